import type { Edition } from "../data/edition.ts";
import { explainMark, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import { explainSign, signs } from "../data/signs.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import type { ExportRow } from "./columns.ts";
import { definitionsOf } from "./definitions.ts";
import { jsonBytes } from "./json-parts.ts";
import { markWord } from "./public-point.ts";
import type { Subject } from "./sheets.ts";

/** What a JSON-stat file is about, and the rows of the long form that it holds. */
interface Input {
  readonly edition: Edition;
  readonly rows: readonly ExportRow[];
  readonly meta: Publication;
  readonly subject: Subject;
}

interface Dimension {
  readonly label: string;
  readonly category: { readonly index: readonly string[]; readonly [more: string]: unknown };
}

/** A cell of the cube: its place, its number and SSB's sign or the mark. */
type Filled = readonly [place: number, value: number | undefined, status: string];

/** A page's figures as JSON-stat 2.0: with numerators and denominators where they are of one indicator, which have units of their own. */
export function writeJsonStat(input: Input): Uint8Array {
  const [first, ...more] = new Set(input.rows.map(({ indicator }) => indicator));
  const alone = more.length === 0 ? [...input.edition.indicators.values()].find(({ id }) => id === first) : undefined;
  return alone === undefined ? editionJsonStat(input) : indicatorJsonStat(input, alone);
}

/**
 * One indicator as JSON-stat 2.0 (json-stat.org): areas × years × what is given (`verdi`, and `teller` and `nevner` where
 * they are told). `status` has SSB's sign where there is no figure, and the mark where there is one with a reservation.
 */
function indicatorJsonStat(input: Input, indicator: Indicator): Uint8Array {
  const { rows } = input;
  const parts = rows.some(({ numerator }) => numerator !== undefined);
  const unit = unitOf(indicator);
  const given = {
    label: "Gitt som",
    category: {
      index: parts ? ["verdi", "teller", "nevner"] : ["verdi"],
      label: { verdi: indicator.name.nb, ...(parts ? { teller: "Teller", nevner: "Nevner" } : {}) },
      unit: { verdi: unit, ...(parts ? { teller: { label: "antall" }, nevner: { label: "antall" } } : {}) },
    },
  };
  const dimension = { region: regions(rows), aar: years(rows), gitt: given };
  const at = placeIn(dimension);
  const cells = rows.flatMap((row): Filled[] => {
    const place = (one: string) => at([row.region, String(row.year), one]);
    const own: Filled = [place("verdi"), row.value, row.mark];
    if (!parts) return [own];
    return [own, [place("teller"), row.numerator, ""], [place("nevner"), row.denominator, ""]];
  });
  return cube(input, dimension, { geo: ["region"], time: ["aar"], metric: ["gitt"] }, cells);
}

/** Several indicators as JSON-stat 2.0: indicators × areas × years, values alone. */
export function editionJsonStat(input: Input): Uint8Array {
  const { edition, rows } = input;
  const ids = new Set(rows.map(({ indicator }) => indicator));
  const indicators = [...edition.indicators.values()].filter(({ id }) => ids.has(id));
  const measured = {
    label: "Indikator",
    category: {
      index: indicators.map(({ id }) => id),
      label: Object.fromEntries(indicators.map(({ id, name }) => [id, name.nb])),
      unit: Object.fromEntries(indicators.map((one) => [one.id, unitOf(one)])),
      note: Object.fromEntries(definitionsOf(edition, ids).map((one) => [one.id, notesOf(one)])),
    },
  };
  const dimension = { indikator: measured, region: regions(rows), aar: years(rows) };
  const at = placeIn(dimension);
  const cells = rows.map((row): Filled => [at([row.indicator, row.region, String(row.year)]), row.value, row.mark]);
  return cube(input, dimension, { geo: ["region"], time: ["aar"], metric: ["indikator"] }, cells);
}

function cube(
  { edition, rows, meta, subject }: Input,
  dimension: Readonly<Record<string, Dimension>>,
  role: Readonly<Record<"geo" | "time" | "metric", readonly string[]>>,
  cells: readonly Filled[],
): Uint8Array {
  const size = Object.values(dimension).map(({ category }) => category.index.length);
  const value = new Array<number | null>(size.reduce((product, one) => product * one, 1)).fill(null);
  const status: Record<number, string> = {};
  for (const [place, number, sign] of cells) {
    value[place] = number ?? null;
    if (sign !== "") status[place] = sign;
  }
  const definitions = definitionsOf(edition, new Set(rows.map(({ indicator }) => indicator)));
  const { part, path } = subject;
  return jsonBytes({
    version: "2.0",
    class: "dataset",
    label: part === undefined ? meta.editionTitle : `${part}. ${meta.editionTitle}`,
    href: permanentAddress(meta, path),
    source: [...new Set(definitions.map(({ source }) => source))].join("; "),
    ...(meta.published === undefined ? {} : { updated: meta.published }),
    note: [citeText({ meta, part, path }), ...(definitions.length === 1 ? definitions.flatMap(notesOf) : [])],
    id: Object.keys(dimension),
    size,
    role,
    dimension,
    value,
    status,
    extension: { status: { label: statusLabels }, license: meta.licence, version: meta.version },
  });
}

/** Where in the row-major array of values a combination of categories stands. */
function placeIn(dimension: Readonly<Record<string, Dimension>>): (categories: readonly string[]) => number {
  const indices = Object.values(dimension).map(({ category }) => new Map(category.index.map((id, at) => [id, at])));
  return (categories) =>
    indices.reduce((place, index, at) => {
      const found = index.get(categories[at] ?? "");
      if (found === undefined) throw new Error(`no category ${categories[at]}`);
      return place * index.size + found;
    }, 0);
}

function regions(rows: readonly ExportRow[]): Dimension {
  const label = new Map(rows.map(({ region, regionName }) => [region, regionName]));
  return { label: "Område", category: { index: [...label.keys()], label: Object.fromEntries(label) } };
}

function years(rows: readonly ExportRow[]): Dimension {
  const index = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b).map(String);
  return { label: "År", category: { index } };
}

function unitOf({ unit, decimals }: Indicator) {
  return { label: unitName(unit, 2, "nb"), decimals };
}

function notesOf({ definition, caveats }: { readonly definition: string; readonly caveats: string }): string[] {
  return [definition, ...caveats.split("\n").filter((line) => line !== "")];
}

/** What stands in `status`, after the convention of Statistics Norway's own files. */
const statusLabels = {
  ...Object.fromEntries(signs.map((sign) => [sign, explainSign(sign, "nb")])),
  ...Object.fromEntries(
    (["preliminary", "break", "corrected", "doubtful", "incomplete"] as const).map((mark) => [
      markWord[mark],
      explainMark(mark, "nb"),
    ]),
  ),
};
