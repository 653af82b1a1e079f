import type { MarkdownIt, StateBlock } from "markdown-it";

/** What a `box_open` token carries in `meta.box`. */
export class Box {
  readonly name: string;
  /** False when the file (or the list item, or the quote) ends before the box does. */
  readonly closed: boolean;
  constructor(name: string, closed: boolean) {
    this.name = name;
    this.closed = closed;
  }
}

const opening = /^(:{3,})\s*([\p{L}][\p{L}\p{N}_-]*)[ \t]*(?:\[(.*)\]|(.*?))[ \t]*$/u;
const closing = /^(:{3,})[ \t]*$/;

/** `:::fakta Title`, any blocks, `:::`. A box inside a box has fewer colons than the outer one. */
export function boxes(md: MarkdownIt): void {
  md.block.ruler.before("fence", "box", readBox, { alt: ["paragraph", "reference", "blockquote", "list"] });
}

function readBox(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  if (state.sCount[startLine] !== undefined && state.sCount[startLine] - state.blkIndent >= 4) return false;
  const match = opening.exec(lineText(state, startLine));
  if (match === null) return false;
  if (silent) return true;
  const [, fence = "", name = "", bracketed, bare = ""] = match;
  const end = findEnd(state, { startLine, endLine, colons: fence.length });
  const token = state.push("box_open", "", 1);
  token.map = [startLine, end.line];
  token.meta = { box: new Box(name, end.closed) };
  const title = state.push("inline", "", 0);
  title.content = (bracketed ?? bare).trim();
  title.map = [startLine, startLine + 1];
  title.children = [];
  readBody(state, startLine + 1, end.line);
  state.push("box_close", "", -1);
  state.line = end.line + (end.closed ? 1 : 0);
  return true;
}

function findEnd(state: StateBlock, input: { startLine: number; endLine: number; colons: number }) {
  for (let line = input.startLine + 1; line < input.endLine; line++) {
    const indent = state.sCount[line] ?? 0;
    const text = lineText(state, line);
    if (text !== "" && indent < state.blkIndent) return { line, closed: false };
    const fence = closing.exec(text)?.[1];
    if (indent - state.blkIndent >= 4) continue;
    if (fence?.length === input.colons) return { line, closed: true };
    // Another of as many colons begins: this one was forgotten, and the end that follows is the other's.
    if (opening.exec(text)?.[1]?.length === input.colons) return { line, closed: false };
  }
  return { line: input.endLine, closed: false };
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
