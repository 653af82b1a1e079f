import type { Token } from "markdown-it";
import type { FigureText } from "../../charts/figure.ts";
import type { Cell } from "../../data/cell.ts";
import type { Language } from "../../data/language.ts";
import { buildFigure } from "../bind/build-figure.ts";
import { buildTable } from "../bind/build-table.ts";
import { FigureSpec, figureExamples, TableSpec, tableExamples } from "../bind/figure-spec.ts";
import { figureTypeNames } from "../bind/figure-types/all.ts";
import type { DrawnFigure } from "../bind/figure-types/figure-type.ts";
import { FixedTableSpec, fixedTable, fixedTableExamples, hasOwnRows } from "../bind/fixed-table.ts";
import { selectComputed } from "../bind/select-computed.ts";
import { BlockFault, type Selection, select } from "../bind/selection.ts";
import { shownIn } from "../bind/shown.ts";
import { checkCaption, checkCaptionWay } from "../check/check-caption.ts";
import { checkFixedTable } from "../check/check-fixed-table.ts";
import { checkFigureNumbers } from "../check/check-loose-numbers.ts";
import { tell } from "../check/check-scope.ts";
import { checkShownZeros } from "../check/check-zeros.ts";
import { checkOwnGlyphs } from "../glyphs.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import type { At, Block, Shown } from "../tokens.ts";
import type { YamlResult } from "../yaml.ts";
import { blockNamed, isBlockText } from "./block-names.ts";
import { readBlockYaml, type WrittenBlock } from "./block-yaml.ts";
import { testClaim } from "./claim.ts";
import { reportError, type Scope } from "./scope.ts";

const kinds = ["figur", "tabell"];

/** True for the fenced blocks that are figures and tables rather than code. */
export function isFigureBlock(token: Token): boolean {
  return kinds.includes(token.info.trim());
}

/** Tells of a block of code that was most likely meant for a figure, and would be printed as it stands. */
export function checkCodeBlock(scope: Scope, token: Token, at: At): void {
  const written = token.info.trim();
  const [word = ""] = written.split(/\s+/);
  if (written === "" && isBlockText(token.content)) tell(scope, at, say(structureMessages.namelessFence, {}));
  const type = figureTypeNames.find((name) => name === word);
  const near = type === undefined ? blockNamed(word) : "figur";
  if (near === undefined || !/^\s*(?:id|type|tittel|fil|kreditering|indikator\p{L}*)\s*:/mu.test(token.content)) return;
  const { typeAsBlock, wouldBeCode } = blockMessages;
  const said =
    type === undefined
      ? say(wouldBeCode, { skrevet: written, riktig: near })
      : say(typeAsBlock, { skrevet: written, type });
  reportError(scope, at, said);
}

/** A `figur` or `tabell` block, filled with figures and numbered; nothing when something is wrong with it. */
export function convertFigureBlock(scope: Scope, token: Token, at: At): Block[] {
  return token.info.trim() === "figur"
    ? convertFigure(scope, token.content, at)
    : convertTable(scope, token.content, at);
}

function convertFigure(scope: Scope, text: string, at: At): Block[] {
  scope.issues.push(...checkOwnGlyphs(scope.file, { lines: text.split("\n"), firstLine: at.line + 1 }));
  const read = readBlock(scope, "figure", { text, at, schema: FigureSpec, examples: figureExamples });
  if (read === undefined) return [];
  const { spec, selection, yaml, id, number } = read;
  const figure = buildFigure({ figures: scope.figures, spec, id, selection, language: scope.language });
  if (figure instanceof BlockFault) {
    reportError(scope, yaml.at([figure.key]), figure);
    return [];
  }
  if (spec.alt === undefined && isEmpty(figure)) {
    reportError(scope, yaml.at(["id"]), say(blockMessages.nothingToDescribe, { figur: spec.id }));
    return [];
  }
  const caveats = caveatsOf(selection, scope.language);
  const shows = shownIn(figure, selection, scope);
  checkShown(scope, { spec, shows, yaml });
  return [
    { kind: "figure", number, figure: { ...figure, text: withoutNotes(figure.text, caveats) }, caveats, shows, at },
  ];
}

/** A table whose figures the editor has written, with their source. */
function convertFixedTable(scope: Scope, text: string, at: At): Block[] {
  const yaml = readBlockYaml(scope, { text, at, schema: FixedTableSpec, examples: fixedTableExamples });
  if (yaml === undefined) return giveUp(scope, "table", { text, at });
  const spec = yaml.value;
  // Its source answers for the numbers in its words.
  if (spec.test !== undefined) testClaim(scope, yaml.at(["test"]), { words: spec.tittel, test: spec.test });
  checkFixedTable(scope, spec, (...path) => yaml.at(path));
  const { id, number } = register(scope, "table", { id: spec.id, title: spec.tittel, at: yaml.at(["id"]) });
  const figure = fixedTable({ spec, id, language: scope.language });
  if (!("kind" in figure)) {
    for (const fault of figure) reportError(scope, yaml.at(["rader", fault.row]), fault);
    return [];
  }
  return [{ kind: "data-table", number, figure, caveats: [], shows: { indicators: [], areas: [], years: [] }, at }];
}

function convertTable(scope: Scope, text: string, at: At): Block[] {
  if (hasOwnRows(text)) return convertFixedTable(scope, text, at);
  const read = readBlock(scope, "table", { text, at, schema: TableSpec, examples: tableExamples });
  if (read === undefined) return [];
  const { spec, selection, yaml, id, number } = read;
  const figure = buildTable({ spec, id, selection, language: scope.language });
  if (figure instanceof BlockFault) {
    reportError(scope, yaml.at([figure.key]), figure);
    return [];
  }
  const caveats = caveatsOf(selection, scope.language);
  const shows = shownIn(figure, selection, scope);
  checkShown(scope, { spec, shows, yaml });
  return [
    { kind: "data-table", number, figure: { ...figure, text: withoutNotes(figure.text, caveats) }, caveats, shows, at },
  ];
}

const prefixes = { figure: "fig-", table: "tab-" } as const;

type Kind = keyof typeof prefixes;

/** Gives a figure or table its number; also one with faults, so that what refers to it is not told of as well. */
function register(scope: Scope, kind: Kind, { id, title, at }: { id: string; title: string; at: At }) {
  const whole = prefixed(prefixes[kind], id);
  return { id: whole, number: scope.register({ kind, id: whole, title, at }) };
}

/** Registers a block that cannot be read by the name that it seems to have. */
function giveUp(scope: Scope, kind: Kind, { text, at }: { text: string; at: At }): [] {
  const [, id] = /^id:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*$/im.exec(text) ?? [];
  if (id !== undefined) register(scope, kind, { id, title: id, at });
  return [];
}

interface Read<T> {
  readonly id: string;
  readonly number: string;
  readonly spec: T;
  readonly selection: Selection;
  readonly yaml: Pick<YamlResult<T>, "at">;
}

function readBlock<T extends TableSpec>(scope: Scope, kind: Kind, written: WrittenBlock<T>): Read<T> | undefined {
  const yaml = readBlockYaml(scope, written);
  if (yaml === undefined) {
    giveUp(scope, kind, written);
    return undefined;
  }
  checkWords(scope, yaml, yaml.value);
  const registered = register(scope, kind, { id: yaml.value.id, title: yaml.value.tittel, at: yaml.at(["id"]) });
  const find = yaml.value.uttrykk === undefined ? select : selectComputed;
  const selection = find(scope.figures, yaml.value, scope.language);
  if (!Array.isArray(selection)) return { ...registered, spec: yaml.value, selection, yaml };
  for (const fault of selection) reportError(scope, yaml.at([fault.key]), fault);
  return undefined;
}

/** What a figure or table shows, held against its own title and against what was registered. */
function checkShown(
  scope: Scope,
  {
    spec,
    shows,
    yaml,
  }: { spec: TableSpec & { readonly alt?: string | undefined }; shows: Shown; yaml: Pick<YamlResult<unknown>, "at"> },
): void {
  checkShownZeros(scope, shows, yaml.at(["id"]));
  checkCaption(scope, spec.tittel, shows, yaml.at(["tittel"]));
  if (spec.alt !== undefined) checkCaption(scope, spec.alt, shows, yaml.at(["alt"]));
  if (spec.test === undefined) checkCaptionWay(scope, spec.tittel, shows, yaml.at(["tittel"]));
  if (spec.undertittel !== undefined) checkCaption(scope, spec.undertittel, shows, yaml.at(["undertittel"]));
}

/** The words of a block: numbers in them, and the test that answers for its title. */
function checkWords(
  scope: Scope,
  { at }: Pick<YamlResult<unknown>, "at">,
  spec: Pick<TableSpec, "tittel" | "test" | "steder">,
): void {
  const places = spec.steder?.length ?? 0;
  for (const key of ["tittel", "undertittel", "alt", "merknad"]) {
    const written = new Map<string, unknown>(Object.entries(spec)).get(key);
    const tested = key === "tittel" && spec.test !== undefined;
    if (typeof written === "string" && !tested) checkFigureNumbers(scope, written, at([key]), places);
  }
  if (spec.test !== undefined) testClaim(scope, at(["test"]), { words: spec.tittel, test: spec.test });
}

function caveatsOf({ indicators }: Selection, language: Language): string[] {
  return [...new Set(indicators.flatMap(({ value }) => value.caveats.map((caveat) => caveat[language])))];
}

function withoutNotes(text: FigureText, caveats: readonly string[]): FigureText {
  return { ...text, notes: text.notes.filter((note) => !caveats.includes(note)) };
}

function prefixed(prefix: string, id: string): string {
  return id.startsWith(prefix) ? id : prefix + id;
}

function isEmpty(figure: DrawnFigure): boolean {
  return !cellsOf(figure).some(({ kind }) => kind === "value");
}

function cellsOf(figure: DrawnFigure): readonly Cell[] {
  switch (figure.kind) {
    case "line":
    case "multiples":
      return figure.lines.flatMap(({ points }) => points.map(({ cell }) => cell));
    case "slope":
      return figure.lines.flatMap(({ from, to }) => [from, to]);
    case "heat":
      return figure.rows.flatMap(({ cells }) => cells);
    case "pyramid":
      return figure.bands.flatMap(({ cells }) => cells);
    case "bar":
      return figure.bars.flatMap(({ cells }) => cells);
    case "distribution":
      return figure.dots.map(({ cell }) => cell);
    case "map":
    case "ranking":
    case "funnel":
      return figure.places.map(({ cell }) => cell);
    default:
      return figure satisfies never;
  }
}
