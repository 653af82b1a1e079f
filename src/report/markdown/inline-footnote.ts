import type { MarkdownIt } from "markdown-it";

/** `^[…]`: a footnote written where it belongs. Its tokens are the `inline_footnote` token's children. */
export function inlineFootnotes(md: MarkdownIt): void {
  md.inline.ruler.at("footnote_inline", (state, silent) => {
    if (!state.src.startsWith("^[", state.pos)) return false;
    const end = state.md.helpers.parseLinkLabel(state, state.pos + 1);
    if (end < 0) return false;
    if (!silent) {
      const token = state.push("inline_footnote", "", 0);
      token.children = [];
      token.content = state.src.slice(state.pos + 2, end);
      state.md.inline.parse(token.content, state.md, state.env, token.children);
    }
    state.pos = end + 1;
    return true;
  });
}
