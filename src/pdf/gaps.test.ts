import { beforeAll, expect, test } from "vitest";
import { profile } from "../analysis/profile.ts";
import { MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { openRealEdition } from "../report/testing/real-edition.ts";
import { gapTable } from "./gaps.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

test("gapTable(sections) says once what concerns every indicator of a kind, so that a merged municipality's rows stay few", () => {
  const { rows } = gapTable(profile(edition, MunicipalityCode.parse("5056")).sections);
  expect(rows.map(([name, years]) => `${name}: ${years}`)).toEqual([
    "Alle indikatorer for tjenester: 2015–2017",
    "Alle indikatorer for tjenester: 2018–2019",
    "Alle indikatorer for innbyggere: 2015–2016",
    "Alle indikatorer for innbyggere: 2017–2018",
  ]);
});
