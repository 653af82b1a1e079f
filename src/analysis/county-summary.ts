import { IndicatorId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { CountyProfile, CountySection } from "./county-profile.ts";
import { spreadSentence } from "./county-spread.ts";
import { findingsIn } from "./findings.ts";
import { otherFindings } from "./summary.ts";
import { figureAgainstCountry, sizeSentence } from "./summary-sentences.ts";
import { isFullCount } from "./uncertainty.ts";

const inhabitants = IndicatorId.parse("innbyggere");
const old = IndicatorId.parse("andel-80");
const key = IndicatorId.parse("andel-80-hjemmetjenester");

/** How many sentences at the most. */
const most = 6;

/**
 * A county in three to six sentences, by the rules of a municipality's: home services to the oldest and how they differ within
 * the county, what else stands out, how old and how many the inhabitants are, and what cannot be reckoned. Empty without figures.
 */
export function countySummary(edition: Edition, { county, sections }: CountyProfile): string[] {
  const sectionOf = (id: IndicatorId) => {
    const section = sections.find(({ indicator }) => indicator.id === id);
    return section?.latest.own.cell.kind === "value" ? section : undefined;
  };
  const services = sections.filter(({ indicator }) => !isFullCount(indicator));
  const [first, age] = [sectionOf(key), sectionOf(old)];
  const within = first === undefined ? "" : spreadSentence(first);
  const sentences = [
    first && figureAgainstCountry(edition, first, "nb"),
    within === "" ? undefined : `Mellom kommunene i fylket går tallet ${uncapitalized(within)}`,
    ...otherFindings(findingsIn(edition, services, "nb"), first?.indicator).slice(0, 1),
    age && figureAgainstCountry(edition, age, "nb"),
    sizeSentence(county.name, sectionOf(inhabitants), "nb"),
    lackingSentence(services),
  ];
  return sentences.filter((sentence) => sentence !== undefined).slice(0, most);
}

function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** How many of the services' figures cannot be reckoned; nothing where all can. */
function lackingSentence(services: readonly CountySection[]): string | undefined {
  const lacking = services.filter(({ latest }) => latest.own.cell.kind !== "value").length;
  if (lacking === 0) return undefined;
  if (lacking === services.length) return "Ingen av tallene om tjenestene kan regnes ut for fylket.";
  return `${lacking === 1 ? "Ett" : lacking} av ${services.length} tall om tjenestene kan ikke regnes ut for fylket.`;
}
