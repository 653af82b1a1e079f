import { type Cell, cellValue } from "../data/cell.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formatNumber } from "../data/format.ts";
import type { Component, Indicator } from "../data/indicator.ts";
import { componentsOf } from "../data/indicator.ts";
import { pointAt, series } from "./series.ts";

export type AnomalyKind = "jump" | "repeated" | "impossible" | "sudden-gap";

/** Something in the source that looks wrong; reported for a person to judge, never repaired. */
export interface Anomaly {
  readonly kind: AnomalyKind;
  readonly municipality: MunicipalityCode;
  readonly year: Year;
  /** The columns concerned. */
  readonly columns: readonly string[];
  /** The figures seen, in Norwegian: «8 i 2017, mot 82 året før og 72 året etter». */
  readonly seen: string;
  /** True when `rettelser.yml` marks, hides or replaces it already. */
  readonly known: boolean;
}

/** Below this many in the smaller neighbour, a halving or doubling is within what small municipalities do. */
const leastForJump = 20;

/** A year is out of line when it is under half of, or near twice, both its neighbours, and these are alike themselves. */
const halved = 0.5;
const doubled = 1.85;
const neighboursAlike = 1.5;

/** Looks through every column that the edition's indicators read, for every municipality and year. */
export function findAnomalies(edition: Edition): Anomaly[] {
  const components = municipalComponents(edition);
  return edition.geography.municipalities.flatMap(({ code }) => [
    ...components.flatMap((component) => findJumps(edition, component, code)),
    ...components.flatMap((component) => findSuddenGaps(edition, component, code)),
    ...findRepeatedYears(edition, components, code),
    ...findImpossibleShares(edition, code),
  ]);
}

function municipalComponents(edition: Edition): Component[] {
  const all = [...edition.indicators.values()].flatMap(componentsOf);
  const byKey = new Map(all.map((component) => [`${component.dataset} ${component.column}`, component]));
  // Population figures are SSB's registers, held to its own table at import.
  return [...byKey.values()].filter(({ date }) => date === "same-year");
}

function findJumps(edition: Edition, component: Component, code: MunicipalityCode): Anomaly[] {
  return edition.years.slice(1, -1).flatMap((year) => {
    const cells = [year - 1, year, year + 1].map((each) => edition.observation(component, code, each).cell);
    const [before, own, after] = cells.map(cellValue);
    if (before === undefined || own === undefined || after === undefined) return [];
    const [low, high] = [Math.min(before, after), Math.max(before, after)];
    if (low < leastForJump || high > neighboursAlike * low) return [];
    if (own >= halved * low && own <= doubled * high) return [];
    const seen = `${own} i ${year}, mot ${before} året før og ${after} året etter`;
    return [{ kind: "jump", municipality: code, year, columns: [component.column], seen, known: isMarked(cells[1]) }];
  });
}

/** A figure of some size, gone for a year and back the next: it was hardly hidden for being small. */
function findSuddenGaps(edition: Edition, component: Component, code: MunicipalityCode): Anomaly[] {
  return edition.years.slice(1, -1).flatMap((year) => {
    const [before, own, after] = [year - 1, year, year + 1].map(
      (each) => edition.observation(component, code, each).cell,
    );
    if (own?.kind !== "hidden" || before?.kind !== "value" || after?.kind !== "value") return [];
    if (Math.min(before.value, after.value) < leastForJump) return [];
    const seen = `uten tall i ${year}, mot ${before.value} året før og ${after.value} året etter`;
    return [{ kind: "sudden-gap", municipality: code, year, columns: [component.column], seen, known: false }];
  });
}

/** All of a service's counts the same as the year before: last year's report, sent again. */
function findRepeatedYears(edition: Edition, components: readonly Component[], code: MunicipalityCode): Anomaly[] {
  return edition.years.slice(1).flatMap((year) => {
    const same = components.filter((component) => {
      const [before, own] = [year - 1, year].map((each) => cellValue(edition.observation(component, code, each).cell));
      return own !== undefined && own === before && own >= leastForJump;
    });
    if (same.length < 3) return [];
    const known = same.every((component) => isMarked(edition.observation(component, code, year).cell));
    const columns = same.map(({ column }) => column);
    return [{ kind: "repeated", municipality: code, year, columns, seen: `like tall i ${year - 1} og ${year}`, known }];
  });
}

function findImpossibleShares(edition: Edition, code: MunicipalityCode): Anomaly[] {
  const shares = [...edition.indicators.values()].filter(
    (indicator): indicator is Extract<Indicator, { kind: "ratio" }> => {
      return indicator.kind === "ratio" && indicator.unit.kind === "share";
    },
  );
  return shares.flatMap((indicator) =>
    edition.years.flatMap((year): Anomaly[] => {
      const { cell } = pointAt(series(edition, indicator.id, { kind: "municipality", code }), year);
      if (cell.kind !== "value" || cell.value <= 100) return [];
      const columns = [indicator.numerator.column, indicator.denominator.column];
      const seen = `${formatNumber(cell.value, 1)} prosent i ${year}`;
      return [{ kind: "impossible", municipality: code, year, columns, seen, known: isMarked(cell) }];
    }),
  );
}

function isMarked(cell: Cell | undefined): boolean {
  return cell?.kind === "value" && cell.marks.length > 0;
}
