import { cellValue } from "../data/cell.ts";
import { formatNumber, minus, nbsp, roundTo } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { Change } from "./change.ts";

/** What a change is called. Says which way, never whether that is good. */
export const changeText: Record<Change["kind"], Record<Language, string>> = {
  rise: { nb: "Har økt", nn: "Har auka" },
  fall: { nb: "Har falt", nn: "Har gått ned" },
  unchanged: { nb: "Uendret", nn: "Uendra" },
  uncertain: { nb: "Ingen sikker endring", nn: "Inga sikker endring" },
  untested: { nb: "Ikke vurdert", nn: "Ikkje vurdert" },
};

/**
 * «+2,1 prosentpoeng» of a share, between the two figures as they are shown; «+12 %» of all else. With a sign, and nothing where
 * it was 0 before.
 */
export function movedText({ unit, decimals }: Indicator, { from, to, relative }: Change): string {
  if (unit.kind === "share") {
    const [before, after] = [from, to].map(({ cell }) => roundTo(cellValue(cell) ?? 0, decimals));
    return `${signed((after ?? 0) - (before ?? 0), decimals)}${nbsp}prosentpoeng`;
  }
  return relative === undefined ? "" : `${signed(relative * 100, 0)}${nbsp}%`;
}

/** With a sign before it, but not before what rounds to 0. */
export function signed(value: number, decimals: number): string {
  const number = formatNumber(Math.abs(value), decimals);
  if (!/[1-9]/.test(number)) return number;
  return `${value > 0 ? "+" : minus}${number}`;
}
