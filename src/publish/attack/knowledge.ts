import type { Year } from "../../data/codes.ts";
import { areaEquations } from "./area-equations.ts";
import {
  type Equation,
  equationOf,
  type Published,
  type RowIndex,
  rowKey,
  type Standing,
  standingKey,
  type Unshown,
} from "./published.ts";

/** All that one who has read everything knows. */
export interface Knowledge {
  readonly unshown: ReadonlyMap<string, Unshown>;
  readonly equations: readonly Equation[];
}

/** Nobody counts more users than this in a municipality. */
const ceiling = 1_000_000;

/** Reads everything published as an outsider who means to find out what is hidden would. */
export function gatherKnowledge(published: Published): Knowledge {
  const { rows, edition, rule } = published;
  const index = new Map(rows.map((row) => [rowKey(row.indicator, row.region, row.year), row]));
  const unshown = new Map<string, Unshown>();
  const equations: Equation[] = [];
  for (const year of edition.years) {
    const standings = new Map<string, Standing>();
    for (const { code } of edition.geography.municipalities) {
      for (const column of rule.counts.keys()) {
        const standing = standingOf(published, index, code, column, year);
        standings.set(standingKey(code, column), standing);
        if (standing.kind === "unshown") unshown.set(standing.number.key, standing.number);
      }
      for (const { total, parts } of rule.totals) {
        const signed = [{ column: total, sign: -1 as const }, ...parts.map((column) => ({ column, sign: 1 as const }))];
        const terms = signed.map(({ column, sign }) => ({ sign, standing: standings.get(standingKey(code, column)) }));
        equations.push(...equationOf(terms, 0, 0));
      }
    }
    equations.push(...areaEquations(published, index, standings, year));
  }
  return { unshown, equations };
}

function standingOf(published: Published, index: RowIndex, region: string, column: string, year: Year): Standing {
  const { indicators, rule } = published;
  const rows = indicators
    .filter(({ numerator }) => numerator.column === column)
    .flatMap(({ id }) => index.get(rowKey(id, region, year)) ?? []);
  const shown = rows.find(({ numerator }) => numerator !== undefined)?.numerator;
  if (shown !== undefined) return { kind: "shown", value: shown };
  const hiddenRow = rows.find(({ mark }) => mark === ":");
  const place = { key: `${region} ${column} ${year}`, region, column, year };
  if (hiddenRow === undefined)
    return { kind: "unshown", number: { ...place, least: 0, most: ceiling, isHidden: false } };
  const range = rule.counts.get(column) ?? { least: 0, most: ceiling };
  const least = hiddenRow.note.includes("for å verne") ? rule.smallestNumerator : range.least;
  const most = hiddenRow.note.includes("for å verne") ? ceiling : Math.min(range.most, ceiling);
  return { kind: "unshown", number: { ...place, least, most, isHidden: true } };
}
