import type { Profile, ProfileSection } from "../../analysis/profile-types.ts";
import type { Point, Series } from "../../analysis/series.ts";
import { type Area, country } from "../../data/area.ts";
import { type Cell, hidden, missingCell, valueCell } from "../../data/cell.ts";
import { CountyCode, KostraCode, MunicipalityCode } from "../../data/codes.ts";
import type { Municipality } from "../../data/geography.ts";
import { Indicator } from "../../data/indicator.ts";
import type { Portrait } from "../portrait.ts";

/** For tests: a municipality with three names, a cell of each kind, and every sign that means something to Typst. */

export const signs = String.raw`#f() $x$ [a] {b} "c" \d *e* _f_ @g <h> ~ // /* ${"`i`"} = - + 'j' --- //k`;

const same = (text: string) => ({ nb: text, nn: text });
const years = [2015, 2016, 2017, 2018, 2019, 2020];

const common = {
  theme: "hjemmetjenester",
  better: "neither",
  decimals: 1,
  source: { publisher: "Statistisk sentralbyrå", table: "12209" },
  caveats: [same(`Forbehold ${signs}`)],
  breaks: [],
} as const;

const part = (column: string) => ({ dataset: "omsorg", column, date: "same-year" });

export const share = Indicator.parse({
  ...common,
  kind: "ratio",
  id: "andel",
  order: 1,
  name: same("Andel 80 år og over med hjemmetjenester"),
  shortName: same("80 år og over med hjemmetjenester"),
  definition: same(`Definisjon ${signs}`),
  unit: { kind: "share" },
  numerator: part("brukere"),
  denominator: part("folk"),
});

export const hours = Indicator.parse({
  ...common,
  kind: "direct",
  id: "timer",
  order: 2,
  name: same("Timer per uke"),
  shortName: same("Timer per uke"),
  definition: same("Timer i uken."),
  unit: { kind: "hours", per: "week" },
  value: part("timer"),
  additive: false,
});

export const heads = Indicator.parse({
  ...common,
  kind: "direct",
  id: "innbyggere",
  order: 3,
  name: same("Innbyggere"),
  shortName: same("Innbyggere"),
  definition: same("Folketallet."),
  unit: { kind: "count", one: same("innbygger"), many: same("innbyggere") },
  decimals: 0,
  value: part("folk"),
  additive: true,
});

const county = { code: CountyCode.parse("18"), name: "Nordland", slug: "18-nordland" };
const kostra = { code: KostraCode.parse("EKG06"), name: "KOSTRA-gruppe 6" };

const place: Municipality = {
  code: MunicipalityCode.parse("1875"),
  name: "Hamarøy",
  names: [
    { name: "Hábmer", lang: "smj" },
    { name: "Hamarøy", lang: "nb" },
    { name: `Ŋátčđŧžšá ${signs}`, lang: "se" },
  ],
  county: county.code,
  kostra: kostra.code,
  centrality: 6,
  latitude: 68,
  longitude: 15,
  slug: "1875-hamaroy",
};

const areas = {
  own: { kind: "municipality", code: place.code },
  kostra: { kind: "kostra", code: kostra.code },
  county: { kind: "county", code: county.code },
  country,
} as const satisfies Record<string, Area>;

const ownCells: readonly Cell[] = [
  missingCell("no-municipality"),
  hidden,
  missingCell("not-reported"),
  valueCell(40.25),
  valueCell(44, ["incomplete"]),
  valueCell(1234.5),
];

const steady = (value: number): Cell[] => years.map(() => valueCell(value));

function series(indicator: Indicator, area: Area, cells: readonly Cell[]): Series {
  const points = years.map((year, index): Point => {
    return { year, cell: cells[index] ?? hidden, origin: "observed", break: year === 2020 };
  });
  return { indicator, area, points };
}

function section(indicator: Indicator, own: readonly Cell[], others: readonly Cell[]): ProfileSection {
  const lines = {
    own: series(indicator, areas.own, own),
    kostra: series(indicator, areas.kostra, others),
    county: series(indicator, areas.county, others),
    country: series(indicator, areas.country, others),
  };
  const last = ({ points: [first, ...rest] }: Series): Point => {
    const point = rest.at(-1) ?? first;
    if (point === undefined) throw new Error("a series without points");
    return point;
  };
  return {
    indicator,
    ...lines,
    latest: {
      year: 2020,
      own: last(lines.own),
      kostra: last(lines.kostra),
      county: last(lines.county),
      country: last(lines.country),
    },
    distribution: [],
    place: undefined,
    interval: undefined,
    intervals: indicator === share ? around(lines.own) : new Map(),
    verdict: indicator === share ? "higher" : undefined,
    certainty: "likely",
    sentences: [`Setning om ${indicator.shortName.nb} ${signs}.`],
    warnings: [],
  };
}

/** Limits a tenth away from each figure. */
function around({ points }: Series): ProfileSection["intervals"] {
  return new Map(
    points.flatMap(({ year, cell }): [number, { lower: number; upper: number }][] =>
      cell.kind === "value" ? [[year, { lower: cell.value * 0.9, upper: cell.value * 1.1 }]] : [],
    ),
  );
}

export const testProfile: Profile = {
  municipality: place,
  county,
  kostra,
  year: 2020,
  population: valueCell(2786),
  history: [`1. januar 2020 ble Hamarøy slått sammen ${signs}.`],
  findings: [`Hamarøy skiller seg ut ${signs}.`],
  sections: [
    section(share, ownCells, steady(26.9)),
    section(
      hours,
      steady(5.5),
      years.map(() => missingCell("not-additive")),
    ),
    section(heads, steady(2786), steady(5_400_000)),
  ],
  gaps: [],
};

/** What is told beside the indicators, in every sign that means something to Typst. */
export const testPortrait: Portrait = {
  summary: [`Kommunen skiller seg ut ${signs}`, "Av innbyggerne er 5,1 prosent 80 år og over."],
  since: { year: 2019, moved: new Map([[share.id, { from: "44,0", way: "økt" }]]) },
  age: {
    text: "Ved utgangen av året, 2015 og 2020.",
    table: {
      header: ["Alder", "2015", "2020", "Endring", "Andel i 2020"],
      rows: [
        ["80 år og over", "150", ":", "", ""],
        ["I alt", "2 600", "2 700", "+4 %", "100,0 %"],
      ],
    },
  },
  similar: {
    text: `De ligner mest på Hamarøy ${signs}`,
    table: {
      header: ["Kommune", "Inn\u00adbyggere", "80 år og over, prosent"],
      rows: [
        ["Hamarøy", "2 700", "5,1"],
        [`Gáivuotna ${signs}`, "2 000", ".."],
      ],
    },
  },
};
