import { formatNumber } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { RankInterval } from "./method/rank-interval.ts";
import type { Place } from "./profile-types.ts";

/** Where the ranks that might as well be are this part of all or more, none is told. */
const widestRanks = 0.6;

/**
 * How many municipalities have a higher figure, and how many it might as well have been. Of numbers of inhabitants nothing is
 * uncertain, and one has more of them rather than a higher figure.
 */
export function placeSentence(
  place: Place,
  ranks: RankInterval | "inhabitants" | undefined,
  language: Language,
): string {
  const others = place.of - 1;
  const above = place.rank - 1;
  const count = formatNumber(others, 0);
  if (ranks === "inhabitants") return sizeRank(above, others, language);
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
    nb: `Tar vi med usikkerheten, kan det være fra ${fewest} til ${most}.`,
    nn: `Tek vi med uvissa, kan det vere frå ${fewest} til ${most}.`,
  }[language];
  return `${first} ${rest}`;
}

function sizeRank(above: number, others: number, language: Language): string {
  const count = formatNumber(others, 0);
  if (above === 0) {
    return {
      nb: `Ingen av de ${count} andre kommunene har flere innbyggere.`,
      nn: `Ingen av dei ${count} andre kommunane har fleire innbyggjarar.`,
    }[language];
  }
  if (above === others) {
    return {
      nb: `Alle de ${count} andre kommunene har flere innbyggere.`,
      nn: `Alle dei ${count} andre kommunane har fleire innbyggjarar.`,
    }[language];
  }
  const how = { nb: above === 1 ? "én" : formatNumber(above, 0), nn: above === 1 ? "éin" : formatNumber(above, 0) };
  return {
    nb: `Av ${count} andre kommuner har ${how.nb} flere innbyggere.`,
    nn: `Av ${count} andre kommunar har ${how.nn} fleire innbyggjarar.`,
  }[language];
}

/** That nothing is reckoned of how uncertain man-years and hours are, and what that means in a small place; nothing of persons. */
export function untestedSentence({ unit }: Indicator, language: Language): string | undefined {
  if (unit.kind === "hours") {
    return {
      nb: "For gjennomsnittlige timer regner vi ikke usikkerhet. I små kommuner kan én bruker gjøre stort utslag.",
      nn: "For gjennomsnittlege timar reknar vi ikkje uvisse. I små kommunar kan éin brukar gje stort utslag.",
    }[language];
  }
  if (unit.kind !== "man-years" && !(unit.kind === "rate" && unit.what.nb === "årsverk")) return undefined;
  return {
    nb: "For årsverk regner vi ikke usikkerhet. I små kommuner kan én stilling gjøre stort utslag.",
    nn: "For årsverk reknar vi ikkje uvisse. I små kommunar kan éi stilling gje stort utslag.",
  }[language];
}
