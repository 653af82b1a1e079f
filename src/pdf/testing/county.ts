import type { CountyProfile, CountySection } from "../../analysis/county-profile.ts";
import type { ProfileSection } from "../../analysis/profile-types.ts";
import { type Cell, hidden, valueCell } from "../../data/cell.ts";
import { MunicipalityCode } from "../../data/codes.ts";
import type { Municipality } from "../../data/geography.ts";
import { testProfile } from "./profile.ts";

/** For tests: the county of the test municipality, with so many municipalities that their table takes two pages. */

const { county, sections, municipality } = testProfile;

const municipalities = Array.from({ length: 40 }, (_, index): Municipality => {
  const code = MunicipalityCode.parse(String(1801 + index));
  return { ...municipality, code, name: `Kommune ${index + 1}`, slug: `${code}-kommune` };
});

/** The first has no figure to show, two share the lowest. */
function cellOf(index: number): Cell {
  return index === 0 ? hidden : valueCell(index === 1 ? 22 : 20 + index);
}

function countySection({ indicator, county, country, latest }: ProfileSection): CountySection {
  return {
    indicator,
    own: county,
    intervals: new Map(),
    country,
    latest: { year: latest.year, own: latest.county, country: latest.country },
    members: municipalities.map((one, index) => ({ municipality: one, cell: cellOf(index) })),
    rank: undefined,
    withheld: [],
  };
}

export const testCountySummary = [
  "Av innbyggerne på 80 år og over brukte 26,9 prosent hjemmetjenester, om lag som i landet.",
  "Fylket har 241 235 innbyggere.",
];

export const testCounty: CountyProfile = {
  county,
  year: 2020,
  population: valueCell(241_235),
  municipalities,
  history: ["Fylket har hatt samme nummer og navn siden 2018."],
  sections: sections.map(countySection),
  gaps: [],
};
