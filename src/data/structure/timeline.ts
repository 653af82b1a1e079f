import type { MunicipalityCode } from "../codes.ts";
import type { MunicipalityChange } from "../geography.ts";
import { stoodBefore } from "./stood-before.ts";
import type { Territory } from "./territory.ts";

/** The municipalities from one day until the next on which something changed. */
export interface Structure {
  /** Its first day, ISO; empty for the one before the first known change. */
  readonly from: string;
  readonly territories: ReadonlyMap<MunicipalityCode, Territory>;
  /** The names as the changes have them; those that took part in none are not here. */
  readonly names: ReadonlyMap<MunicipalityCode, string>;
}

/** Every structure that the changes lead through, oldest first; at least one. */
export interface Timeline {
  readonly structures: readonly Structure[];
  /** The one in force on a day (ISO). */
  at(date: string): Structure;
  /** What a number stood for on a day; where it was not in use then, when it last was, or else when it first was. */
  territoryOf(code: MunicipalityCode, date: string): Territory | undefined;
}

/**
 * Follows the changes back from the municipalities of the newest structure to those before the first change, and then
 * forward again with what each covers. A municipality that became several is cut in pieces; any other keeps its pieces
 * under its new number, or takes them into the one it became part of. The order of the changes does not matter.
 */
export function makeTimeline(newest: readonly MunicipalityCode[], changes: readonly MunicipalityChange[]): Timeline {
  const byDay = Map.groupBy(changes, ({ validFrom }) => validFrom);
  const days = [...byDay.keys()].sort();
  const first = days.reduceRight<ReadonlySet<MunicipalityCode>>(
    (codes, day) => codesBefore(codes, byDay.get(day) ?? [], changes),
    new Set(newest),
  );
  const pieces = new Map<string, readonly string[]>();
  const steps: { from: string; units: ReadonlyMap<MunicipalityCode, Territory> }[] = [
    { from: "", units: new Map([...first].sort().map((code) => [code, new Set([code])])) },
  ];
  for (const day of days) {
    const before = steps.at(-1)?.units ?? new Map<MunicipalityCode, Territory>();
    steps.push({ from: day, units: move(before, byDay.get(day) ?? [], pieces) });
  }
  const structures = steps.map(
    ({ from, units }): Structure => ({
      from,
      territories: new Map([...units].map(([code, territory]) => [code, inPieces(territory, pieces)])),
      names: namesAt(units.keys(), from, changes),
    }),
  );
  return timelineOf(structures);
}

function timelineOf(structures: readonly Structure[]): Timeline {
  const at = (date: string) => {
    const found = structures.findLast(({ from }) => from <= date);
    if (found === undefined) throw new Error("a timeline without structures");
    return found;
  };
  return {
    structures,
    at,
    territoryOf(code, date) {
      const inUse = structures.filter(({ territories }) => territories.has(code));
      const then = at(date).territories.has(code) ? at(date) : undefined;
      const nearest = then ?? inUse.findLast(({ from }) => from <= date) ?? inUse[0];
      return nearest?.territories.get(code);
    },
  };
}

/** The numbers in use the day before some changes. */
function codesBefore(
  after: ReadonlySet<MunicipalityCode>,
  ofDay: readonly MunicipalityChange[],
  all: readonly MunicipalityChange[],
): ReadonlySet<MunicipalityCode> {
  const made = Map.groupBy(ofDay, ({ to }) => to.code);
  const kept = [...after].filter((code) => {
    const changes = made.get(code);
    return changes === undefined || stoodBefore(changes, all);
  });
  return new Set([...kept, ...ofDay.map(({ from }) => from.code)]);
}

/** Every unit under the number that it goes on with; the pieces of one that became several are cut. */
function move(
  before: ReadonlyMap<MunicipalityCode, Territory>,
  ofDay: readonly MunicipalityChange[],
  cuts: Map<string, readonly string[]>,
): ReadonlyMap<MunicipalityCode, Territory> {
  const left = Map.groupBy(ofDay, ({ from }) => from.code);
  const after = new Map<MunicipalityCode, Set<string>>();
  const give = (code: MunicipalityCode, pieces: Iterable<string>) => {
    const known = after.get(code) ?? new Set<string>();
    after.set(code, known);
    for (const piece of pieces) known.add(piece);
  };
  for (const [code, territory] of before) {
    const targets = [...new Set((left.get(code) ?? []).map(({ to }) => to.code))].sort();
    const [only = code, ...others] = targets;
    if (others.length === 0) {
      give(only, territory);
      continue;
    }
    for (const piece of territory)
      cuts.set(
        piece,
        targets.map((target) => `${piece}/${target}`),
      );
    for (const target of targets)
      give(
        target,
        [...territory].map((piece) => `${piece}/${target}`),
      );
  }
  return new Map([...after].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A territory in the pieces that are left when all has been cut that will be. */
function inPieces(territory: Territory, cuts: ReadonlyMap<string, readonly string[]>): Territory {
  const found = new Set<string>();
  const waiting = [...territory];
  for (let piece = waiting.pop(); piece !== undefined; piece = waiting.pop()) {
    const parts = cuts.get(piece);
    if (parts === undefined) found.add(piece);
    else waiting.push(...parts);
  }
  return new Set([...found].sort());
}

/** A unit's name is the one that it got last; where it has got none yet, the one that it has when it changes. */
function namesAt(
  codes: Iterable<MunicipalityCode>,
  from: string,
  changes: readonly MunicipalityChange[],
): ReadonlyMap<MunicipalityCode, string> {
  const byDay = changes.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
  const into = Map.groupBy(byDay, ({ to }) => to.code);
  const outOf = Map.groupBy(byDay, (change) => change.from.code);
  return new Map(
    [...codes].flatMap((code): [MunicipalityCode, string][] => {
      const got = into.get(code)?.findLast(({ validFrom }) => validFrom <= from)?.to.name;
      const has = outOf.get(code)?.find(({ validFrom }) => validFrom > from)?.from.name;
      const name = got ?? has;
      return name === undefined ? [] : [[code, name]];
    }),
  );
}
