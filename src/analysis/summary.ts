import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import { type Finding, findingsIn, nothingFound } from "./findings.ts";
import type { Profile, ProfileSection } from "./profile-types.ts";
import { figureAgainstCountry, sizeSentence } from "./summary-sentences.ts";
import { isFullCount } from "./uncertainty.ts";
import { capitalized } from "./words.ts";

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
export function summaryOf(edition: Edition, profile: Profile, language: Language): readonly string[] {
  const found = known.get(profile) ?? makeSummary(edition, profile, language);
  known.set(profile, found);
  return found;
}

/** A profile is of one edition and in one language; the page's two addresses and the PDF say the same. */
const known = new WeakMap<Profile, readonly string[]>();

function makeSummary(edition: Edition, profile: Profile, language: Language): string[] {
  const sectionOf = (id: IndicatorId) => profile.sections.find(({ indicator }) => indicator.id === id);
  const services = profile.sections.filter(({ indicator }) => !isFullCount(indicator));
  if (services.every(({ latest }) => latest.own.cell.kind !== "value")) return [...profile.findings];
  // A hidden figure is no way to begin: it is counted with the others at the end.
  const first = sectionOf(key);
  const told = first?.latest.own.cell.kind === "value" ? first : undefined;
  const age = sectionOf(old);
  const found = findingsIn(edition, services, language);
  const sentences = [
    told && figureAgainstCountry(edition, told, language),
    ...(found.length === 0 ? [nothingFound(edition, services, language)] : otherFindings(found, told?.indicator)),
    age?.latest.own.cell.kind === "value" ? figureAgainstCountry(edition, age, language) : undefined,
    sizeSentence(profile.municipality.name, sectionOf(inhabitants), language),
    doubtSentence(services, language),
  ];
  return sentences.filter((sentence) => sentence !== undefined).slice(0, most);
}

/** Three in all with the one that is told already; how that one stands against the country is not told again. */
export function otherFindings(found: readonly Finding[], told: Indicator | undefined): string[] {
  const themes = told === undefined ? [] : [told.theme];
  const sentences: string[] = [];
  for (const { indicator, kind, sentence } of found) {
    if (indicator === told && kind === "difference") continue;
    if (themes.length === 3 || themes.filter((theme) => theme === indicator.theme).length === mostOfTheme) continue;
    themes.push(indicator.theme);
    sentences.push(sentence);
  }
  return sentences;
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
