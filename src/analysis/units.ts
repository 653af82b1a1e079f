import type { Area } from "../data/area.ts";
import type { Cell } from "../data/cell.ts";
import { cellValue, missingCell, valueCell } from "../data/cell.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition, Observation } from "../data/edition.ts";
import type { Component } from "../data/indicator.ts";

/**
 * What is added up in an area: single municipalities, and together those that were one municipality before a split
 * (Ålesund and Haram), because their figures stand undivided in some years.
 */
export type SummationUnit = readonly MunicipalityCode[];

const cache = new WeakMap<Edition, Map<string, readonly SummationUnit[]>>();

/** The units of an area. Parts of a split that lie in different areas are each for themselves. */
export function summationUnits(edition: Edition, area: Area): readonly SummationUnit[] {
  const perArea = cache.get(edition) ?? new Map<string, readonly SummationUnit[]>();
  cache.set(edition, perArea);
  const key = area.kind === "country" ? "country" : `${area.kind} ${area.code}`;
  const units = perArea.get(key) ?? findUnits(edition, area);
  perArea.set(key, units);
  return units;
}

function findUnits(edition: Edition, area: Area): SummationUnit[] {
  const members = edition.geography.members(area).map((entry) => entry.code);
  const splits = edition.geography.changes.filter((change) => change.kind === "split");
  const families = [...Map.groupBy(splits, (change) => change.from.code).values()]
    .map((changes) => changes.map((change) => change.to.code))
    .filter((family) => family.every((code) => members.includes(code)));
  const inFamily = new Set(families.flat());
  return [...families, ...members.filter((code) => !inFamily.has(code)).map((code) => [code])];
}

/** A column for a unit and year: the sum of its parts, or the undivided figure that one of them carries. */
export function unitObservation(edition: Edition, component: Component, unit: SummationUnit, year: Year): Observation {
  const observations = unit.map((code) => ({ code, ...edition.observation(component, code, year) }));
  const [first] = observations;
  if (first === undefined) throw new Error("a unit without municipalities");
  if (observations.length === 1) return first;
  const undivided = observations.find((entry) => entry.territory !== entry.code);
  const whole = unit.join("+");
  if (undivided !== undefined) return { cell: undivided.cell, territory: whole };
  return { cell: sumCells(observations.map((entry) => entry.cell)), territory: whole };
}

/** The sum, when every cell has a figure; otherwise the first reason that one has not. */
export function sumCells(cells: readonly Cell[]): Cell {
  const without = cells.find((cell) => cell.kind !== "value");
  if (without !== undefined) return without;
  const marks = new Set(cells.flatMap((cell) => (cell.kind === "value" ? cell.marks : [])));
  return cells.length === 0
    ? missingCell("not-reported")
    : valueCell(
        cells.reduce((sum, cell) => sum + (cellValue(cell) ?? 0), 0),
        [...marks],
      );
}
