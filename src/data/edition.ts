import type { Area } from "./area.ts";
import type { Cell } from "./cell.ts";
import type { DatasetId, DatasetVersion, EditionId, IndicatorId, MunicipalityCode, VersionId, Year } from "./codes.ts";
import type { DatasetInfo } from "./dataset.ts";
import type { Geography } from "./geography.ts";
import type { Component, Indicator } from "./indicator.ts";
import type { BorderRing } from "./municipal-borders.ts";
import type { FormerCounty } from "./structure/former-counties.ts";
import type { Tile } from "./tile-map/hex.ts";

/** Which figures an edition is made from: one version of each dataset, and no year after `year`. */
export interface EditionSpec {
  readonly id: EditionId;
  readonly version: VersionId;
  readonly year: Year;
  readonly pins: ReadonlyMap<DatasetId, DatasetVersion>;
  /** The folder with the definitions of the indicators: those of today, `data/indikatorer`, where it is not said. */
  readonly indicators?: string;
  /** The municipal structure, a year or an ISO day: `2020`; the newest that the geography has where it is not given. */
  readonly structure?: string | undefined;
  /** The line of the file that names the versions on which the structure is written, for messages. */
  readonly structureLine?: number;
}

/** A cell of a municipal dataset and the territory that it was counted on. */
export interface Observation {
  readonly cell: Cell;
  /** Code of the territory at the date of the figure; differs from the municipality's own after a split. */
  readonly territory: string;
}

/**
 * Everything that one version of one edition may show: read-only, harmonised to one municipal structure
 * (`geography.structure`), and without a figure later than `year` (projections excepted).
 */
export interface Edition {
  readonly id: EditionId;
  readonly version: VersionId;
  /** The last observation year. */
  readonly year: Year;
  /** All observation years with municipal figures, ascending: 2015 … `year`. */
  readonly years: readonly Year[];
  readonly geography: Geography;
  /** The place of each municipality in the tile map; empty where no such map is pinned. */
  readonly tiles: ReadonlyMap<MunicipalityCode, Tile>;
  /** What counties that are gone were called; none where no dataset with their names is pinned. */
  readonly formerCounties?: readonly FormerCounty[];
  /** The municipalities' real borders, where the folder of the data has them; a map is then drawn on them. */
  readonly borders?: ReadonlyMap<MunicipalityCode, readonly BorderRing[]>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly datasets: ReadonlyMap<DatasetId, DatasetInfo>;
  /** sha256 over the specification, the geography, the indicators and every pinned dataset: a part of cache keys. */
  readonly digest: string;
  /** Throws when there is no such indicator. */
  indicator(id: IndicatorId): Indicator;
  /** The cell of a column for a municipality and an observation year, `missing` where the source has no row. */
  observation(component: Component, municipality: MunicipalityCode, year: Year): Observation;
  /** A column for several municipalities in one: the sum of their rows, or of rows that cover exactly them all. */
  together(component: Component, municipalities: readonly MunicipalityCode[], year: Year): Observation;
  /** The source's own figure for an area, where there is one. */
  official(indicator: Indicator, area: Area, year: Year): Cell | undefined;
  /** The same by the source's own region code of that year, municipalities too: for reconciliation, not for display. */
  officialRegion(indicator: Indicator, region: string, year: Year): Cell | undefined;
  /** Why our reckoning differs from the source's own figure, where it is known to: `indicator area year` → reason. */
  readonly deviations: ReadonlyMap<string, string>;
  /** The years that the source's own figures are of. */
  officialYears(indicator: Indicator): readonly Year[];
  /** A national series, ascending by year. */
  national(indicator: Indicator): readonly { readonly year: Year; readonly cell: Cell }[];
}
