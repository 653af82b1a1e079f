import { expect, test } from "vitest";
import type { Certainty, Verdict } from "../analysis/profile-types.ts";
import { missingCell, valueCell } from "../data/cell.ts";
import { testPublication } from "../report/testing/publication.ts";
import { municipalityData } from "./municipality-data.ts";
import { testPortrait, testProfile } from "./testing/profile.ts";

/** As in the first edition there is. */
const first = { ...testPortrait, since: undefined };

test("municipalityData(profile) sets the last year side by side with group, county and country", () => {
  const { overview } = municipalityData(testProfile, testPortrait, testPublication);
  const places = ["Hamarøy", "KOSTRA-gruppe 6", "Nordland", "Landet"];
  expect(overview.header).toEqual(["Indikator", ...places, "Mot landet", "2019", "Siden 2019"]);
  expect(overview.rows.map(({ name, unit, cells }) => [name, unit, ...cells])).toEqual([
    [
      "80 år og over med hjemmetjenester",
      "prosent",
      "1\u00a0234,5",
      "26,9",
      "26,9",
      "26,9",
      "trolig høyere",
      "44,0",
      "økt",
    ],
    ["Timer per uke", "", "5,5", ".", ".", ".", "–", "", ""],
  ]);
});

test("municipalityData(profile) is as sure of the difference from the country as it is tested to be", () => {
  const told = (verdict: Verdict | undefined, certainty: Certainty) => {
    const sections = testProfile.sections.slice(0, 1).map((section) => ({ ...section, verdict, certainty }));
    return municipalityData({ ...testProfile, sections }, first, testPublication).overview.rows[0]?.cells.at(-1);
  };
  expect(told("higher", "clear")).toBe("klart høyere");
  expect(told("lower", "likely")).toBe("trolig lavere");
  expect(told("lower", "known")).toBe("lavere");
  expect(told("similar", "likely")).toBe("omtrent likt");
  expect(told("uncertain", "likely")).toBe("usikkert");
  expect(told(undefined, "likely")).toBe("–");
});

test("municipalityData(profile) compares a municipality with no area that consists of it alone", () => {
  const alone = testProfile.sections.map((section) => {
    const { latest } = section;
    return { ...section, latest: { ...latest, kostra: latest.own, county: latest.own } };
  });
  const data = municipalityData({ ...testProfile, sections: alone }, first, testPublication);
  expect(data.overview.header).toEqual(["Indikator", "Hamarøy", "Landet", "Mot landet"]);
  expect(data.facts).toContainEqual({ label: "Sammenlignes med", value: "Landet" });
});

test("municipalityData(profile) keeps the comparison where the municipality has no inhabitants to compare", () => {
  const point = { year: 2020, cell: missingCell("no-municipality"), origin: "observed", break: false } as const;
  const without = testProfile.sections.map((section) => {
    return { ...section, latest: { year: 2020, own: point, kostra: point, county: point, country: point } };
  });
  const data = municipalityData({ ...testProfile, sections: without, population: point.cell }, first, testPublication);
  expect(data.overview.header).toContain("KOSTRA-gruppe 6");
  expect(data.facts).toContainEqual({ label: "Innbyggere", value: "ingen tall" });
});

test("municipalityData(profile) says that a draft is one", () => {
  const data = municipalityData({ ...testProfile, population: valueCell(1) }, testPortrait, {
    ...testPublication,
    published: undefined,
  });
  expect([data.draft, data.about.published]).toEqual([true, "Utkast, ikke publisert"]);
});
