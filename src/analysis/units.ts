import type { Area } from "../data/area.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition, Observation } from "../data/edition.ts";
import { noKostraGroup } from "../data/geography.ts";
import type { Component } from "../data/indicator.ts";
import { familiesOf } from "../data/structure/families.ts";

/**
 * What is added up in an area: single municipalities, and together those whose figures stand undivided in some years
 * (Ålesund and Haram; in an older structure, those that have been merged since).
 */
export type SummationUnit = readonly MunicipalityCode[];

const cache = new WeakMap<Edition, Map<string, readonly SummationUnit[]>>();

/** The units of an area. Parts of a family that lie in different areas are each for themselves. */
export function summationUnits(edition: Edition, area: Area): readonly SummationUnit[] {
  const key = area.kind === "country" ? "country" : `${area.kind} ${area.code}`;
  return remembered(edition, key, () =>
    unitsAmong(
      edition,
      edition.geography.members(area).map(({ code }) => code),
    ),
  );
}

/** The units that may belong to an area, when nothing tells: for a KOSTRA group, municipalities whose group is not known. */
export function unplacedUnits(edition: Edition, area: Area): readonly SummationUnit[] {
  if (area.kind !== "kostra") return [];
  const unplaced = () => edition.geography.municipalities.filter(({ kostra }) => kostra === noKostraGroup);
  return remembered(edition, "unplaced", () =>
    unitsAmong(
      edition,
      unplaced().map(({ code }) => code),
    ),
  );
}

function remembered(edition: Edition, key: string, make: () => readonly SummationUnit[]): readonly SummationUnit[] {
  const known = cache.get(edition) ?? new Map<string, readonly SummationUnit[]>();
  cache.set(edition, known);
  const units = known.get(key) ?? make();
  known.set(key, units);
  return units;
}

function unitsAmong({ geography }: Edition, codes: readonly MunicipalityCode[]): readonly SummationUnit[] {
  const members = new Set(codes);
  const { timeline, structure } = geography;
  const families = familiesOf(timeline, timeline.at(structure)).filter((family) => family.length > 1);
  const whole = families.filter((family) => family.every((code) => members.has(code)));
  const inFamily = new Set(whole.flat());
  return [...whole, ...codes.filter((code) => !inFamily.has(code)).map((code) => [code])];
}

/** A column for a unit and year: the sum of its parts, or the undivided figure that there is for them all. */
export function unitObservation(edition: Edition, component: Component, unit: SummationUnit, year: Year): Observation {
  const [only, ...others] = unit;
  if (only === undefined) throw new Error("a unit without municipalities");
  return others.length === 0 ? edition.observation(component, only, year) : edition.together(component, unit, year);
}

/** Adds a unit, or else those of its municipalities that can be added one by one; gives back what has been left out. */
export function eachOrTogether(unit: SummationUnit, add: (unit: SummationUnit) => boolean): readonly SummationUnit[] {
  if (add(unit)) return [];
  if (unit.length === 1) return [unit];
  const left = unit.map((code) => [code]).filter((single) => !add(single));
  return left.length === unit.length ? [unit] : left;
}
