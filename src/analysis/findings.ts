import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import { z998 } from "./interval.ts";
import type { ProfileSection } from "./profile-types.ts";
import { changeSentence, differenceSentence } from "./sentences.ts";
import type { Point } from "./series.ts";
import { intervalOf, verdictOn } from "./uncertainty.ts";

/** How many things are said at the most; more than that stands out from nothing. */
const most = 5;

/** How many years a change is looked for over. */
const span = 5;

/**
 * What stands out in a municipality: figures that differ from the country's at the 99.8 % level and by enough to matter, then
 * changes over five years that exceed both years' 95 % intervals; largest relative difference first.
 */
export function findingsOf(edition: Edition, sections: readonly ProfileSection[]): string[] {
  if (sections.every(({ latest }) => latest.own.cell.kind !== "value")) {
    return ["Kommunen har ingen tall for dette året."];
  }
  const differences = sections.flatMap((section) => difference(edition, section) ?? []);
  const changes = sections.flatMap((section) => change(edition, section) ?? []);
  const byWeight = (a: Finding, b: Finding) => b.weight - a.weight;
  const chosen = [...differences.sort(byWeight).slice(0, 3), ...changes.sort(byWeight).slice(0, 2)];
  if (chosen.length === 0) {
    return ["Ingen tall skiller seg klart fra landet som helhet, når vi tar hensyn til hvor få personer de bygger på."];
  }
  return chosen.slice(0, most).map((finding) => finding.sentence);
}

interface Finding {
  readonly sentence: string;
  readonly weight: number;
}

function difference(edition: Edition, section: ProfileSection): Finding | undefined {
  const { indicator, latest } = section;
  const strict = verdictOn(latest.own, intervalOf(edition, indicator, latest.own, z998), latest.country);
  if (strict !== "higher" && strict !== "lower") return undefined;
  const own = cellValue(latest.own.cell) ?? 0;
  const country = cellValue(latest.country.cell) ?? 0;
  return {
    sentence: differenceSentence(indicator, latest.own, latest.country, strict),
    weight: Math.abs(Math.log(Math.max(own, country / 100) / country)),
  };
}

function change(edition: Edition, section: ProfileSection): Finding | undefined {
  const { indicator, own } = section;
  const to = section.latest.own;
  const from = own.points.find((point) => point.year === to.year - span);
  if (from === undefined || !isSound(from) || !isSound(to)) return undefined;
  const between = own.points.filter((point) => point.year > from.year && point.year <= to.year);
  if (between.some((point) => point.break)) return undefined;
  const before = intervalOf(edition, indicator, from);
  const after = intervalOf(edition, indicator, to);
  if (before === undefined || after === undefined) return undefined;
  if (before.upper >= after.lower && after.upper >= before.lower) return undefined;
  const sentence = changeSentence(indicator, from, to);
  const ratio = (cellValue(to.cell) ?? 1) / (cellValue(from.cell) ?? 1);
  return sentence === undefined ? undefined : { sentence, weight: Math.abs(Math.log(Math.max(ratio, 0.01))) };
}

/** A figure that a development may be measured from: not marked as doubtful or badly reported. */
function isSound(point: Point): boolean {
  return point.cell.kind === "value" && !point.cell.marks.some((mark) => mark === "doubtful" || mark === "incomplete");
}
