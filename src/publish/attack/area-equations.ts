import { type Area, areaKey, country } from "../../data/area.ts";
import { cellValue } from "../../data/cell.ts";
import type { MunicipalityCode, Year } from "../../data/codes.ts";
import type { ExportRow } from "../../export/columns.ts";
import {
  type Equation,
  equationOf,
  type Published,
  type RatioIndicator,
  type RowIndex,
  rowKey,
  type Standing,
  standingKey,
} from "./published.ts";

type Standings = ReadonlyMap<string, Standing>;

/** What the figures of areas tell of their municipalities in a year: our sums, the source's shares, the country's totals. */
export function areaEquations(published: Published, index: RowIndex, standings: Standings, year: Year): Equation[] {
  const { edition, indicators } = published;
  const { geography } = edition;
  const areas: Area[] = [
    country,
    ...geography.counties.map(({ code }): Area => ({ kind: "county", code })),
    ...geography.kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
  ];
  const ofAreas = areas.flatMap((area) => {
    const codes = geography.members(area).map(({ code }) => code);
    return indicators.flatMap((indicator) => {
      const row = index.get(rowKey(indicator.id, areaKey(area), year));
      const terms = codes.map((code) => ({
        sign: 1 as const,
        standing: standings.get(standingKey(code, indicator.numerator.column)),
      }));
      if (row?.value === undefined) return [];
      if (row.numerator !== undefined) return sumEquation(terms, row.numerator);
      const range = shareRange(published, indicator, row, codes);
      return range === undefined ? [] : equationOf(terms, range.least, range.most);
    });
  });
  return [...ofAreas, ...nationalEquations(published, index, standings, year)];
}

/** A sum of ours that is more than its shown parts has something in it that is not shown. */
function sumEquation(terms: Parameters<typeof equationOf>[0], sum: number): Equation[] {
  return equationOf(terms, sum, sum).filter(({ least }) => least > 0);
}

/** How many persons a rounded share can stand for: the share, give or take half its last decimal, of the inhabitants. */
function shareRange(
  { edition }: Published,
  indicator: RatioIndicator,
  row: ExportRow,
  codes: readonly MunicipalityCode[],
): { least: number; most: number } | undefined {
  if (indicator.unit.kind !== "share" || row.value === undefined) return undefined;
  const inhabitants = codes.reduce(
    (sum, code) => sum + (cellValue(edition.observation(indicator.denominator, code, row.year).cell) ?? 0),
    0,
  );
  const half = 0.5 / 10 ** row.decimals;
  const tolerance = 1e-6;
  return {
    least: Math.ceil(((row.value - half) / 100) * inhabitants - tolerance),
    most: Math.floor(((row.value + half) / 100) * inhabitants + tolerance),
  };
}

/** A national figure that is the total of one of the dataset's columns. */
function nationalEquations(published: Published, index: RowIndex, standings: Standings, year: Year): Equation[] {
  const { edition, rule } = published;
  return [...edition.indicators.values()].flatMap((indicator) => {
    if (indicator.kind !== "national") return [];
    const { dataset, variable } = indicator.series;
    const total = rule.national.find((one) => one.dataset === dataset && one.variable === variable);
    const value = index.get(rowKey(indicator.id, areaKey(country), year))?.value;
    if (total === undefined || value === undefined) return [];
    const terms = edition.geography.municipalities.map(({ code }) => ({
      sign: 1 as const,
      standing: standings.get(standingKey(code, total.column)),
    }));
    return equationOf(terms, value, value);
  });
}
