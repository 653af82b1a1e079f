import type { MunicipalityCode } from "./codes.ts";
import type { Geography, Municipality, MunicipalityChange } from "./geography.ts";
import { slugOf } from "./slug.ts";

/**
 * What municipalities were called in addresses before they changed number or name or were merged (`1804-bodo` has always been
 * that; `5424-lyngen` is `5536-lyngen` today), and what each is called now. `undefined` where one was divided, and none of the
 * parts has kept its name.
 */
export function formerSlugs(geography: Geography): ReadonlyMap<string, string | undefined> {
  const today = new Map(geography.municipalities.map((one) => [one.code, one]));
  const current = new Set(geography.municipalities.map(({ slug }) => slug));
  const found = geography.changes.map((change) => {
    const heir = heirOf(geography.changes, today, change);
    return [`${change.from.code}-${slugOf(norwegianName(change.from.name, heir?.name))}`, heir?.slug] as const;
  });
  return new Map(found.filter(([former]) => !current.has(former)));
}

/** The municipality of today that a unit has become, over however many changes. */
function heirOf(
  changes: readonly MunicipalityChange[],
  today: ReadonlyMap<MunicipalityCode, Municipality>,
  { from, validFrom }: Pick<MunicipalityChange, "from" | "validFrom">,
): Municipality | undefined {
  const same = changes.filter((change) => change.validFrom === validFrom && change.from.code === from.code);
  const [to] = same.length === 1 ? same : same.filter((change) => change.to.name === from.name);
  if (to === undefined) return undefined;
  const later = changes
    .filter((change) => change.validFrom > validFrom && change.from.code === to.to.code)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  const [next] = later;
  return next === undefined ? today.get(to.to.code) : heirOf(changes, today, next);
}

/** Of «Gáivuotna - Kåfjord - Kaivuono», the one that the municipality has today, or else the first. */
function norwegianName(names: string, today: string | undefined): string {
  const each = names.split(" - ");
  return each.find((name) => name === today) ?? each[0] ?? names;
}
