import { type Area, areaKey, country } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { DatasetId, IndicatorId, Year } from "./codes.ts";
import type { Edition } from "./edition.ts";
import { type Component, componentsOf, type Indicator } from "./indicator.ts";

/** A figure of a dataset as an edition shows it: what is confidential is hidden. */
export interface ShownFigure {
  readonly area: Area;
  /** The year of the dataset's line, which for inhabitants at the end of a year is the next. */
  readonly year: Year;
  readonly cell: Cell;
}

/** A column of a dataset that indicators of an edition show: of municipalities, of the source's own areas, or a national series. */
export interface ShownColumn {
  readonly dataset: DatasetId;
  /** The column, or the variable of a national series. */
  readonly column: string;
  /** What readers call it. */
  readonly title: string;
  readonly indicators: readonly IndicatorId[];
  /** By place and year, see `figureKey`. */
  figures(): ReadonlyMap<string, ShownFigure>;
}

export function figureKey(area: Area, year: Year): string {
  return `${areaKey(area)} ${year}`;
}

/** Every column that an edition shows something of, by dataset and column, in the order of the indicators. */
export function shownColumns(edition: Edition): ReadonlyMap<string, ShownColumn> {
  const columns = new Map<string, ShownColumn>();
  const put = (dataset: DatasetId, column: string, indicator: Indicator, figures: () => readonly ShownFigure[]) => {
    const key = `${dataset} ${column}`;
    const known = columns.get(key);
    const earlier = known?.figures;
    columns.set(key, {
      dataset,
      column,
      title: known?.title ?? titleOf(edition, dataset, column, indicator),
      indicators: [...new Set([...(known?.indicators ?? []), indicator.id])],
      figures: () => new Map([...(earlier?.() ?? []), ...figures().map(keyed)]),
    });
  };
  // An indicator reads a column at one of two dates; a year that neither reaches is not shown.
  const read = new Set<string>();
  for (const indicator of edition.indicators.values()) {
    for (const component of componentsOf(indicator)) {
      const known = read.has(JSON.stringify(component));
      read.add(JSON.stringify(component));
      put(component.dataset, component.column, indicator, () => (known ? [] : municipalFigures(edition, component)));
    }
    if (indicator.kind === "ratio" && indicator.official !== undefined) {
      const { dataset, column } = indicator.official;
      put(dataset, column, indicator, () => officialFigures(edition, indicator));
    }
    if (indicator.kind === "national") {
      const { dataset, variable } = indicator.series;
      put(dataset, variable, indicator, () =>
        edition.national(indicator).map((entry) => ({ area: country, ...entry })),
      );
    }
  }
  return columns;
}

function keyed(figure: ShownFigure): [string, ShownFigure] {
  return [figureKey(figure.area, figure.year), figure];
}

function titleOf(edition: Edition, dataset: DatasetId, column: string, indicator: Indicator): string {
  const resources = edition.datasets.get(dataset)?.descriptor.resources ?? [];
  const field = resources.flatMap(({ schema }) => schema.fields).find(({ name }) => name === column);
  return field?.title ?? indicator.name.nb;
}

function municipalFigures(edition: Edition, component: Component): ShownFigure[] {
  return edition.years.flatMap((year) =>
    edition.geography.municipalities.map(({ code }) => ({
      area: { kind: "municipality", code } as const,
      year: component.date === "year-end" ? year + 1 : year,
      cell: edition.observation(component, code, year).cell,
    })),
  );
}

function officialFigures(edition: Edition, indicator: Indicator): ShownFigure[] {
  const { counties, kostraGroups } = edition.geography;
  const areas: Area[] = [
    country,
    ...counties.map(({ code }): Area => ({ kind: "county", code })),
    ...kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
  ];
  return edition.officialYears(indicator).flatMap((year) =>
    areas.flatMap((area) => {
      const cell = edition.official(indicator, area, year);
      return cell === undefined ? [] : [{ area, year, cell }];
    }),
  );
}
