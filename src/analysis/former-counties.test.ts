import { expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { formerCounties } from "./former-counties.ts";

const { geography } = realEdition(2024);
const told = (of: typeof geography) =>
  formerCounties(of).map(
    ({ name, until, successors }) => `${name} (${until}) → ${successors.map((one) => one.name).join(", ")}`,
  );

it("formerCounties(geography) leads from counties that are no more to those of today, and from none that is one again", () => {
  expect(told(geography)).toEqual([
    "Aust-Agder (2020) → Agder",
    "Hedmark (2020) → Innlandet",
    "Hordaland (2020) → Vestland",
    "Nord-Trøndelag (2018) → Trøndelag",
    "Oppland (2020) → Innlandet",
    "Sogn og Fjordane (2020) → Vestland",
    "Sør-Trøndelag (2018) → Trøndelag",
    "Troms og Finnmark (2024) → Troms, Finnmark",
    "Vest-Agder (2020) → Agder",
    "Vestfold og Telemark (2024) → Vestfold, Telemark",
    "Viken (2024) → Østfold, Akershus, Buskerud",
  ]);
});

it("formerCounties(geography) follows the edition's structure", () => {
  const counties = [
    "Viken",
    "Innlandet",
    "Vestland",
    "Vestfold og Telemark",
    "Trøndelag",
    "Troms og Finnmark",
    "Agder",
  ];
  const named = counties.flatMap((name) => geography.counties.slice(0, 1).map((county) => ({ ...county, name })));
  const then = told({ ...geography, structure: "2020-01-01", counties: named });
  expect(then).toContain("Akershus (2020) → Viken");
  expect(then).toContain("Finnmark (2020) → Troms og Finnmark");
  expect(then.join()).not.toContain("2024");
  expect(told({ ...geography, structure: "2019-01-01", counties: [] })).toEqual([]);
});
