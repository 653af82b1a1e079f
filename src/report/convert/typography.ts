import { nbsp } from "../../data/format.ts";
import type { Inline } from "../tokens.ts";

/** A space between the thousands of a number, as in «per 1 000 innbyggere». */
const thousands = /(?<=(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})*) (?=\d{3}(?!\d))/g;

/** No line ends inside a number that an editor has written, any more than in one that comes from the data. */
export function joinThousands(text: string): string {
  return text.replace(thousands, nbsp);
}

/** Keeps «prosent» on the line of the number from the data that it follows. */
export function joinUnits(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, index) => {
    if (inline.kind !== "text" || inlines[index - 1]?.kind !== "bound") return inline;
    return { kind: "text", text: inline.text.replace(/^ (?=prosent)/, nbsp) };
  });
}
