import type { Cell } from "../data/cell.ts";
import { explainCell, explainMark, formatCell } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import { escapeHtml } from "../report/html/escape.ts";

/**
 * A figure as it stands in a table, as HTML: the number, or the sign with what it means for those who hear the page read. A
 * string and no component, for a municipality's page has a hundred of them.
 */
export function cellHtml(cell: Cell, decimals: number, language: Language = "nb"): string {
  const text = formatCell(cell, decimals);
  if (cell.kind === "value") {
    if (cell.marks.length === 0) return text;
    const why = escapeHtml(cell.marks.map((mark) => explainMark(mark, language)).join("; "));
    return `${text}<abbr class="mark" title="${why}">*</abbr><span class="ds-sr-only"> (${why})</span>`;
  }
  const why = escapeHtml(explainCell(cell, language));
  return `<span class="sign" title="${why}" aria-hidden="true">${text}</span><span class="ds-sr-only">${why}</span>`;
}
