import { describe, expect, it } from "vitest";
import type { Area } from "../data/area.ts";
import { cellValue, missingCell } from "../data/cell.ts";
import { IndicatorId, MunicipalityCode } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { noKostraGroup } from "../data/geography.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { profile } from "./profile.ts";
import { reconcile } from "./reconciliation.ts";
import { pointAt, series } from "./series.ts";

const newest = realEdition(2024);
const of2020 = realEdition(2024, "2020");
const of2019 = realEdition(2024, "2019");
const share = "andel-80-hjemmetjenester";

function area(edition: Edition, key: string): Area {
  const found = edition.geography.areaOfKey(key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

function codeOf(text: string): MunicipalityCode {
  return MunicipalityCode.parse(text);
}

function point(edition: Edition, key: string, year: number, indicator = share) {
  return pointAt(series(edition, IndicatorId.parse(indicator), area(edition, key)), year);
}

describe("an edition in the structure of 2020", () => {
  it("has the 356 municipalities and 11 counties of the time, with their numbers and names", () => {
    const { geography } = of2020;
    expect(geography.structure).toBe("2020-01-01");
    expect(geography.municipalities.length).toBe(356);
    expect(geography.counties.map(({ name }) => name)).toEqual([
      "Oslo",
      "Rogaland",
      "Møre og Romsdal",
      "Nordland",
      "Viken",
      "Innlandet",
      "Vestfold og Telemark",
      "Agder",
      "Vestland",
      "Trøndelag",
      "Troms og Finnmark",
    ]);
    expect(geography.municipality(codeOf("1103")).slug).toBe("1103-stavanger");
    expect(geography.municipality(codeOf("3020"))).toMatchObject({ slug: "3020-nordre-follo", county: "30" });
    const shared = geography.municipalities.filter(({ name }) => name.startsWith("Våler"));
    expect(shared.map(({ name }) => name)).toEqual(["Våler (Viken)", "Våler (Innlandet)"]);
    expect(geography.municipality(codeOf("5430")).name).toBe("Kautokeino");
  });

  it("gives the undivided Ålesund its rate in every year, without a break", () => {
    const { points } = series(of2020, IndicatorId.parse(share), area(of2020, "1507"));
    for (const year of [2020, 2021, 2022, 2023, 2024]) expect(point(of2020, "1507", year).cell.kind).toBe("value");
    expect(points.some((each) => each.break)).toBe(false);
    // In today's structure nobody can have the rate of 2023: the users are of one territory, the inhabitants of two.
    expect(point(newest, "1508", 2023).cell).toEqual(missingCell("border-change"));
    // SSB's own figure, 2023.
    expect(cellValue(point(of2020, "1507", 2023).cell)?.toFixed(1)).toBe("21.8");
  });

  it("has the same figures for municipalities that have only got a new number", () => {
    for (const [old, today] of [
      ["3020", "3207"],
      ["3018", "3114"],
      ["3419", "3419"],
      ["5401", "5501"],
    ] as const) {
      for (const year of newest.years) {
        expect(point(of2020, old, year).cell).toEqual(point(newest, today, year).cell);
      }
    }
  });

  it("reckons the counties of the time, and takes the source's own where its regions are these", () => {
    expect(point(of2020, "fylke-30", 2023)).toMatchObject({ origin: "official" });
    expect(cellValue(point(of2020, "fylke-30", 2023).cell)).toBe(25);
    const sum = point(of2020, "fylke-30", 2022);
    expect(sum.origin).toBe("aggregated");
    expect(sum.coverage).toBeGreaterThan(0.95);
    expect(sum.cell.kind).toBe("value");
    expect(point(newest, "fylke-32", 2023).origin).toBe("aggregated");
  });

  it("counts a municipality whose KOSTRA group is not known as left out of every group", () => {
    expect(of2020.geography.municipality(codeOf("1507")).kostra).toBe(noKostraGroup);
    const unknown = of2020.geography.municipalities.filter(({ kostra }) => kostra === noKostraGroup);
    expect(unknown.map(({ code }) => code)).toEqual(["1507"]);
    const { coverage = 1 } = point(of2020, "EKG08", 2022);
    expect(coverage).toBeLessThan(point(newest, "EKG08", 2022).coverage ?? 0);
    expect(point(of2020, "EKG08", 2023).origin).toBe("official");
    const nobody = series(of2020, IndicatorId.parse(share), { kind: "kostra", code: noKostraGroup });
    expect(pointAt(nobody, 2022).cell).toEqual(missingCell("low-coverage"));
  });

  it("has the country's figures as they are in today's structure", () => {
    for (const year of newest.years)
      expect(cellValue(point(of2020, "landet", year).cell)).toBeCloseTo(
        cellValue(point(newest, "landet", year).cell) ?? 0,
        9,
      );
  });

  it("agrees with SSB's own figures for the municipalities of 2023 at least as often", () => {
    const agreeing = (edition: Edition) =>
      reconcile(edition)[0]?.municipalities.filter(({ agrees, year }) => agrees && year === 2023).length ?? 0;
    expect(agreeing(of2020)).toBe(agreeing(newest) + 1);
  });
});

describe("an edition in the structure of 2019", () => {
  it("has the 422 municipalities and 18 counties of the time", () => {
    expect(of2019.geography.municipalities.length).toBe(422);
    expect(of2019.geography.counties.length).toBe(18);
    expect(of2019.geography.county(of2019.geography.municipality(codeOf("1201")).county).name).toBe("Hordaland");
    const slugs = of2019.geography.municipalities.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(422);
    expect(slugs).toEqual(
      expect.arrayContaining([
        "1141-finnoy",
        "1850-tysfjord",
        "0137-valer-ostfold",
        "0426-valer-hedmark",
        "0236-nes-akershus",
      ]),
    );
    expect(of2019.geography.municipality(codeOf("1850"))).toMatchObject({ name: "Tysfjord", latitude: undefined });
  });

  it("gives figures to those that are the same today, and says where the others' are", () => {
    expect(point(of2019, "0137", 2018).cell).toEqual(point(newest, "3114", 2018).cell);
    expect(point(of2019, "1141", 2018).cell).toEqual(missingCell("other-borders", ["Stavanger (1103)"]));
    expect(point(of2019, "1141", 2022).cell).toEqual(missingCell("no-municipality", ["Stavanger (1103)"]));
    const finnoy = profile(of2019, codeOf("1141"));
    expect(finnoy.gaps[0]?.why).toBe("tallet er bare oppgitt med andre kommunegrenser: det gjelder Stavanger (1103)");
    expect(finnoy.history.at(-1)).toContain("Finnøy (1141) og Rennesøy (1142) en del av Stavanger");
  });

  it("adds up the counties that today's municipalities make up, and withholds those that they do not", () => {
    const rogaland = point(of2019, "fylke-11", 2018);
    expect(rogaland.cell).toEqual(point(newest, "fylke-11", 2018).cell);
    expect(rogaland.coverage).toBe(point(newest, "fylke-11", 2018).coverage);
    // Rømskog went from Østfold to Aurskog-Høland, in what was Akershus: its users cannot be told from the others'.
    const akershus = point(of2019, "fylke-02", 2018);
    expect(akershus.cell).toEqual(missingCell("low-coverage"));
    expect(akershus.coverage).toBe(0);
    expect(point(of2019, "fylke-02", 2019)).toMatchObject({ origin: "official" });
    expect(cellValue(point(of2019, "fylke-02", 2019).cell)).toBe(26.2);
  });

  it("has no sums of KOSTRA groups: the grouping is of the municipalities of 2020", () => {
    for (const { code } of of2019.geography.kostraGroups) {
      for (const year of of2019.years) expect(point(of2019, code, year).cell).toEqual(missingCell("low-coverage"));
    }
  });

  it("has the country's figures as they are in today's structure", () => {
    for (const year of [2015, 2018, 2020, 2023, 2024]) {
      expect(cellValue(point(of2019, "landet", year).cell)).toBeCloseTo(
        cellValue(point(newest, "landet", year).cell) ?? 0,
        9,
      );
    }
  });

  it("places on the map those that are the same today, each where it is today", () => {
    expect(of2019.tiles.get(codeOf("0137"))).toEqual(newest.tiles.get(codeOf("3114")));
    expect(of2019.tiles.get(codeOf("1141"))).toBeUndefined();
    expect(of2020.tiles.size).toBe(355);
  });
});
