import { withoutAccounted } from "./accounted-numbers.ts";

/** A number in running text that nothing keeps in step with the data. */
export interface LooseNumber {
  readonly text: string;
  /** Where in the text it begins. */
  readonly index: number;
}

const dash = "[-\u2013\u2212]";
const digits = "\\d+(?:[ \u00a0\u202f.]\\d{3}(?!\\d))*(?:[,.]\\d+)?";
/** Also «12–14», which is told of once, and «½», which is a number in one sign. */
const number = new RegExp(`${dash}?${digits}(?:${dash}${digits})?|[¼-¾⅐-⅞]`, "gu");

/** The numbers in a text that are not accounted for, in their order. */
export function looseNumbers(text: string): LooseNumber[] {
  const masked = withoutAccounted(text);
  return [...masked.matchAll(number)].map((match) => {
    const sign = /^[-\u2013]/.test(match[0]) && /[\p{L}\p{N}\ue000]/u.test(masked[match.index - 1] ?? "");
    return { text: sign ? match[0].slice(1) : match[0], index: match.index + (sign ? 1 : 0) };
  });
}
