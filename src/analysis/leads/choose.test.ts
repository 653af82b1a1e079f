import { expect, it } from "vitest";
import { areaKey } from "../../data/area.ts";
import { CountyCode } from "../../data/codes.ts";
import { realEdition } from "../../data/testing/real-edition.ts";
import { chosenLeads, countyOf, groupedLeads, leadsInCounty, leadsOfTheme } from "./choose.ts";
import { leadsOf } from "./leads.ts";

const edition = realEdition(2024);
const leads = leadsOf(edition);

it("groups by kind what nothing is wrong with", () => {
  const grouped = groupedLeads(leads).flatMap((group) => group.leads);
  expect(grouped).toEqual(leads.filter(({ suspicion }) => suspicion === undefined));
  expect(grouped.length).toBeLessThan(leads.length);
});

it("chooses one lead of a place, and no more than half of an indicator", () => {
  for (const group of groupedLeads(leads)) {
    const chosen = chosenLeads(group.leads, 4);
    expect(chosen.length).toBeGreaterThan(0);
    expect(new Set(chosen.map(({ area }) => areaKey(area))).size).toBe(chosen.length);
    for (const { indicator } of chosen)
      expect(chosen.filter((other) => other.indicator === indicator).length).toBeLessThanOrEqual(2);
  }
});

it("gives each county the leads of its municipalities and its own, and each theme its own", () => {
  const counties = edition.geography.counties.flatMap(({ code }) => leadsInCounty(edition, leads, code));
  expect(counties.length).toBe(leads.filter((lead) => countyOf(edition, lead) !== undefined).length);
  const oslo = leadsInCounty(edition, leads, CountyCode.parse("03"));
  expect(oslo.length).toBeGreaterThan(0);
  for (const { area } of oslo) expect(areaKey(area)).toBe("0301");
  const themes = new Set(leads.map(({ indicator }) => indicator.theme));
  expect([...themes].flatMap((theme) => leadsOfTheme(leads, theme)).length).toBe(leads.length);
});
