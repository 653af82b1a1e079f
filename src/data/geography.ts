import type { Area } from "./area.ts";
import type { CountyCode, KostraCode, MunicipalityCode } from "./codes.ts";

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
  readonly kostra: KostraCode;
  /** SSB's centrality class, 1 (most central) to 6. */
  readonly centrality: number;
  /** An interior point, degrees. */
  readonly latitude: number;
  readonly longitude: number;
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

/** The municipal structure of 2024: 357 municipalities in 15 counties, and how they came to be. */
export interface Geography {
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
