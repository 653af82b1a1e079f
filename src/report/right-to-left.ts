/** Letters of scripts that are written from right to left. */
const letter = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}]";

/** From the first such letter to the last, with what stands between them and is no letter of another script. */
const run = new RegExp(`(${letter}(?:[^\\p{L}]*${letter})*)`, "gu");

/** A text in pieces; those at odd places are written from right to left. */
export function partByDirection(text: string): readonly string[] {
  return text.split(run);
}

/** Whether the first letter of a text is one of those, so that the whole of it is to be set from the right (Unicode's UAX #9, P2–P3). */
export function beginsFromRight(text: string): boolean {
  return new RegExp(`^[^\\p{L}]*${letter}`, "u").test(text);
}
