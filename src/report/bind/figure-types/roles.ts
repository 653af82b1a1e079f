import type { Role } from "../../../charts/figure.ts";
import type { Area } from "../../../data/area.ts";
import type { Named } from "../selection.ts";

/** The colour that each kind of place has. */
export const areaRole = { county: "county", kostra: "kostra", country: "country" } as const satisfies Record<
  string,
  Role
>;
const roles: readonly Role[] = ["main", "kostra", "county", "country", "other"];

export function nthRole(index: number): Role {
  return roles[index] ?? "other";
}

/** A place has the colour of its kind; the first municipality (or, without one, the first place) is the main one. */
export function roleOf(places: readonly Named<Area>[], index: number): Role {
  const main = Math.max(
    0,
    places.findIndex(({ value }) => value.kind === "municipality"),
  );
  const kind = places[index]?.value.kind;
  if (index === main) return "main";
  return kind === undefined || kind === "municipality" ? "other" : areaRole[kind];
}
