import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import { pointAt } from "../analysis/series.ts";
import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Geography } from "../data/geography.ts";

export type AreaRole = "own" | "kostra" | "county" | "country";

/** One place on a municipality's page and what it is called there. */
export interface ComparedArea {
  readonly role: AreaRole;
  readonly name: string;
}

/** The municipality and what it is compared with: not a county or a group that it is alone in, or one that is not known. */
export function comparedAreas(
  geography: Geography,
  { municipality, county, kostra }: Profile,
): readonly ComparedArea[] {
  const alone = (area: Parameters<Geography["members"]>[0]) => geography.members(area).length <= 1;
  return [
    { role: "own", name: municipality.name },
    ...(alone({ kind: "kostra", code: kostra.code }) ? [] : [{ role: "kostra" as const, name: kostra.name }]),
    ...(alone({ kind: "county", code: county.code }) ? [] : [{ role: "county" as const, name: county.name }]),
    { role: "country", name: "Landet" },
  ];
}

/** Numbers of people and the like follow from the size of a place, and say nothing beside another's. */
export function isComparable({ indicator }: ProfileSection): boolean {
  return indicator.unit.kind !== "count";
}

/** The areas that a section is shown with. */
export function areasOf(section: ProfileSection, areas: readonly ComparedArea[]): readonly ComparedArea[] {
  return isComparable(section) ? areas : areas.filter(({ role }) => role === "own");
}

/** One area's figures in the years that a municipality's page compares. */
export interface ComparisonRow extends ComparedArea {
  readonly cells: readonly Cell[];
}

/**
 * The years and rows of the small table of an indicator: the first year in which the municipality has a figure, and the
 * edition's last year. One column when there is no earlier figure. No row for an area of which the figure can never be reckoned,
 * as a mean of means: the chart beside says so.
 */
export function comparison(
  section: ProfileSection,
  areas: readonly ComparedArea[],
): { years: readonly Year[]; rows: readonly ComparisonRow[] } {
  const last = section.latest.year;
  const first = section.own.points.find((point) => point.cell.kind === "value" && point.year < last)?.year;
  const years = first === undefined ? [last] : [first, last];
  const rows = areasOf(section, areas).map((area) => ({
    ...area,
    cells: years.map((year) => pointAt(section[area.role], year).cell),
  }));
  return { years, rows: rows.filter(({ role, cells }) => role === "own" || !cells.every(isImpossible)) };
}

function isImpossible(cell: Cell): boolean {
  return cell.kind === "missing" && cell.why === "not-additive";
}
