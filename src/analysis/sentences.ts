import { type Cell, cellValue } from "../data/cell.ts";
import { explainCell, formatCell, formatNumber, formatQuantity } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Place, Verdict } from "./profile-types.ts";
import type { Point } from "./series.ts";

/** «a», «a og b», «a, b og c». */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} og ${words.at(-1)}`;
}

/** The latest figure of a municipality in a sentence; why there is none, where there is none. */
export function figureSentence(indicator: Indicator, own: Point): string {
  const year = String(own.year);
  if (own.cell.kind !== "value") {
    return `${indicator.shortName.nb}: ingen tall for ${year} – ${explainCell(own.cell, "nb")}.`;
  }
  const number = formatNumber(own.cell.value, indicator.decimals);
  const template = indicator.sentence?.nb ?? `${indicator.shortName.nb}: {tall} i {aar}.`;
  return template.replace("{tall}", number).replace("{aar}", year);
}

/** How that stands against the country, only as far as the figures bear it out. */
export function comparisonSentence(
  indicator: Indicator,
  own: Cell,
  reference: Cell,
  verdict: Verdict | undefined,
): string | undefined {
  if (own.kind !== "value" || reference.kind !== "value") return undefined;
  const country = level(indicator, reference);
  switch (verdict) {
    case "higher":
      return `Det er klart høyere enn i landet som helhet (${country}).`;
    case "lower":
      return `Det er klart lavere enn i landet som helhet (${country}).`;
    case "similar":
      return `Det er omtrent som i landet som helhet (${country}).`;
    case "uncertain":
      return `I landet som helhet er tallet ${country}. Forskjellen bygger på for få personer til å si noe sikkert.`;
    case undefined:
      return `I landet som helhet er tallet ${country}.`;
    default:
      return verdict satisfies never;
  }
}

/** How many municipalities have a higher figure. */
export function placeSentence(place: Place): string {
  const others = place.of - 1;
  const above = place.rank - 1;
  if (above === 0) return `Ingen av de ${formatNumber(others, 0)} andre kommunene med tall ligger høyere.`;
  if (above === others) return `Alle de ${formatNumber(others, 0)} andre kommunene med tall ligger høyere.`;
  return `Av ${formatNumber(others, 0)} andre kommuner med tall ligger ${formatNumber(above, 0)} høyere.`;
}

/** A figure that differs from the country's: which way, and both figures. */
export function differenceSentence(
  indicator: Indicator,
  own: Point,
  country: Point,
  verdict: "higher" | "lower",
): string {
  const word = verdict === "higher" ? "klart høyere" : "klart lavere";
  const numbers = `${formatCell(own.cell, indicator.decimals)} mot ${level(indicator, country.cell)}`;
  return `${subject(indicator)} er ${word} enn i landet som helhet: ${numbers} i ${own.year}.`;
}

/** A change that is larger than chance would make it, from and to. */
export function changeSentence(indicator: Indicator, from: Point, to: Point): string | undefined {
  const before = cellValue(from.cell);
  const after = cellValue(to.cell);
  if (before === undefined || after === undefined || before === after) return undefined;
  const verb = after > before ? "økte" : "falt";
  const numbers = `fra ${level(indicator, from.cell)} i ${from.year} til ${level(indicator, to.cell)} i ${to.year}`;
  return `${subject(indicator)} ${verb} ${numbers}.`;
}

function subject(indicator: Indicator): string {
  const words = indicator.subject?.nb ?? indicator.name.nb;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** «26,9 prosent», and a rate's figure alone: what it is per has just been said. */
function level(indicator: Indicator, cell: Cell): string {
  return indicator.unit.kind === "rate"
    ? formatCell(cell, indicator.decimals)
    : formatQuantity(cell, indicator.unit, indicator.decimals, "nb");
}
