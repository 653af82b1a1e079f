import { describe, expect, it } from "vitest";
import type { Area } from "../data/area.ts";
import { type Cell, cellValue, hidden, missingCell } from "../data/cell.ts";
import { DatasetId, DatasetVersion, IndicatorId, MunicipalityCode } from "../data/codes.ts";
import { readDataset } from "../data/read-dataset.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { pointAt, series } from "./series.ts";

const share = IndicatorId.parse("andel-80-hjemmetjenester");
const edition = realEdition(2024);
const oslo = MunicipalityCode.parse("0301");
const denominator = { dataset: DatasetId.parse("folkemengde"), column: "folk_80p", date: "year-end" } as const;

function area(key: string): Area {
  const found = edition.geography.areaOfKey(key);
  if (found === undefined) throw new Error(`no area ${key}`);
  return found;
}

function cell(indicator: string, place: string, year: number): Cell {
  return pointAt(series(edition, IndicatorId.parse(indicator), area(place)), year).cell;
}

describe("series", () => {
  it("divides users at 31 December by the inhabitants of the next 1 January", () => {
    const point = pointAt(series(edition, share, area("0301")), 2023);
    expect(point.numerator).toMatchObject({ kind: "value" });
    expect(point.denominator).toEqual(edition.observation({ ...denominator, date: "same-year" }, oslo, 2024).cell);
  });

  it("prefers the source's own figure for the country, and comes to the same by adding up", () => {
    const point = pointAt(series(edition, share, area("landet")), 2023);
    expect(point.origin).toBe("official");
    expect(cellValue(point.cell)).toBe(26.9);
    expect(cellValue(cell("andel-80-hjemmetjenester", "landet", 2022))).toBeCloseTo(27.7, 1);
  });

  it("is the municipality itself in an area of one", () => {
    expect(cell("andel-80-hjemmetjenester", "fylke-03", 2023)).toEqual(cell("andel-80-hjemmetjenester", "0301", 2023));
  });

  it("hides a rate whose numerator is hidden", () => {
    expect(cell("andel-80-hjemmetjenester", "1151", 2020)).toEqual(hidden);
  });

  it("gives no rate where users and inhabitants were counted on different borders", () => {
    for (const year of [2019, 2023]) {
      expect(cell("andel-80-hjemmetjenester", "1508", year)).toEqual({ kind: "missing", why: "border-change" });
    }
    expect(cell("andel-80-hjemmetjenester", "1580", 2021)).toEqual(missingCell("no-municipality", ["Ålesund (1507)"]));
  });

  it("marks the first year on new borders as a break", () => {
    const points = series(edition, share, area("1508")).points;
    expect(points.filter((point) => point.break).map((point) => point.year)).toEqual([2020, 2024]);
  });

  it("adds up a divided municipality whole, so that its county keeps its figure", () => {
    const point = pointAt(series(edition, IndicatorId.parse("langtidsopphold-per-1000-80"), area("fylke-15")), 2023);
    expect(point.cell.kind).toBe("value");
    expect(point.coverage).toBeGreaterThan(0.95);
  });

  it("withholds a county where too many municipalities lack figures", () => {
    expect(cell("andel-80-hjemmetjenester", "fylke-18", 2018)).toEqual({ kind: "missing", why: "low-coverage" });
  });

  it("shows no total of inhabitants that some are missing from", () => {
    expect(cell("innbyggere", "landet", 2018)).toEqual({ kind: "missing", why: "low-coverage" });
    expect(cell("innbyggere", "landet", 2024)).toMatchObject({ value: 5594340 });
  });

  it("adds no means up", () => {
    expect(cell("timer-per-uke", "landet", 2020)).toEqual({ kind: "missing", why: "not-additive" });
  });

  it("carries the mark of a badly reported year to the country, and of a doubtful figure to its municipality", () => {
    expect(cell("hjemmetjenester-per-1000", "landet", 2019)).toMatchObject({ marks: ["incomplete"] });
    expect(cell("langtidsopphold-per-1000-80", "1563", 2017)).toMatchObject({ marks: ["doubtful"] });
  });

  it("shows what was not registered as that, and not as nothing", () => {
    expect(cell("digitalt-tilsyn", "landet", 2017)).toEqual({ kind: "missing", why: "not-collected" });
  });

  it("ends with the edition's year, projections apart", () => {
    const earlier = realEdition(2020);
    const years = (id: string) =>
      series(earlier, IndicatorId.parse(id), { kind: "country" }).points.map((point) => point.year);
    expect(years("andel-80-hjemmetjenester").at(-1)).toBe(2020);
    expect(years("velferdsteknologi-brukere")).toEqual([2017, 2018, 2019, 2020]);
    expect(years("framskriving-80-89")).toEqual([2020, 2040]);
    expect(() => earlier.observation(denominator, oslo, 2021)).toThrow("2021 is later than the edition: 2020");
  });
});

describe("reckoned against SSB's published table 12209", () => {
  const rows = readOfficial();

  it("agrees within rounding for every municipality of 2023 that has kept its number, but for the divided one", () => {
    const differing: string[] = [];
    let agreeing = 0;
    for (const { code, year, value } of rows.filter((row) => row.year === 2023)) {
      const own = cellValue(cell("andel-80-hjemmetjenester", code, year));
      if (own === undefined) continue;
      if (Math.abs(own - value) < 0.0501) agreeing++;
      else differing.push(code);
    }
    expect(differing).toEqual([]);
    expect(agreeing).toBeGreaterThan(230);
  });

  it("agrees in 2019 likewise, but where borders changed in 2020", () => {
    const differing = rows
      .filter((row) => row.year === 2019)
      .flatMap(({ code, year, value }) => {
        const own = cellValue(cell("andel-80-hjemmetjenester", code, year));
        return own === undefined || Math.abs(own - value) < 0.0501 ? [] : [code];
      });
    expect(differing).toMatchInlineSnapshot(`
      [
        "1130",
        "1133",
        "1520",
      ]
    `);
  });
});

/** SSB's figures for regions whose code is a municipality's of today that has not been merged since. */
function readOfficial(): { code: string; year: number; value: number }[] {
  const codes = new Set(edition.geography.municipalities.map((municipality) => String(municipality.code)));
  const changed = new Set(edition.geography.changes.map((change) => String(change.to.code)));
  const dataset = readDataset(process.cwd(), DatasetId.parse("ssb-12209"), DatasetVersion.parse("2026-11-22"), []);
  return (dataset?.tables.get("andel")?.rows ?? []).flatMap((row) => {
    const code = row.texts.get("region") ?? "";
    const year = Number(row.texts.get("aar"));
    const value = cellValue(row.cells.get("andel") ?? hidden);
    const comparable = codes.has(code) && (year === 2023 || !changed.has(code));
    return value === undefined || !comparable ? [] : [{ code, year, value }];
  });
}
