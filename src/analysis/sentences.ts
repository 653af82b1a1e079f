import { type Cell, cellValue } from "../data/cell.ts";
import { explainCell, formatCell, formatNumber, formatQuantity, nbsp } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { RankInterval } from "./method/rank-interval.ts";
import type { Place, Verdict } from "./profile-types.ts";
import type { Point } from "./series.ts";
import type { Trend } from "./trend.ts";
import { capitalized, joinWords, said } from "./words.ts";

/** A verdict, and whether it holds at 99.8 % as well: only then is it said to be clear. */
export interface Comparison {
  readonly verdict: Verdict | undefined;
  readonly isClear: boolean;
}

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
  return template.replace("{tall}", number).replace("{aar}", String(own.year)) + doubt;
}

/** How that stands against the country, only as far as the figures bear it out. */
export function comparisonSentence(
  indicator: Indicator,
  own: Cell,
  reference: Cell,
  { verdict, isClear }: Comparison,
  language: Language,
): string | undefined {
  if (own.kind !== "value" || reference.kind !== "value") return undefined;
  const figure = levelOf(indicator, reference, language);
  const plain = { nb: `I landet som helhet er tallet ${figure}.`, nn: `I landet som heilskap er talet ${figure}.` }[
    language
  ];
  if (verdict === undefined) return plain;
  if (verdict === "uncertain") return `${plain} ${said.tooFew[language]}`;
  return `Det er ${comparative(verdict, isClear, language)} ${said.inCountry[language]} (${figure}).`;
}

/** The same against the KOSTRA group and the county; nothing where the figures are too few to say. */
export function othersSentence(
  indicator: Indicator,
  others: readonly (Comparison & { readonly name: string; readonly cell: Cell })[],
  language: Language,
): string | undefined {
  const told = others.flatMap(({ name, cell, verdict, isClear }) => {
    if (verdict === undefined || verdict === "uncertain") return [];
    return [
      { word: comparative(verdict, isClear, language), place: `${name} (${levelOf(indicator, cell, language)})` },
    ];
  });
  const parts = [...Map.groupBy(told, ({ word }) => word)].map(
    ([word, group]) => `${word} i ${joinWords(group.map(({ place }) => place))}`,
  );
  return parts.length === 0 ? undefined : `${{ nb: "Tallet", nn: "Talet" }[language]} er ${joinWords(parts)}.`;
}

/** «klart høyere enn», «trolig lavere enn», «omtrent som»: the words that every comparison is written with. */
export function comparative(verdict: "higher" | "lower" | "similar", isClear: boolean, language: Language): string {
  switch (verdict) {
    case "higher":
      return (isClear ? said.clearlyHigher : said.likelyHigher)[language];
    case "lower":
      return (isClear ? said.clearlyLower : said.likelyLower)[language];
    case "similar":
      return said.similar[language];
    default:
      return verdict satisfies never;
  }
}

/** Where the ranks that might as well be are this part of all or more, none is told. */
const widestRanks = 0.6;

/** How many municipalities have a higher figure, and how many it might as well have been. */
export function placeSentence(place: Place, ranks: RankInterval | undefined, language: Language): string {
  const others = place.of - 1;
  const above = place.rank - 1;
  const count = formatNumber(others, 0);
  const first = {
    nb:
      above === 0
        ? `Ingen av de ${count} andre kommunene med tall ligger høyere.`
        : above === others
          ? `Alle de ${count} andre kommunene med tall ligger høyere.`
          : `Av ${count} andre kommuner med tall ligger ${above === 1 ? "én" : formatNumber(above, 0)} høyere.`,
    nn:
      above === 0
        ? `Ingen av dei ${count} andre kommunane med tal ligg høgare.`
        : above === others
          ? `Alle dei ${count} andre kommunane med tal ligg høgare.`
          : `Av ${count} andre kommunar med tal ligg ${above === 1 ? "éin" : formatNumber(above, 0)} høgare.`,
  }[language];
  if (ranks === undefined || ranks.best === ranks.worst) return first;
  if (ranks.worst - ranks.best > widestRanks * place.of) {
    return {
      nb: "Tallene er for usikre til å si hvor kommunen står blant de andre.",
      nn: "Tala er for usikre til å seie kvar kommunen står blant dei andre.",
    }[language];
  }
  const most = formatNumber(ranks.worst - 1, 0);
  const fewest = ranks.best === 1 ? "ingen" : formatNumber(ranks.best - 1, 0);
  const rest = {
    nb: `Usikkerheten tatt med kan det være fra ${fewest} til ${most}.`,
    nn: `Med uvissa kan det vere frå ${fewest} til ${most}.`,
  }[language];
  return `${first} ${rest}`;
}

/** Where the figure is going over all comparable years, and how fast. */
export function trendSentence(indicator: Indicator, trend: Trend, language: Language): string {
  const [from, to] = [trend.from.year, trend.to.year];
  if (trend.direction === "none") {
    return {
      nb: `Fra ${from} til ${to} har tallet ingen klar retning.`,
      nn: `Frå ${from} til ${to} har talet inga klar retning.`,
    }[language];
  }
  const verb = (trend.direction === "rising" ? said.risen : said.fallen)[language];
  const speed = formatNumber(Math.abs(trend.slope.perYear), indicator.decimals);
  const unit = indicator.unit.kind === "share" ? `${nbsp}${said.points[language]}` : "";
  const amount = /[1-9]/.test(speed) ? `, ${{ nb: "om lag", nn: "om lag" }[language]} ${speed}${unit} i året` : "";
  return {
    nb: `Fra ${from} til ${to} har tallet stort sett ${verb}${amount}.`,
    nn: `Frå ${from} til ${to} har talet stort sett ${verb}${amount}.`,
  }[language];
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
  const word = comparative(verdict, true, language);
  return `${capitalized(subjectOf(indicator, language))} er ${word} ${said.inCountry[language]}: ${numbers} i ${own.year}.`;
}

/** A change that is larger than chance would make it, from and to. */
export function changeSentence(indicator: Indicator, from: Point, to: Point, language: Language): string | undefined {
  const before = cellValue(from.cell);
  const after = cellValue(to.cell);
  if (before === undefined || after === undefined || before === after) return undefined;
  const verb = (after > before ? said.rose : said.fell)[language];
  return `${capitalized(subjectOf(indicator, language))} ${verb} ${fromTo(indicator, from, to, language)}.`;
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
