import { formerUnits } from "../analysis/former-units.ts";
import { areaKey } from "../data/area.ts";
import type { MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { comparedAreas } from "../export/compare.ts";

export interface PlaceOption {
  /** `0301`, `fylke-46`, `landet`. */
  readonly key: string;
  /** Unique: «Oslo», «Oslo fylke», «Herøy (Nordland)». */
  readonly name: string;
  /** What else it answers to: other names and the number, and those of municipalities whose land it has. */
  readonly names: readonly string[];
}

/** Every place that can be compared, with a name of its own. */
export function placeOptions(edition: Edition): readonly PlaceOption[] {
  const former = formerUnits(edition.geography);
  const before = (code: MunicipalityCode) => [
    ...(former.numbers.get(code) ?? []),
    ...former.units.flatMap(({ name, codes, successors }) =>
      successors.some((successor) => successor.code === code) ? [name, ...codes] : [],
    ),
  ];
  return comparedAreas(edition).map((area) => {
    const key = areaKey(area);
    const { geography } = edition;
    switch (area.kind) {
      case "country":
        return { key, name: "Landet", names: ["Norge"] };
      case "county":
        return { key, name: `${geography.county(area.code).name} fylke`, names: [area.code] };
      case "kostra":
        return { key, name: geography.kostraGroup(area.code).name, names: [area.code] };
      case "municipality": {
        const { name, names } = geography.municipality(area.code);
        const others = names.map((local) => local.name).filter((local) => local !== name);
        return { key, name, names: [area.code, ...others, ...before(area.code)] };
      }
      default:
        return area satisfies never;
    }
  });
}
