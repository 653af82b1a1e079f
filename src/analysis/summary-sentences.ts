import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber, nbsp } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import { comparablePoints } from "./comparable.ts";
import { compared } from "./comparison.ts";
import { comparative, figureSentence, levelOf } from "./sentences.ts";
import type { Point, Series } from "./series.ts";
import { said } from "./words.ts";

/** An indicator of a place, as far as a summary needs it. */
export interface SummarySection {
  readonly indicator: Indicator;
  readonly own: Series;
  readonly latest: { readonly own: Point; readonly country: Point };
}

/** Figure and comparison in one: «…, omtrent som i landet som helhet (25,9 prosent).» */
export function figureAgainstCountry(edition: Edition, section: SummarySection, language: Language): string {
  const sentence = figureSentence(section.indicator, section.latest.own, language);
  const against = againstCountry(edition, section, language);
  return against === undefined ? sentence : `${sentence.replace(/\.$/, "")}, ${against}.`;
}

/** «klart høyere enn i landet som helhet (4,6 prosent)»; nothing where it cannot be compared. */
function againstCountry(
  edition: Edition,
  { indicator, latest }: SummarySection,
  language: Language,
): string | undefined {
  const { verdict, certainty } = compared(edition, indicator, latest.own, latest.country);
  const { own, country: whole } = latest;
  if (own.cell.kind !== "value" || whole.cell.kind !== "value" || own.cell.marks.includes("doubtful")) return undefined;
  const country = levelOf(indicator, whole.cell, language);
  // The source's own figure of a county: both are known, and nothing to test them by.
  if (verdict === undefined) return `mot ${country} ${said.inCountry[language]}`;
  if (verdict === "uncertain") {
    return {
      nb: `mot ${country} ${said.inCountry.nb}, men forskjellen er usikker`,
      nn: `mot ${country} ${said.inCountry.nn}, men skilnaden er uviss`,
    }[language];
  }
  return `${comparative(verdict, certainty, language)} ${said.inCountry[language]} (${country})`;
}

/** «Oslo har 724 290 innbyggere, 10 prosent flere enn i 2015.» Nothing where they are not known. */
export function sizeSentence(
  name: string,
  section: SummarySection | undefined,
  language: Language,
): string | undefined {
  if (section === undefined) return undefined;
  const { own, latest } = section;
  const now = cellValue(latest.own.cell);
  if (now === undefined) return undefined;
  const people = `${formatNumber(now, 0)}${nbsp}${{ nb: "innbyggere", nn: "innbyggjarar" }[language]}`;
  const has = `${name} har ${people}`;
  const [from] = comparablePoints(own);
  const before = from && cellValue(from.cell);
  if (from === undefined || before === undefined || before === 0 || from.year === latest.own.year) return `${has}.`;
  return `${has}, ${growthWords(now / before - 1, from.year, language)}.`;
}

/** «6 prosent flere enn i 2015», «omtrent like mange som i 2015». */
function growthWords(growth: number, since: number, language: Language): string {
  const percent = formatNumber(Math.abs(growth) * 100, 0);
  if (percent === "0") {
    return { nb: `omtrent like mange som i ${since}`, nn: `om lag like mange som i ${since}` }[language];
  }
  const more = growth > 0 ? { nb: "flere", nn: "fleire" } : { nb: "færre", nn: "færre" };
  return `${percent}${nbsp}prosent ${more[language]} enn i ${since}`;
}
