/**
 * Text that a spreadsheet would run as a formula gets an apostrophe before it; all other text is left as it is.
 * Numbers never come here, so −3 stays a number. Source of the list: OWASP, "CSV Injection".
 */
export function safeText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
