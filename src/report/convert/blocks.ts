import type { Token } from "markdown-it";
import type { Issue } from "../../data/issue.ts";
import { checkTableCells } from "../check/check-cells.ts";
import { checkHeading } from "../check/check-hand-numbers.ts";
import { tell } from "../check/check-scope.ts";
import { checkTableHeads } from "../check/check-table-heads.ts";
import { Box } from "../markdown/box.ts";
import { unescapeMarkdown } from "../markdown/parser.ts";
import { looseNumberMessages } from "../messages/loose-numbers.ts";
import { say } from "../messages/message.ts";
import { saidBy } from "../messages/said-by.ts";
import { structureMessages } from "../messages/structure.ts";
import { type Align, type At, type Block, type Inline, plainText } from "../tokens.ts";
import { blockNames } from "./block-names.ts";
import { checkBox } from "./check-box.ts";
import { isMeantAsText, unreadParagraph } from "./check-unread.ts";
import { checkCodeBlock, convertFigureBlock, isFigureBlock } from "./figure-block.ts";
import type { Headings } from "./headings.ts";
import { convertInline } from "./inline.ts";
import { convertListBlock } from "./list-block.ts";
import { convertLonePicture, convertPictureBlock } from "./picture-block.ts";
import { reportError, type Scope } from "./scope.ts";
import { TokenStream } from "./token-stream.ts";

/** What is around a block. */
export interface Surroundings {
  readonly scope: Scope;
  readonly headings: Headings;
  /** Lines of the nearest block that has them, as in a token's `map`. */
  readonly span: readonly [number, number];
}

/** A chapter's blocks, in order, filled with figures. */
export function convertBlocks(around: Surroundings, tokens: readonly Token[]): Block[] {
  const stream = new TokenStream(tokens);
  const blocks: Block[] = [];
  for (let token = stream.next(); token !== undefined; token = stream.next()) {
    const scope = leadBefore(around.scope, token, blocks.at(-1));
    blocks.push(...convertBlock({ ...around, scope, span: token.map ?? around.span }, token, stream));
  }
  return blocks;
}

/** The words before a list, where they lead up to it, may name what all of its items are of. */
function leadBefore(scope: Scope, { type }: Token, before: Block | undefined): Scope {
  if (!/_list_open$/.test(type) || before?.kind !== "paragraph") return scope;
  const lead = plainText(before.children).trim();
  return lead.endsWith(":") ? { ...scope, lead } : scope;
}

function convertBlock(around: Surroundings, token: Token, stream: TokenStream): Block[] {
  const { scope, span } = around;
  switch (token.type) {
    case "paragraph_open": {
      const inside = stream.inside();
      const picture = convertLonePicture(scope, inside, lineOf(around));
      return picture ?? [{ kind: "paragraph", children: convertParagraph(around, inside) }];
    }
    case "inline":
      return [{ kind: "paragraph", children: convertInline(scope, token.children ?? [], span) }];
    case "heading_open": {
      scope.named.clear();
      const children = convertHeading(around, stream.inside());
      const heading = around.headings.add(scope, { level: Number(token.tag.slice(1)), children, at: lineOf(around) });
      return heading === undefined ? [] : [heading];
    }
    case "bullet_list_open":
    case "ordered_list_open":
      return [convertList(around, token, stream.inside())];
    case "blockquote_open":
      return [{ kind: "quote", blocks: convertBlocks(around, stream.inside()) }];
    case "fence":
      checkFence(around, token);
      if (isFigureBlock(token)) return convertFigureBlock(scope, token, lineOf(around));
      if (token.info.trim() === "liste") return convertListBlock(scope, token, lineOf(around));
      if (token.info.trim() === "bilde") return convertPictureBlock(scope, token, lineOf(around));
      checkCodeBlock(scope, token, lineOf(around));
      return [{ kind: "code", text: token.content, language: infoWord(token) }];
    case "code_block":
      if (isMeantAsText(token.content)) tell(scope, lineOf(around), say(structureMessages.indentedText, {}));
      return [{ kind: "code", text: token.content, language: undefined }];
    case "hr":
      return [{ kind: "rule" }];
    case "table_open":
      return [convertTable(around, stream.inside())];
    case "box_open":
      return convertBox(around, token, stream.inside());
    case "footnote_reference_open":
      defineFootnote(around, token, stream.inside());
      return [];
    default:
      throw new Error(`no conversion of block token: ${token.type}`);
  }
}

/** What was meant for a heading, a table or a block is told of once, and not also its numbers. */
function convertParagraph(around: Surroundings, inside: readonly Token[]): Inline[] {
  const unread = unreadParagraph(inside.map(({ content }) => content).join("\n"));
  if (unread === undefined) return convertRunning(around, inside);
  const { line } = lineOf(around);
  tell(around.scope, { line: line + unread.line }, unread.said);
  return apartFromNumbers(around, () => true, inside);
}

/** A number before a heading is told of once: as a number, not also as one that is bound to nothing. */
function convertHeading(around: Surroundings, inside: readonly Token[]): Inline[] {
  const isNumbered = (words: string) => checkHeading(around.scope, words, lineOf(around));
  return apartFromNumbers(around, isNumbered, inside);
}

/** Running text whose loose numbers are not told of where something else is told of all of it. */
function apartFromNumbers(
  around: Surroundings,
  told: (words: string) => boolean,
  inside: readonly Token[],
  isCell = false,
): Inline[] {
  const issues: Issue[] = [];
  const children = convertRunning({ ...around, scope: { ...around.scope, issues } }, inside, isCell);
  const all = told(plainText(children));
  around.scope.issues.push(...issues.filter((issue) => !(all && saidBy(looseNumberMessages, issue))));
  return children;
}

/** A block of ours that the file ends before: what follows its first empty line is no part of it. */
function checkFence(around: Surroundings, token: Token): void {
  const name = token.info.trim();
  const last = around.scope.source.lines[around.span[1] - 1] ?? "";
  const closed = last.replace(/^[\s>]*/, "").startsWith(token.markup) && around.span[1] - 1 > around.span[0];
  if (closed || !blockNames.includes(name)) return;
  token.content = token.content.replace(/\n[ \t]*\n[\s\S]*$/, "\n");
  tell(around.scope, lineOf(around), say(structureMessages.fenceNotEnded, { blokk: name, gjerde: token.markup }));
}

/** The first word after the fence: «python». */
function infoWord(token: Token): string | undefined {
  const [word = ""] = unescapeMarkdown(token.info).trim().split(/\s+/);
  return word === "" ? undefined : word;
}

function lineOf({ scope, span }: Surroundings): At {
  return { line: span[0] + scope.source.firstLine };
}

/** The one `inline` token of a paragraph, heading, cell or box title. */
function convertRunning(around: Surroundings, inside: readonly Token[], isCell = false): Inline[] {
  return inside.flatMap((token) =>
    token.type === "inline" ? convertInline(around.scope, token.children ?? [], around.span, isCell) : [],
  );
}

function convertList(around: Surroundings, open: Token, inside: readonly Token[]): Block {
  const stream = new TokenStream(inside);
  const items: Block[][] = [];
  let tight = true;
  for (let token = stream.next(); token !== undefined; token = stream.next()) {
    const content = stream.inside();
    const direct = content.filter(({ type, level }) => type === "paragraph_open" && level === token.level + 1);
    if (direct.some(({ hidden }) => !hidden)) tight = false;
    items.push(convertBlocks({ ...around, span: token.map ?? around.span }, content));
  }
  return {
    kind: "list",
    ordered: open.type === "ordered_list_open",
    start: Number(open.attrGet("start") ?? 1),
    tight,
    items,
  };
}

/** Heads of columns whose numbers are names of what stands beside them. */
const nameHeads = /^(?:nr\.?|nummer|#|trinn|steg|nivå|fase|uke|veke|kapittel|post|punkt|telefon)$/iu;

function convertTable(around: Surroundings, inside: readonly Token[]): Block {
  const stream = new TokenStream(inside);
  const rows: Inline[][][] = [];
  const align: Align[] = [];
  let span = around.span;
  for (let token = stream.next(); token !== undefined; token = stream.next()) {
    if (token.type === "tr_open") {
      span = token.map ?? span;
      checkRowLength({ ...around, span }, rows[0]);
      rows.push([]);
    } else if (token.type === "th_open" || token.type === "td_open") {
      if (rows.length === 1) align.push(alignOf(token));
      const row = rows.at(-1) ?? [];
      const isName = rows.length > 1 && nameHeads.test(plainText(rows[0]?.[row.length] ?? []).trim());
      row.push(apartFromNumbers({ ...around, span }, () => isName, stream.inside(), true));
    }
  }
  const [header = [], ...body] = rows;
  checkTableHeads(around.scope, header, body);
  checkTableCells(around.scope, { header, rows: body, at: lineOf(around) });
  return { kind: "table", align, header, rows: body, at: lineOf(around) };
}

/** Cells beyond those of the head are not among the tokens: they are counted in the source. */
function checkRowLength(around: Surroundings, header: readonly unknown[] | undefined): void {
  if (header === undefined) return;
  const { source } = around.scope;
  const { line } = lineOf(around);
  const written = (source.lines[line - source.firstLine] ?? "").trim().replace(/^[>\s]*\|?|(?<!\\)\|$/g, "");
  const celler = written.split(/(?<!\\)\|/).length;
  if (celler <= header.length) return;
  tell(around.scope, { line }, say(structureMessages.rowTooLong, { celler, kolonner: header.length }));
}

function alignOf(token: Token): Align {
  const style = String(token.attrGet("style") ?? "");
  return (["left", "right", "center"] as const).find((side) => style === `text-align:${side}`);
}

function convertBox(around: Surroundings, open: Token, inside: readonly Token[]): Block[] {
  const { scope } = around;
  const box = open.meta?.["box"];
  if (!(box instanceof Box)) throw new Error("a box token without its box");
  const at = lineOf(around);
  const [titleToken, ...rest] = inside;
  const title = convertRunning({ ...around, span: titleToken?.map ?? around.span }, titleToken ? [titleToken] : []);
  const blocks = convertBlocks(around, rest);
  const variant = checkBox(scope, box, { at, title: plainText(title) });
  if (variant === undefined) return blocks;
  return [{ kind: "box", variant, title, blocks }];
}

function defineFootnote(around: Surroundings, open: Token, inside: readonly Token[]): void {
  const label = String(open.meta?.["label"] ?? "");
  const first = inside.find(({ map }) => map !== null)?.map ?? around.span;
  const at: At = { line: first[0] + around.scope.source.firstLine };
  if (around.scope.notes.define(label, inside, at)) return;
  reportError(around.scope, at, say(structureMessages.noteTwice, { fotnote: `[^${label}]` }));
}
