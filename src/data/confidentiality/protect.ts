import { type Area, country } from "../area.ts";
import { type Cell, cellValue, type HiddenReason, hiddenCell } from "../cell.ts";
import type { DatasetId, MunicipalityCode, Year } from "../codes.ts";
import type { Geography } from "../geography.ts";
import { componentsOf, type Indicator } from "../indicator.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import { type Count, type CountsInput, countKey, countsOfYear, type RatioIndicator } from "./counts.ts";
import { type EarlierVersion, keptHidden, shownBefore } from "./earlier.ts";
import { rememberedChoice } from "./remembered-choice.ts";
import type { ConfidentialityRule } from "./rule.ts";
import type { AreaSum } from "./system-of.ts";

/** What is published, and what is known to anyone. */
export interface Surroundings {
  readonly geography: Geography;
  readonly indicators: readonly Indicator[];
  readonly tables: ReadonlyMap<DatasetId, MunicipalTable>;
  /** The source's own figure for an area, rounded as the indicator is; per cent or per base. */
  official(indicator: Indicator, area: Area, year: Year): Cell | undefined;
  /** A figure for the country in another dataset. */
  national(dataset: DatasetId, variable: string, year: Year): number | undefined;
}

/** A secret that what is published gives away, and that nothing could be hidden to protect. */
export interface Exposed {
  readonly dataset: DatasetId;
  readonly code: MunicipalityCode;
  readonly column: string;
  readonly year: Year;
  /** What has been shown before is enough to work it out. */
  readonly told: boolean;
}

/**
 * The table with every count hidden that the rule hides, and those that must be hidden for the sake of others. It depends
 * on the dataset's whole content and not on an edition's year, so that two editions on one version hide the same cells.
 * `years` are those whose rows have the codes of the surroundings' geography. What `earlier` versions have shown is known,
 * so that hiding it protects nothing; and what they have hidden for others' sake stays hidden while it is the same.
 */
export function protectTable(
  dataset: DatasetId,
  rule: ConfidentialityRule,
  surroundings: Surroundings,
  years: readonly Year[],
  earlier: readonly EarlierVersion[] = [],
): { table: MunicipalTable; exposed: readonly Exposed[] } {
  const table = surroundings.tables.get(dataset);
  if (table === undefined) throw new Error(`not a municipal dataset: ${dataset}`);
  const input = countsInput(dataset, rule, table, surroundings, earlier);
  const hidden: HiddenByYear = new Map();
  const exposed: Exposed[] = [];
  for (const year of years) {
    const counts = countsOfYear(input, year);
    const areaSums = [...officialSums(input, surroundings, year), ...nationalSums(input, surroundings, year)];
    const secondary = rememberedChoice(rule, counts, areaSums, keptHidden(counts, table, earlier, year));
    const ofYear = new Map<string, HiddenReason>();
    for (const count of counts.values()) {
      const reason = secondary.hidden.has(count.key) ? "secondary" : reasonOf(count);
      if (reason !== undefined) ofYear.set(count.key, reason);
    }
    hidden.set(year, ofYear);
    for (const key of secondary.exposed) {
      const count = counts.get(key);
      const told = secondary.told.has(key);
      if (count !== undefined) exposed.push({ dataset, code: count.code, column: count.column, year, told });
    }
  }
  return { table: withHidden(table, hidden), exposed };
}

function reasonOf(count: Count): HiddenReason | undefined {
  return count.kind === "secret" || count.kind === "disclosed" ? count.by : undefined;
}

/** Why counts are hidden, by year and key. */
type HiddenByYear = Map<Year, ReadonlyMap<string, HiddenReason>>;

function withHidden(table: MunicipalTable, hidden: HiddenByYear): MunicipalTable {
  return {
    ...table,
    observation(column, municipality, year) {
      const observation = table.observation(column, municipality, year);
      const ofYear = hidden.get(year);
      if (ofYear === undefined || observation.cell.kind !== "value") return observation;
      const reason = ofYear.get(countKey(municipality, column));
      if (reason === undefined) return observation;
      return { ...observation, cell: hiddenCell(reason) };
    },
  };
}

function countsInput(
  dataset: DatasetId,
  rule: ConfidentialityRule,
  table: MunicipalTable,
  { geography, indicators, tables }: Surroundings,
  earlier: readonly EarlierVersion[],
): CountsInput {
  const shown = indicators.flatMap(componentsOf).filter((component) => component.dataset === dataset);
  return {
    rule,
    table,
    indicators: indicators.filter((one) => one.kind === "ratio").filter((one) => one.numerator.dataset === dataset),
    shownColumns: new Set(shown.map(({ column }) => column)),
    codes: geography.municipalities.map(({ code }) => code),
    shownBefore: (column, code, year) => shownBefore(earlier, column, code, year),
    denominator(indicator, code, year) {
      const { numerator, denominator } = indicator;
      const below = tables.get(denominator.dataset)?.observation(denominator.column, code, baseYear(indicator, year));
      const sameTerritory = table.observation(numerator.column, code, year).territory === below?.territory;
      return below === undefined || !sameTerritory ? undefined : cellValue(below.cell);
    },
  };
}

/** The row of the denominator that goes with a row of the numerator. */
function baseYear({ numerator, denominator }: RatioIndicator, year: Year): Year {
  const later = (date: RatioIndicator["numerator"]["date"]) => (date === "year-end" ? 1 : 0);
  return year - later(numerator.date) + later(denominator.date);
}

/** A published share of known inhabitants is a range of persons. */
function officialSums(input: CountsInput, { geography, official, tables }: Surroundings, year: Year): AreaSum[] {
  const areas: Area[] = [
    country,
    ...geography.counties.map(({ code }): Area => ({ kind: "county", code })),
    ...geography.kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
  ];
  return input.indicators
    .filter(({ unit }) => unit.kind === "share")
    .flatMap((indicator) =>
      areas.flatMap((area) => {
        const share = official(indicator, area, year);
        if (share?.kind !== "value") return [];
        const codes = geography.members(area).map(({ code }) => code);
        const { dataset, column } = indicator.denominator;
        const bases = codes.map(
          (code) => tables.get(dataset)?.observation(column, code, baseYear(indicator, year)).cell,
        );
        const base = bases.reduce((sum, cell) => sum + (cell?.kind === "value" ? cell.value : 0), 0);
        const half = 0.5 * 10 ** -indicator.decimals;
        const persons = (per: number) => Number(((per * base) / 100).toFixed(6));
        const least = Math.ceil(persons(share.value - half));
        return [{ column: indicator.numerator.column, codes, least, most: Math.floor(persons(share.value + half)) }];
      }),
    );
}

function nationalSums({ rule, codes }: CountsInput, { national }: Surroundings, year: Year): AreaSum[] {
  return rule.national.flatMap(({ column, dataset, variable }) => {
    const value = national(dataset, variable, year);
    return value === undefined ? [] : [{ column, codes, least: value, most: value }];
  });
}
