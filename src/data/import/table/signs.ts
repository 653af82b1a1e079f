import type { Sign } from "../../signs.ts";

/** What a source's status or text in place of a figure stands for. */
const meanings = new Map<string, Sign | "zero">([
  [":", ":"],
  ["..", ".."],
  [".", "."],
  // Before 2021: «oppgave mangler foreløpig» and «null».
  ["...", ".."],
  ["-", "zero"],
]);

/** Signs of a source that the standard ones do not cover, by what they stand for: `k` → `:`. */
export type OwnSigns = ReadonlyMap<string, Sign>;

/**
 * A cell as it is written: a figure with a decimal point, or a sign. A sign wins over a figure, which then is none;
 * a sign that does not say that the figure is missing (`*`, preliminary) leaves it. `undefined` for an unknown sign.
 */
export function cellText(
  value: number | string | undefined,
  status: string | undefined,
  own: OwnSigns,
): string | undefined {
  const sign = typeof value === "string" ? value.trim() : status?.trim();
  const meaning = sign === undefined ? undefined : (own.get(sign) ?? meanings.get(sign));
  if (meaning === "zero") return "0";
  if (meaning !== undefined) return meaning;
  if (typeof value === "number") return plainNumber(value);
  if (sign === undefined || sign === "") return "..";
  return undefined;
}

/** No exponents: 1e-7 is written 0.0000001. */
export function plainNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
