import { nbsp } from "../../data/format.ts";

/** What a number is of, in bokmål and nynorsk, and not so long that a line is better ended before it. */
const units =
  "år|prosent|prosentpoeng|%|kr|kroner|mill\\.|mrd\\.|million(?:er|ar)?|milliard(?:er|ar)?|timer?|timar|km|årsverk";

const months = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";

const within = new RegExp(`(?<=\\d) (?=(?:${units})(?!\\p{L}))|(?<=\\b\\d{1,2}\\.) (?=(?:${months})(?!\\p{L}))`, "gu");

const atStart = new RegExp(`^ (?=(?:${units})(?!\\p{L}))`, "u");

/** No line ends between a number and its unit, nor between a day and its month. */
export function joinNumbers(text: string): string {
  return text.replace(within, nbsp);
}

/** The same of what follows a number. */
export function joinToNumber(text: string): string {
  return text.replace(atStart, nbsp);
}
