import { areaKey } from "../../data/area.ts";
import type { CountyCode } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import type { Theme } from "../../data/indicator.ts";
import { type Lead, type LeadKind, leadKinds } from "./types.ts";

/** Leads of one kind, most certain first. */
export interface LeadGroup {
  readonly kind: LeadKind;
  readonly leads: readonly Lead[];
}

/** Those that nothing is wrong with, by kind; kinds without any are left out. */
export function groupedLeads(leads: readonly Lead[]): LeadGroup[] {
  const sound = leads.filter(({ suspicion }) => suspicion === undefined);
  return leadKinds
    .map((kind) => ({ kind, leads: sound.filter((lead) => lead.kind === kind) }))
    .filter((group) => group.leads.length > 0);
}

/** The first few, one of each place, and not more than half of them of one indicator, for a list worth reading. */
export function chosenLeads(leads: readonly Lead[], most: number): Lead[] {
  const chosen: Lead[] = [];
  for (const lead of leads) {
    const sameArea = chosen.some(({ area }) => areaKey(area) === areaKey(lead.area));
    const sameIndicator = chosen.filter(({ indicator }) => indicator === lead.indicator).length;
    if (chosen.length < most && !sameArea && sameIndicator < most / 2) chosen.push(lead);
  }
  return chosen;
}

/** Those of a county and of the municipalities in it. */
export function leadsInCounty(edition: Edition, leads: readonly Lead[], county: CountyCode): Lead[] {
  return leads.filter((lead) => countyOf(edition, lead) === county);
}

/** `undefined` for the country and the KOSTRA groups. */
export function countyOf(edition: Edition, { area }: Lead): CountyCode | undefined {
  switch (area.kind) {
    case "municipality":
      return edition.geography.municipality(area.code).county;
    case "county":
      return area.code;
    case "kostra":
    case "country":
      return undefined;
    default:
      return area satisfies never;
  }
}

export function leadsOfTheme(leads: readonly Lead[], theme: Theme): Lead[] {
  return leads.filter(({ indicator }) => indicator.theme === theme);
}
