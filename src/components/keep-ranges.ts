/** Keeps «0–66 år» on one line: a word joiner after the dash, a no-break space before the unit. */
export function keepRanges(text: string): string {
  return text.replace(/(\d)–(\d+)/g, "$1\u2060–\u2060$2").replace(/(\d) (år|prosent)\b/g, "$1\u00a0$2");
}
