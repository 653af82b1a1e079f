import type { CountyProfile } from "./county-profile.ts";

/** A county's name where nothing else tells that it is one: «Oslo fylke», since a municipality in it has the same name. */
export function countyTitle({ county, municipalities }: Pick<CountyProfile, "county" | "municipalities">): string {
  return municipalities.some(({ name }) => name === county.name) ? `${county.name} fylke` : county.name;
}
