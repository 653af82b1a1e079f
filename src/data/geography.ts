import type { Area } from "./area.ts";
import { type CountyCode, KostraCode, type MunicipalityCode } from "./codes.ts";
import type { Timeline } from "./structure/timeline.ts";

/** A name in one of a municipality's languages, with its BCP 47 tag: `se`, `sma`, `smj`, `fkv`, `nb`. */
export interface LocalName {
  readonly name: string;
  readonly lang: string;
}

export interface Municipality {
  readonly code: MunicipalityCode;
  /** The Norwegian name: «Hamarøy». */
  readonly name: string;
  /** All official names in their official order, at least one: «Hábmer», «Hamarøy». */
  readonly names: readonly LocalName[];
  readonly county: CountyCode;
  /** `noKostraGroup` for a municipality of an older structure that is not one of today's. */
  readonly kostra: KostraCode;
  /** SSB's centrality class, 1 (most central) to 6; `undefined` where `kostra` is not known. */
  readonly centrality: number | undefined;
  /** An interior point, degrees; `undefined` where `kostra` is not known. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  /** `0301-oslo`: number and Norwegian name, as in addresses. */
  readonly slug: string;
}

export interface County {
  readonly code: CountyCode;
  readonly name: string;
  /** `46-vestland`. */
  readonly slug: string;
}

export interface KostraGroup {
  readonly code: KostraCode;
  /** «KOSTRA-gruppe 13». */
  readonly name: string;
}

/** A change of code, name or borders: `from` is the unit before `validFrom`, `to` the unit from that day. */
export interface MunicipalityChange {
  readonly validFrom: string;
  readonly from: { readonly code: MunicipalityCode; readonly name: string };
  readonly to: { readonly code: MunicipalityCode; readonly name: string };
  readonly kind: "new-code" | "new-name" | "merger" | "split";
}

/**
 * Stands for «which group it was in is not known»: the groups are those of 2020 on the municipalities of today, and what has
 * been merged or divided cannot be placed in one without guessing. No group's members have it.
 */
export const noKostraGroup: KostraCode = KostraCode.parse("EKG00");

/** A municipal structure, as of 2024: 357 municipalities in 15 counties, and how they came to be. */
export interface Geography {
  /** The structure's first day: `2024-01-01`. */
  readonly structure: string;
  /** Every structure that the changes lead through, the older and the newer ones. */
  readonly timeline: Timeline;
  readonly municipalities: readonly Municipality[];
  readonly counties: readonly County[];
  readonly kostraGroups: readonly KostraGroup[];
  readonly changes: readonly MunicipalityChange[];
  /** Throws when the code is not one of the structure's. */
  municipality(code: MunicipalityCode): Municipality;
  county(code: CountyCode): County;
  kostraGroup(code: KostraCode): KostraGroup;
  /** The municipalities that an area consists of, in the order of their codes. */
  members(area: Area): readonly Municipality[];
  /** What a reader calls the area: «Oslo», «Vestland», «KOSTRA-gruppe 13», «Landet». */
  areaName(area: Area): string;
  /** `undefined` when no area has that key (see `areaKey`). */
  areaOfKey(key: string): Area | undefined;
}
