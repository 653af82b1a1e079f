import type { CountyCode, KostraCode, MunicipalityCode } from "./codes.ts";

/** A place that figures are shown for. */
export type Area =
  | { readonly kind: "municipality"; readonly code: MunicipalityCode }
  | { readonly kind: "county"; readonly code: CountyCode }
  | { readonly kind: "kostra"; readonly code: KostraCode }
  | { readonly kind: "country" };

export const country: Area = { kind: "country" };

/** The code of an area in files and in chapters: `0301`, `fylke-46`, `EKG13`, `landet`. */
export function areaKey(area: Area): string {
  switch (area.kind) {
    case "municipality":
    case "kostra":
      return area.code;
    case "county":
      return `fylke-${area.code}`;
    case "country":
      return "landet";
    default:
      return area satisfies never;
  }
}
