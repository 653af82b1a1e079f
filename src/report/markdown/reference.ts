import type { MarkdownIt } from "markdown-it";

const reference = /@((?:fig|tab|kap)-[a-z0-9æøå]+(?:-[a-z0-9æøå]+)*)/y;

/** `@fig-x`, `@tab-x` and `@kap-x`. The token's content is the id; its markup is `capital` where a sentence begins. */
export function references(md: MarkdownIt): void {
  md.inline.ruler.before("emphasis", "reference", (state, silent) => {
    if (state.src[state.pos] !== "@" || /[\p{L}\p{N}._-]/u.test(state.src[state.pos - 1] ?? "")) return false;
    reference.lastIndex = state.pos;
    const id = reference.exec(state.src)?.[1];
    if (id === undefined) return false;
    if (!silent) {
      const token = state.push("reference", "", 0);
      token.content = id;
      token.markup = /(?:^|[.!?])\s*$/.test(state.src.slice(0, state.pos)) ? "capital" : "";
    }
    state.pos += id.length + 1;
    return true;
  });
}
