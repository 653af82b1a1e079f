import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import { explainOwnCell } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import { changeOf } from "./change.ts";
import { comparablePoints, isSound } from "./comparable.ts";
import { verdictOn } from "./comparison.ts";
import { z998 } from "./method/interval.ts";
import { changeSentence, differenceSentence } from "./sentences.ts";
import type { SummarySection } from "./summary-sentences.ts";
import { isFullCount } from "./uncertainty.ts";

/** How many years a change is looked for over. */
const span = 5;

/** One thing that stands out, and of which indicator. */
export interface Finding {
  readonly indicator: Indicator;
  readonly kind: "difference" | "change";
  readonly sentence: string;
  /** How far it is from the other figure, for comparing findings. */
  readonly weight: number;
}

/**
 * What stands out in a municipality's services: figures that differ from the country's and changes over five years, both at the
 * 99.8 % level and by enough to matter, largest relative difference first. The page looks at some twenty such things, so that
 * at 95 % one would be chance; at 99.8 % that is so on one page in twenty-five (the Bonferroni bound: 20 × 0.002). How old the
 * inhabitants are is no finding: most municipalities differ from the country in that, as the cities weigh so much in it.
 */
export function findingsIn(edition: Edition, sections: readonly SummarySection[], language: Language): Finding[] {
  const services = sections.filter(({ indicator }) => !isFullCount(indicator));
  const differences = services.flatMap((section) => difference(edition, section, language) ?? []);
  const changes = services.flatMap((section) => change(edition, section, language) ?? []);
  const byWeight = (a: Finding, b: Finding) => b.weight - a.weight;
  return [...differences.sort(byWeight).slice(0, 3), ...changes.sort(byWeight).slice(0, 2)];
}

/** The same in words; says so where nothing stands out, and why where there are no figures that something could be told of. */
export function findingsOf(edition: Edition, sections: readonly SummarySection[], language: Language): string[] {
  const [first] = sections;
  const cell = first?.latest.own.cell;
  if (cell !== undefined && cell.kind !== "value" && sections.every(({ latest }) => latest.own.cell.kind !== "value")) {
    // «…: området var en del av Ålesund» after another colon.
    const why = explainOwnCell(cell, language).replace(": ", ", og ");
    return [
      {
        nb: `Det finnes ingen tall for kommunen i ${edition.year}: ${why}.`,
        nn: `Det finst ingen tal for kommunen i ${edition.year}: ${why}.`,
      }[language],
    ];
  }
  const found = findingsIn(edition, sections, language);
  return found.length === 0 ? [nothingFound(edition, sections, language)] : found.map(({ sentence }) => sentence);
}

/**
 * That nothing stands out among what is tested; or, where there was nothing to hold against the country, that. Man-years and
 * hours are tested by nothing, and a place may have the country's highest.
 */
export function nothingFound(edition: Edition, sections: readonly SummarySection[], language: Language): string {
  if (!sections.some(({ indicator, latest }) => verdictOn(edition, indicator, latest.own, latest.country))) {
    return {
      nb: `Ingen av tallene om tjenestene i ${edition.year} kan sammenlignes med landet som helhet.`,
      nn: `Ingen av tala om tenestene i ${edition.year} kan samanliknast med landet som heilskap.`,
    }[language];
  }
  return {
    nb: "Der vi kan regne ut hvor mye tilfeldigheter betyr, skiller ingen tall om tjenestene seg klart fra landet som helhet.",
    nn: "Der vi kan rekne ut kor mykje tilfeldigheiter betyr, skil ingen tal om tenestene seg klart frå landet som heilskap.",
  }[language];
}

function difference(edition: Edition, section: SummarySection, language: Language): Finding | undefined {
  const { indicator, latest } = section;
  const strict = verdictOn(edition, indicator, latest.own, latest.country, z998);
  if (strict !== "higher" && strict !== "lower") return undefined;
  const own = cellValue(latest.own.cell) ?? 0;
  const country = cellValue(latest.country.cell) ?? 0;
  return {
    indicator,
    kind: "difference",
    sentence: differenceSentence(indicator, latest.own, latest.country, strict, language),
    weight: Math.abs(Math.log(Math.max(own, country / 100) / country)),
  };
}

/** From five years before, or the sound year nearest after it where that one was badly reported. */
function change(edition: Edition, section: SummarySection, language: Language): Finding | undefined {
  const { indicator, own, latest } = section;
  const to = latest.own;
  const from = comparablePoints(own).find(({ year }) => year >= to.year - span && year < to.year - 1);
  if (from === undefined || !isSound(to)) return undefined;
  const found = changeOf(edition, indicator, from, to, z998);
  if (found?.kind !== "rise" && found?.kind !== "fall") return undefined;
  const sentence = changeSentence(indicator, from, to, language);
  const ratio = 1 + (found.relative ?? 1);
  const weight = Math.abs(Math.log(Math.max(ratio, 0.01)));
  return sentence === undefined ? undefined : { indicator, kind: "change", sentence, weight };
}
