/** The text as a sentence begins: «skjult av …» becomes «Skjult av …». */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
