import type { MarkdownIt, StateBlock } from "markdown-it";

/** What a `box_open` token carries in `meta.box`. */
export class Box {
  readonly name: string;
  /** The colons that it begins with, and those on the line that was meant to end it, where they are not as many. */
  readonly colons: string;
  readonly otherEnd: string;
  /** False when the file (or the list item, or the quote) ends before the box does. */
  readonly closed: boolean;
  /** What stands between its name and its title, and is no part of either: `:`, `{.klasse}`. */
  readonly stray: string;
  /** The line after its last, counted from 0. */
  readonly end: number;
  constructor(fields: Pick<Box, "name" | "colons" | "otherEnd" | "closed" | "stray" | "end">) {
    this.name = fields.name;
    this.colons = fields.colons;
    this.otherEnd = fields.otherEnd;
    this.closed = fields.closed;
    this.stray = fields.stray;
    this.end = fields.end;
  }
}

const opening = /^(:{3,})\s*([\p{L}][\p{L}\p{N}_-]*)[ \t]*(\{[^}]*\}|[:;,.–]*)[ \t]*(?:\[(.*)\]|(.*?))[ \t]*$/u;
const closing = /^(:{2,})[ \t]*$/;

/** `:::fakta Title`, any blocks, `:::`. A box inside a box has fewer colons than the outer one. */
export function boxes(md: MarkdownIt): void {
  md.block.ruler.before("fence", "box", readBox, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

function readBox(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine] !== undefined && state.sCount[startLine] - state.blkIndent >= 4) return false;
  const match = opening.exec(lineText(state, startLine));
  if (match === null) return false;
  if (silent) return true;
  const [, colons = "", name = "", stray = "", bracketed, bare = ""] = match;
  const end = findEnd(state, { startLine, endLine, colons: colons.length });
  const token = state.push("box_open", "", 1);
  token.map = [startLine, end.line];
  const { closed, otherEnd } = end;
  token.meta = { box: new Box({ name, colons, otherEnd, closed, stray, end: end.line }) };
  const title = state.push("inline", "", 0);
  title.content = (bracketed ?? bare).trim();
  title.map = [startLine, startLine + 1];
  title.children = [];
  readBody(state, startLine + 1, end.line);
  state.push("box_close", "", -1);
  state.line = end.line + (closed || otherEnd !== "" ? 1 : 0);
  return true;
}

interface End {
  readonly line: number;
  readonly closed: boolean;
  readonly otherEnd: string;
}

function findEnd(state: StateBlock, input: { startLine: number; endLine: number; colons: number }): End {
  const begun = new Map<number, number>();
  let other: End | undefined;
  const notClosed = (line: number) => other ?? { line, closed: false, otherEnd: "" };
  for (let line = input.startLine + 1; line < input.endLine; line++) {
    const indent = state.sCount[line] ?? 0;
    const text = lineText(state, line);
    if (text !== "" && indent < state.blkIndent) return notClosed(line);
    if (indent - state.blkIndent >= 4) continue;
    const fence = closing.exec(text)?.[1] ?? "";
    if (fence.length === input.colons) return { line, closed: true, otherEnd: "" };
    const inner = opening.exec(text)?.[1]?.length;
    // Another of as many colons begins: this one was forgotten, and the end that follows is the other's.
    if (inner === input.colons) return notClosed(line);
    if (inner !== undefined) begun.set(inner, (begun.get(inner) ?? 0) + 1);
    if (fence === "") continue;
    const left = (begun.get(fence.length) ?? 0) - 1;
    if (left < 0) other ??= { line, closed: false, otherEnd: fence };
    begun.set(fence.length, left);
  }
  return notClosed(input.endLine);
}

function readBody(state: StateBlock, start: number, end: number): void {
  const { parentType, lineMax } = state;
  state.parentType = "root";
  state.lineMax = end;
  state.md.block.tokenize(state, start, end);
  state.parentType = parentType;
  state.lineMax = lineMax;
}

function lineText(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}
