import { describe, expect, test } from "vitest";
import type { Point, Series } from "../analysis/series.ts";
import { country } from "../data/area.ts";
import { type Cell, hidden, missingCell, valueCell } from "../data/cell.ts";
import { CountyCode, KostraCode, MunicipalityCode } from "../data/codes.ts";
import type { Municipality } from "../data/geography.ts";
import { Indicator } from "../data/indicator.ts";
import { barFigure } from "./build-bar.ts";
import { distributionFigure } from "./build-distribution.ts";
import { lineFigure } from "./build-line.ts";

const common = {
  id: "andel-80-hjemmetjenester",
  order: 1,
  name: { nb: "Andel 80 år og eldre med hjemmetjenester", nn: "Del 80 år og eldre med heimetenester" },
  shortName: { nb: "Hjemmetjenester, 80+", nn: "Heimetenester, 80+" },
  definition: { nb: "Brukere.", nn: "Brukarar." },
  theme: "hjemmetjenester",
  unit: { kind: "share" },
  better: "neither",
  decimals: 1,
  source: { publisher: "SSB", table: "11645" },
  caveats: [{ nb: "Små kommuner svinger mye.", nn: "Små kommunar svingar mykje." }],
  breaks: [
    { year: 2017, why: { nb: "ny definisjon.", nn: "ny definisjon." } },
    { year: 2010, why: { nb: "for lenge siden.", nn: "for lenge sidan." } },
  ],
};
const indicator = Indicator.parse({
  kind: "ratio",
  ...common,
  numerator: { dataset: "tjenester", column: "brukere", date: "same-year" },
  denominator: { dataset: "folkemengde", column: "folk", date: "year-end" },
});

function series(cells: readonly Cell[], first = 2016, breakYear = 0): Series {
  const points = cells.map((cell, index): Point => {
    const year = first + index;
    return { year, cell, origin: "observed", break: year === breakYear };
  });
  return { indicator, area: country, points };
}

describe("lineFigure(input)", () => {
  const own = series([valueCell(30), valueCell(29), hidden, valueCell(27, ["incomplete"])], 2016, 2017);

  test("writes title, unit, years, source and what to beware of", () => {
    const figure = lineFigure({ id: "a", language: "nb", series: [{ series: own, label: "Oslo", role: "main" }] });
    expect(figure.text).toEqual({
      title: "Andel 80 år og eldre med hjemmetjenester",
      subtitle: "Prosent, 2016–2019",
      source: "Kilde: SSB, tabell 11645",
      notes: [
        "2019: mangelfull rapportering dette året.",
        "«:» i 2018: skjult av hensyn til personvernet.",
        "Brudd i 2017: ny definisjon.",
      ],
    });
  });

  test("has the limits of figures that have them, with a note; not around what is doubtful, nor where no eye could see them", () => {
    const cells = [valueCell(30), valueCell(29, ["doubtful"]), hidden, valueCell(27)];
    const around = (part: number) =>
      new Map([2016, 2017, 2019].map((year) => [year, { lower: 30 * (1 - part), upper: 30 * (1 + part) }]));
    const drawn = (part: number) =>
      lineFigure({
        id: "a",
        language: "nb",
        series: [{ series: series(cells), label: "Oslo", role: "main", intervals: around(part) }],
      });
    expect(drawn(0.2).lines[0]?.points.map(({ interval }) => interval)).toEqual([
      { lower: 24, upper: 36 },
      undefined,
      undefined,
      { lower: 24, upper: 36 },
    ]);
    expect(drawn(0.2).text.notes[0]).toMatch(/^Feltet rundt linjen viser/);
    expect(drawn(0.01).lines[0]?.points.some(({ interval }) => interval !== undefined)).toBe(false);
    expect(drawn(0.01).text.notes.join(" ")).not.toMatch(/Feltet/);
  });

  test("writes nynorsk", () => {
    const { text } = lineFigure({ id: "a", language: "nn", series: [{ series: own, label: "Oslo", role: "main" }] });
    expect([text.title, text.source, text.notes[2]]).toEqual([
      "Del 80 år og eldre med heimetenester",
      "Kjelde: SSB, tabell 11645",
      "Brot i 2017: ny definisjon.",
    ]);
  });

  test("keeps within the years asked for, and has no break before the first", () => {
    const { lines } = lineFigure({
      id: "a",
      language: "nb",
      from: 2017,
      to: 2018,
      series: [{ series: own, label: "Oslo", role: "main" }],
    });
    expect(lines[0]?.points).toEqual([
      { year: 2017, cell: valueCell(29), break: false },
      { year: 2018, cell: hidden, break: false },
    ]);
  });

  test("leaves out a place that is the main one under another name", () => {
    const { lines } = lineFigure({
      id: "a",
      language: "nb",
      series: [
        { series: own, label: "Oslo", role: "main" },
        { series: own, label: "Oslo fylke", role: "county" },
        { series: series([valueCell(33)]), label: "Landet", role: "country" },
      ],
    });
    expect(lines.map(({ label }) => label)).toEqual(["Oslo", "Landet"]);
  });

  test("leaves out, with a note, what has no figures to compare with", () => {
    const none = series([missingCell("not-additive"), missingCell("not-additive")]);
    const { lines, text } = lineFigure({
      id: "a",
      language: "nb",
      series: [
        { series: series([valueCell(3), valueCell(4)]), label: "Oslo", role: "main" },
        { series: none, label: "Vestland", role: "county" },
        { series: none, label: "Landet", role: "country" },
      ],
    });
    expect(lines.map(({ label }) => label)).toEqual(["Oslo"]);
    expect(text.notes[0]).toBe("Vestland og Landet: gjennomsnittet kan ikke regnes ut for flere kommuner samlet.");
  });

  test("tells whose figures are marked when they are not the main one's", () => {
    const { text } = lineFigure({
      id: "a",
      language: "nb",
      series: [
        { series: series([valueCell(3), valueCell(4, ["incomplete"])], 2018), label: "Oslo", role: "main" },
        {
          series: series([valueCell(5, ["doubtful"]), valueCell(4, ["incomplete"])], 2018),
          label: "Vestland",
          role: "county",
        },
      ],
    });
    expect(text.notes).toEqual([
      "2019: mangelfull rapportering dette året.",
      "Vestland (2018): ser feil ut i kilden og bør brukes med varsomhet.",
    ]);
  });

  test("takes an editor's words where given", () => {
    const given = { title: "Færre får hjelp", subtitle: "Andel", alt: "Linjen faller." };
    const { text } = lineFigure({
      id: "a",
      language: "nb",
      series: [{ series: own, label: "Oslo", role: "main" }],
      ...given,
    });
    expect(text).toMatchObject(given);
  });

  test("throws without series", () => {
    expect(() => lineFigure({ id: "a", language: "nb", series: [] })).toThrow("no series for the figure a");
  });
});

describe("distributionFigure(input)", () => {
  const oslo = municipality("0301", "Oslo");
  const utsira = municipality("1151", "Utsira");
  const input = {
    id: "a",
    language: "nb",
    indicator,
    year: 2020,
    dots: [
      { municipality: oslo, cell: valueCell(26, ["preliminary"]) },
      { municipality: utsira, cell: missingCell("not-reported") },
    ],
    picked: [oslo.code],
    references: [{ label: "Landet", role: "country", cell: valueCell(29) }],
  } as const;

  test("writes what a dot is, what the picked one's marks mean and how many have no figure", () => {
    expect(distributionFigure(input).text).toEqual({
      title: "Andel 80 år og eldre med hjemmetjenester",
      subtitle: "Prosent, 2020. Hver prikk er en kommune.",
      source: "Kilde: SSB, tabell 11645",
      notes: ["Oslo: foreløpig tall.", "1 kommune har ikke tall og er ikke med."],
    });
  });

  test("compares with areas, but not where their figures are sums", () => {
    expect(distributionFigure(input).references).toHaveLength(1);
    const manYears = { ...indicator, unit: { kind: "man-years" } } as const;
    expect(distributionFigure({ ...input, indicator: manYears }).references).toEqual([]);
  });
});

test("distributionFigure(input) leaves out an area that is the picked municipality alone", () => {
  const oslo = municipality("0301", "Oslo");
  const { references } = distributionFigure({
    id: "a",
    language: "nb",
    indicator,
    year: 2020,
    dots: [{ municipality: oslo, cell: valueCell(26.0123) }],
    picked: [oslo.code],
    references: [
      { label: "KOSTRA-gruppe 13", role: "kostra", cell: valueCell(26.0123) },
      { label: "Landet", role: "country", cell: valueCell(29) },
    ],
  });
  expect(references.map(({ label }) => label)).toEqual(["Landet"]);
});

describe("barFigure(input)", () => {
  const input = {
    id: "a",
    language: "nb",
    indicators: [indicator],
    orientation: "horizontal",
    series: [{ label: "2020", role: "main" }],
    bars: [{ label: "Oslo", cells: [valueCell(26)] }],
  } as const;

  test("writes title, unit, sources and caveats", () => {
    const other = { ...indicator, source: { publisher: "Helsedirektoratet", table: "KPR" } };
    expect(barFigure({ ...input, indicators: [indicator, other] }).text).toEqual({
      title: "Andel 80 år og eldre med hjemmetjenester",
      subtitle: "Prosent",
      source: "Kilde: SSB, tabell 11645 og Helsedirektoratet, KPR",
      notes: [],
    });
  });

  test("tells what to beware of where the indicator has no page of its own", () => {
    const national = Indicator.parse({
      kind: "national",
      ...common,
      series: { dataset: "landet", variable: "a" },
      projection: false,
    });
    expect(barFigure({ ...input, indicators: [national, national] }).text.notes).toEqual(["Små kommuner svinger mye."]);
  });

  test("tells what outlined bars and signs mean", () => {
    const marked = { label: "Bergen", cells: [hidden] };
    const bars = [...input.bars, { label: "Voss", cells: [valueCell(5, ["doubtful"])] }, marked];
    expect(barFigure({ ...input, bars }).text.notes).toEqual([
      "Voss: ser feil ut i kilden og bør brukes med varsomhet.",
      "«:»: skjult av hensyn til personvernet.",
    ]);
    const series = [...input.series, { label: "2021", role: "other" }] as const;
    const grouped = ["Oslo", "Voss"].map((label) => ({ label, cells: [valueCell(1), valueCell(2, ["incomplete"])] }));
    expect(barFigure({ ...input, series, bars: grouped }).text.notes).toEqual([
      "2021: mangelfull rapportering dette året.",
    ]);
  });

  test("throws when a bar has not one cell per series", () => {
    expect(() => barFigure({ ...input, bars: [{ label: "Oslo", cells: [] }] })).toThrow(
      "not one cell per series in the figure a: Oslo",
    );
  });
});

function municipality(code: string, name: string): Municipality {
  return {
    code: MunicipalityCode.parse(code),
    name,
    names: [{ name, lang: "nb" }],
    county: CountyCode.parse("03"),
    kostra: KostraCode.parse("EKG13"),
    centrality: 1,
    latitude: 60,
    longitude: 10,
    slug: `${code}-${name.toLowerCase()}`,
  };
}
