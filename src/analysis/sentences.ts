import { type Cell, cellValue } from "../data/cell.ts";
import { explainCell, formatCell, formatNumber, formatQuantity, nbsp, roundTo, unitName } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { Unit } from "../data/unit.ts";
import type { Comparison } from "./comparison.ts";
import type { Certainty } from "./profile-types.ts";
import type { Point } from "./series.ts";
import type { Trend } from "./trend.ts";
import { capitalized, joinWords, said } from "./words.ts";

/** The latest figure of a municipality in a sentence; why there is none, where there is none. */
export function figureSentence(indicator: Indicator, own: Point, language: Language): string {
  const name = indicator.shortName[language];
  if (own.cell.kind !== "value") {
    const none = { nb: "ingen tall for", nn: "ingen tal for" }[language];
    return `${name}: ${none} ${own.year} – ${explainCell(own.cell, language)}.`;
  }
  const template = indicator.sentence?.[language] ?? `${name}: {tall} i {aar}.`;
  const doubt = own.cell.marks.includes("doubtful")
    ? { nb: " Tallet ser feil ut i kilden.", nn: " Talet ser feil ut i kjelda." }[language]
    : "";
  const number = formatNumber(own.cell.value, indicator.decimals);
  const text = template.replace("{tall}", number).replace("{aar}", String(own.year));
  return text.replace(/(?<=\d) (?=prosent)/g, nbsp) + doubt;
}

/** How that stands against the country, only as far as the figures bear it out. */
export function comparisonSentence(
  indicator: Indicator,
  own: Cell,
  reference: Cell,
  { verdict, certainty }: Comparison,
  language: Language,
): string | undefined {
  if (own.kind !== "value" || reference.kind !== "value") return undefined;
  const figure = levelOf(indicator, reference, language);
  const plain = { nb: `I landet som helhet er tallet ${figure}.`, nn: `I landet som heilskap er talet ${figure}.` }[
    language
  ];
  if (verdict === undefined) return plain;
  if (verdict === "uncertain") return `${plain} ${said.tooFew[language]}`;
  return `Det er ${comparative(verdict, certainty, language)} ${said.inCountry[language]} (${figure}).`;
}

/** The same against the KOSTRA group and the county; nothing where the figures are too few to say. */
export function othersSentence(
  indicator: Indicator,
  others: readonly (Comparison & { readonly name: string; readonly cell: Cell })[],
  language: Language,
): string | undefined {
  const told = others.flatMap(({ name, cell, verdict, certainty }) => {
    if (verdict === undefined || verdict === "uncertain") return [];
    return [
      { word: comparative(verdict, certainty, language), place: `${name} (${levelOf(indicator, cell, language)})` },
    ];
  });
  const parts = [...Map.groupBy(told, ({ word }) => word)].map(
    ([word, group]) => `${word} i ${joinWords(group.map(({ place }) => place))}`,
  );
  return parts.length === 0 ? undefined : `${{ nb: "Tallet", nn: "Talet" }[language]} er ${joinWords(parts)}.`;
}

/** «klart høyere enn», «trolig lavere enn», «omtrent som»: the words that every comparison is written with. */
export function comparative(verdict: "higher" | "lower" | "similar", certainty: Certainty, language: Language): string {
  switch (verdict) {
    case "higher":
      return said.higher[certainty][language];
    case "lower":
      return said.lower[certainty][language];
    case "similar":
      return said.similar[language];
    default:
      return verdict satisfies never;
  }
}

/** With figures for no more than this part of the years, how many there are is told. */
const fewYears = 0.75;

/** Where the figure is going over all comparable years, and how fast; how many years it is told by, where they are few. */
export function trendSentence(indicator: Indicator, trend: Trend, language: Language): string {
  const [from, to] = [trend.from.year, trend.to.year];
  const [known, span] = yearsOf(trend);
  const few = hasFewYears(trend);
  const over = {
    nb: `Fra ${from} til ${to}${few ? `, med tall for ${known} av ${span} år,` : ""}`,
    nn: `Frå ${from} til ${to}${few ? `, med tal for ${known} av ${span} år,` : ""}`,
  }[language];
  if (trend.direction === "same") {
    const figure = levelOf(indicator, trend.to.cell, language);
    const those = known < span ? { nb: " som kan sammenlignes", nn: " som kan samanliknast" }[language] : "";
    return {
      nb: `${over} har tallet vært ${figure} i alle årene${those}.`,
      nn: `${over} har talet vore ${figure} i alle åra${those}.`,
    }[language];
  }
  if (trend.direction === "none") {
    return { nb: `${over} har tallet ingen klar retning.`, nn: `${over} har talet inga klar retning.` }[language];
  }
  const verb = (trend.direction === "rising" ? said.risen : said.fallen)[language];
  const speed = formatNumber(Math.abs(trend.slope.perYear), indicator.decimals);
  const what = countedIn(indicator.unit, Math.abs(trend.slope.perYear), indicator.decimals, language);
  const unit = what === undefined ? "" : `${nbsp}${what}`;
  const amount = /[1-9]/.test(speed) ? `, om lag ${speed}${unit} i året` : "";
  return {
    nb: `${over} har tallet stort sett ${verb}${amount}.`,
    nn: `${over} har talet stort sett ${verb}${amount}.`,
  }[language];
}

/** What a yearly amount is counted in. None for a rate, whose «per 1 000 innbyggere i året» would be hard to read. */
function countedIn(unit: Unit, amount: number, decimals: number, language: Language): string | undefined {
  switch (unit.kind) {
    case "rate":
      return undefined;
    case "share":
      return said.points[language];
    case "hours":
      // «Timer per uke i året» says two lengths of time at once; that they are per week is told with the figure.
      return said.hours[language];
    default:
      return unitName(unit, roundTo(amount, decimals), language);
  }
}

/** With figures for so few of its years that how many there are is told. */
export function hasFewYears(trend: Trend): boolean {
  const [known, span] = yearsOf(trend);
  return known <= fewYears * span;
}

/** How many years of a trend have figures, and how many it spans. */
function yearsOf({ from, to, years }: Trend): readonly [known: number, span: number] {
  return [years.length, to.year - from.year + 1];
}

/** A figure that differs from the country's: which way, and both figures. */
export function differenceSentence(
  indicator: Indicator,
  own: Point,
  country: Point,
  verdict: "higher" | "lower",
  language: Language,
): string {
  const numbers = `${formatCell(own.cell, indicator.decimals)} mot ${levelOf(indicator, country.cell, language)}`;
  const word = comparative(verdict, "clear", language);
  return `${capitalized(subjectOf(indicator, language))} er ${word} ${said.inCountry[language]}: ${numbers} i ${own.year}.`;
}

/** A change that is larger than chance would make it, from and to; of the indicator's own subject unless another is given. */
export function changeSentence(
  indicator: Indicator,
  from: Point,
  to: Point,
  language: Language,
  subject = subjectOf(indicator, language),
): string | undefined {
  const before = cellValue(from.cell);
  const after = cellValue(to.cell);
  if (before === undefined || after === undefined || before === after) return undefined;
  const verb = (after > before ? said.rose : said.fell)[language];
  return `${capitalized(subject)} ${verb} ${fromTo(indicator, from, to, language)}.`;
}

/** «fra 26,1 prosent i 2020 til 24,0 prosent i 2024». */
export function fromTo(indicator: Indicator, from: Point, to: Point, language: Language): string {
  const word = { nb: "fra", nn: "frå" }[language];
  const [first, last] = [levelOf(indicator, from.cell, language), levelOf(indicator, to.cell, language)];
  return `${word} ${first} i ${from.year} til ${last} i ${to.year}`;
}

/** What is measured, as the subject of a sentence that goes on after it: a comma closes one that ends in a clause of its own. */
export function subjectOf(indicator: Indicator, language: Language): string {
  const subject = indicator.subject?.[language] ?? indicator.name[language];
  return subject.includes(" som ") ? `${subject},` : subject;
}

/** «26,9 prosent», and a rate's figure alone: what it is per has just been said. */
export function levelOf(indicator: Indicator, cell: Cell, language: Language): string {
  return indicator.unit.kind === "rate"
    ? formatCell(cell, indicator.decimals)
    : formatQuantity(cell, indicator.unit, indicator.decimals, language);
}
