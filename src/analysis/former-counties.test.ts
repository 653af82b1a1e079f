import { expect, it } from "vitest";
import type { Edition } from "../data/edition.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { formerCounties } from "./former-counties.ts";

const told = ({ geography, formerCounties: known }: Edition) =>
  formerCounties(geography, known).map(
    ({ name, until, successors }) => `${name} (${until}) → ${successors.map((one) => one.name).join(", ")}`,
  );

it("formerCounties(geography, known) leads from counties that are no more to those of today, and from none that is one again", () => {
  expect(told(realEdition(2024))).toEqual([
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

it("formerCounties(geography, known) follows the edition's structure", () => {
  const then = told(realEdition(2024, "2020-01-01"));
  expect(then).toContain("Akershus (2020) → Viken");
  expect(then).toContain("Finnmark (2020) → Troms og Finnmark");
  expect(then.join()).not.toContain("2024");
  expect(told(realEdition(2024, "2019-01-01"))).toEqual([
    "Nord-Trøndelag (2018) → Trøndelag",
    "Sør-Trøndelag (2018) → Trøndelag",
  ]);
});

it("formerCounties(geography) has those that ended before the dataset begins where no dataset is pinned", () => {
  const { formerCounties: _, ...unpinned } = realEdition(2024);
  expect(told(unpinned)).toEqual(["Nord-Trøndelag (2018) → Trøndelag", "Sør-Trøndelag (2018) → Trøndelag"]);
});
