import { country } from "../data/area.ts";
import type { Cell } from "../data/cell.ts";
import { type CountyCode, IndicatorId, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { explainCell } from "../data/format.ts";
import type { County, Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { countyHistory } from "./county-history.ts";
import { type CountyRank, countyRanks } from "./county-ranks.ts";
import { distribution } from "./distribution.ts";
import { gapsOf } from "./gaps.ts";
import type { Interval } from "./method/interval.ts";
import { municipalIndicators } from "./profile.ts";
import type { Gap } from "./profile-types.ts";
import { type Point, pointAt, type Series, series } from "./series.ts";
import { intervalsOf } from "./uncertainty.ts";

/** One indicator on a county's page. */
export interface CountySection {
  readonly indicator: Indicator;
  readonly own: Series;
  /** 95 % intervals of the county's own figures, by year, where the method allows them. */
  readonly intervals: ReadonlyMap<Year, Interval>;
  readonly country: Series;
  readonly latest: { readonly year: Year; readonly own: Point; readonly country: Point };
  /** The county's municipalities in the latest year, by code. */
  readonly members: readonly { readonly municipality: Municipality; readonly cell: Cell }[];
  /** Among the counties with a figure that year; `undefined` where it has none, and for numbers of people. */
  readonly rank: CountyRank | undefined;
  /** Why some of the members have no figure that year, and how many. */
  readonly withheld: readonly { readonly why: string; readonly count: number }[];
}

/** Everything that a county's page says. */
export interface CountyProfile {
  readonly county: County;
  readonly year: Year;
  /** Inhabitants at the end of the edition's year. */
  readonly population: Cell;
  /** By name. */
  readonly municipalities: readonly Municipality[];
  /** Which counties its land has been in, where that has changed: one sentence at the most. */
  readonly history: readonly string[];
  readonly sections: readonly CountySection[];
  /** Cells of the county itself that have no figure. */
  readonly gaps: readonly Gap[];
}

const inhabitants = IndicatorId.parse("innbyggere");

/** Throws when there is no such county. */
export function countyProfile(edition: Edition, code: CountyCode): CountyProfile {
  const county = edition.geography.county(code);
  const sections = municipalIndicators(edition).map((indicator) => makeSection(edition, indicator, code));
  return {
    county,
    year: edition.year,
    population: pointAt(series(edition, inhabitants, { kind: "county", code }), edition.year).cell,
    municipalities: edition.geography
      .members({ kind: "county", code })
      .toSorted((a, b) => a.name.localeCompare(b.name, "nb")),
    history: countyHistory(
      edition.geography,
      edition.geography.members({ kind: "county", code }),
      edition.formerCounties ?? [],
    ),
    sections,
    gaps: sections.flatMap(({ own }) => gapsOf(own)),
  };
}

function makeSection(edition: Edition, indicator: Indicator, code: CountyCode): CountySection {
  const own = series(edition, indicator.id, { kind: "county", code });
  const whole = series(edition, indicator.id, country);
  const year = edition.year;
  const members = distribution(edition, indicator.id, year).filter(({ municipality }) => municipality.county === code);
  const reasons = Map.groupBy(
    members.flatMap(({ cell }) => (cell.kind === "value" ? [] : [explainCell(cell, "nb")])),
    (why) => why,
  );
  return {
    indicator,
    own,
    intervals: intervalsOf(edition, own),
    country: whole,
    latest: { year, own: pointAt(own, year), country: pointAt(whole, year) },
    members,
    rank: countyRanks(edition, indicator, year).get(code),
    withheld: [...reasons].map(([why, all]) => ({ why, count: all.length })),
  };
}
