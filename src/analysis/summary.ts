import { cellValue } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber, nbsp } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import { comparablePoints } from "./comparable.ts";
import { compared } from "./comparison.ts";
import { type Finding, findingsIn, nothingFound } from "./findings.ts";
import type { Profile, ProfileSection } from "./profile-types.ts";
import { comparative, figureSentence, levelOf } from "./sentences.ts";
import { isFullCount } from "./uncertainty.ts";
import { capitalized, said } from "./words.ts";

const inhabitants = IndicatorId.parse("innbyggere");
const old = IndicatorId.parse("andel-80");
const key = IndicatorId.parse("andel-80-hjemmetjenester");

/** How many sentences at the most. */
const most = 6;

/** How many of them are of one kind of service: figures that overlap stand out together, and one of them would be enough. */
const mostOfTheme = 2;

/**
 * A municipality in three to six sentences: home services to the oldest, what else stands out in the services, how old and how
 * many the inhabitants are, and what is too uncertain or hidden to say. Fewer where there are no figures to speak of.
 */
export function summaryOf(edition: Edition, profile: Profile, language: Language): string[] {
  const sectionOf = (id: IndicatorId) => profile.sections.find(({ indicator }) => indicator.id === id);
  const services = profile.sections.filter(({ indicator }) => !isFullCount(indicator));
  if (services.every(({ latest }) => latest.own.cell.kind !== "value")) return [...profile.findings];
  // A hidden figure is no way to begin: it is counted with the others at the end.
  const first = sectionOf(key);
  const told = first?.latest.own.cell.kind === "value" ? first : undefined;
  const found = findingsIn(edition, services, language);
  const sentences = [
    told && keySentence(edition, told, language),
    ...(found.length === 0 ? [nothingFound[language]] : otherFindings(found, told)),
    ageSentence(edition, sectionOf(old), language),
    sizeSentence(profile, sectionOf(inhabitants), language),
    doubtSentence(services, language),
  ];
  return sentences.filter((sentence) => sentence !== undefined).slice(0, most);
}

/** Three in all with the one that is told already; how that one stands against the country is not told again. */
function otherFindings(found: readonly Finding[], told: ProfileSection | undefined): string[] {
  const themes = told === undefined ? [] : [told.indicator.theme];
  const sentences: string[] = [];
  for (const { indicator, kind, sentence } of found) {
    if (indicator === told?.indicator && kind === "difference") continue;
    if (themes.length === 3 || themes.filter((theme) => theme === indicator.theme).length === mostOfTheme) continue;
    themes.push(indicator.theme);
    sentences.push(sentence);
  }
  return sentences;
}

/** Figure and comparison in one: «…, omtrent som i landet som helhet (25,9 prosent).» */
function keySentence(edition: Edition, section: ProfileSection, language: Language): string {
  const sentence = figureSentence(section.indicator, section.latest.own, language);
  const against = againstCountry(edition, section, language);
  return against === undefined ? sentence : `${sentence.replace(/\.$/, "")}, ${against}.`;
}

/** «klart høyere enn i landet som helhet (4,6 prosent)»; nothing where it cannot be compared. */
function againstCountry(
  edition: Edition,
  { indicator, latest }: ProfileSection,
  language: Language,
): string | undefined {
  const { verdict, certainty } = compared(edition, indicator, latest.own, latest.country);
  if (verdict === undefined) return undefined;
  const country = levelOf(indicator, latest.country.cell, language);
  if (verdict === "uncertain") {
    return {
      nb: `mot ${country} i landet som helhet, men forskjellen er usikker`,
      nn: `mot ${country} i landet som heilskap, men skilnaden er uviss`,
    }[language];
  }
  return `${comparative(verdict, certainty, language)} ${said.inCountry[language]} (${country})`;
}

function ageSentence(edition: Edition, section: ProfileSection | undefined, language: Language): string | undefined {
  return section === undefined || section.latest.own.cell.kind !== "value"
    ? undefined
    : keySentence(edition, section, language);
}

function sizeSentence(
  { municipality }: Profile,
  section: ProfileSection | undefined,
  language: Language,
): string | undefined {
  if (section === undefined) return undefined;
  const { own, latest } = section;
  const now = cellValue(latest.own.cell);
  if (now === undefined) return undefined;
  const people = `${formatNumber(now, 0)}${nbsp}${{ nb: "innbyggere", nn: "innbyggjarar" }[language]}`;
  const has = `${municipality.name} har ${people}`;
  const [from] = comparablePoints(own);
  const before = from && cellValue(from.cell);
  if (from === undefined || before === undefined || before === 0 || from.year === latest.year) return `${has}.`;
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

/** How many of the services' figures are too small, or hidden; nothing where all can be told. */
function doubtSentence(services: readonly ProfileSection[], language: Language): string | undefined {
  const few = services.filter(({ verdict }) => verdict === "uncertain").length;
  const hidden = services.filter(({ latest }) => latest.own.cell.kind === "hidden").length;
  const all = services.length;
  const one = { nb: "ett", nn: "eitt" }[language];
  const count = (figures: number) => (figures === 1 ? one : String(figures));
  const tooFew = {
    nb: `For ${count(few)} av ${all} tall om tjenestene er det for få personer til å si om kommunen skiller seg fra landet`,
    nn: `For ${count(few)} av ${all} tal om tenestene er det for få personar til å seie om kommunen skil seg frå landet`,
  }[language];
  const alsoSecret = {
    nb: "er skjult av hensyn til personvernet",
    nn: `${hidden === 1 ? "er skjult" : "er skjulte"} av omsyn til personvernet`,
  }[language];
  const secret = {
    nb: `${capitalized(count(hidden))} av ${all} tall om tjenestene ${alsoSecret}`,
    nn: `${capitalized(count(hidden))} av ${all} tal om tenestene ${alsoSecret}`,
  }[language];
  if (few > 0 && hidden > 0) return `${tooFew}, og ${count(hidden)} ${alsoSecret}.`;
  if (few > 0) return `${tooFew}.`;
  return hidden > 0 ? `${secret}.` : undefined;
}
