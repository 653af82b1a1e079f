import { type Area, areaKey, country } from "../data/area.ts";
import { cellValue, hidden } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { lastDay } from "../data/structure/harmonise.ts";
import { todaysCode } from "../data/structure/open-structure.ts";
import { unitsAcross, unitsIn } from "../data/structure/units-of.ts";
import { aggregateRatio } from "./aggregate.ts";
import { pointAt, series } from "./series.ts";

/** Our own reckoning of one figure set against the one that the source has published. Per cent. */
export interface Reconciled {
  readonly area: Area;
  readonly year: Year;
  readonly own: number;
  readonly published: number;
  readonly agrees: boolean;
  /** Why they differ, in Norwegian; always there where they do. */
  readonly reason: string | undefined;
}

export interface Reconciliation {
  readonly indicator: Indicator;
  readonly municipalities: readonly Reconciled[];
  readonly areas: readonly Reconciled[];
  /** Municipality-years that cannot be set against each other, by reason. */
  readonly incomparable: ReadonlyMap<string, number>;
}

type RatioIndicator = Extract<Indicator, { kind: "ratio" }>;

/** Published figures have one decimal: half a unit of it, and room for binary noise. */
const withinRounding = 0.05 + 1e-9;

/** The indicators that the source publishes its own figures of, each reckoned again from its parts and compared. */
export function reconcile(edition: Edition): Reconciliation[] {
  return [...edition.indicators.values()].flatMap((indicator) =>
    indicator.kind === "ratio" && indicator.official !== undefined ? [reconcileOne(edition, indicator)] : [],
  );
}

function reconcileOne(edition: Edition, indicator: RatioIndicator): Reconciliation {
  const incomparable = new Map<string, number>();
  const years = edition.officialYears(indicator);
  const municipalities = years.flatMap((year) =>
    edition.geography.municipalities.flatMap(({ code }) => {
      const found = reconcileMunicipality(edition, indicator, { kind: "municipality", code }, year);
      if (typeof found !== "string") return [found];
      incomparable.set(found, (incomparable.get(found) ?? 0) + 1);
      return [];
    }),
  );
  const areas: Area[] = [
    country,
    ...edition.geography.counties.map(({ code }): Area => ({ kind: "county", code })),
    ...edition.geography.kostraGroups.map(({ code }): Area => ({ kind: "kostra", code })),
  ];
  return {
    indicator,
    municipalities,
    areas: years.flatMap((year) => areas.flatMap((area) => reconcileArea(edition, indicator, area, year) ?? [])),
    incomparable,
  };
}

function reconcileMunicipality(
  edition: Edition,
  indicator: RatioIndicator,
  area: Extract<Area, { kind: "municipality" }>,
  year: Year,
): Reconciled | string {
  const { timeline, structure } = edition.geography;
  const then = timeline.at(lastDay(year));
  const territory = timeline.at(structure).territories.get(area.code) ?? new Set<string>();
  const [code, ...others] = unitsIn(territory, then);
  if (unitsAcross(territory, then).length > 0) return "kommunegrensene var andre dette året";
  if (code === undefined || others.length > 0) return "slått sammen etter dette året";
  const published = cellValue(edition.officialRegion(indicator, code, year) ?? hidden);
  if (published === undefined) return "SSB har ikke publisert andelen";
  const own = cellValue(pointAt(series(edition, indicator.id, area), year).cell);
  if (own === undefined) return "antall brukere er skjult eller mangler hos oss";
  // The list of deviations has today's numbers.
  const today = todaysCode(edition.geography, area.code) ?? area.code;
  const listed = edition.deviations.get(`${indicator.id} ${today} ${year}`);
  return compare(area, year, own, published, listed);
}

function reconcileArea(edition: Edition, indicator: RatioIndicator, area: Area, year: Year): Reconciled | undefined {
  const published = cellValue(edition.official(indicator, area, year) ?? hidden);
  const point = aggregateRatio(edition, indicator, area, year);
  const own = cellValue(point.cell);
  if (published === undefined || own === undefined) return undefined;
  const covered = point.coverage ?? 1;
  const reason =
    covered < 1
      ? "SSB regner ut tallet før små tall skjules; vår sum mangler kommunene uten tall."
      : edition.deviations.get(`${indicator.id} ${areaKey(area)} ${year}`);
  return compare(area, year, own, published, reason);
}

function compare(area: Area, year: Year, own: number, published: number, reason: string | undefined): Reconciled {
  const agrees = Math.abs(own - published) <= withinRounding;
  return { area, year, own, published, agrees, reason: agrees ? undefined : reason };
}
