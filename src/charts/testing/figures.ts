import { type Cell, hidden, type Mark, missingCell, valueCell } from "../../data/cell.ts";
import type { Unit } from "../../data/unit.ts";
import type {
  BarFigure,
  DistributionFigure,
  FunnelFigure,
  HeatFigure,
  LineFigure,
  MapFigure,
  MultiplesFigure,
  PyramidFigure,
  RankingFigure,
  Role,
  SlopeFigure,
} from "../figure.ts";

/** Figures for the tests, as small as shows the point. `n` is a value, or a mark, or why there is none. */

export const share: Unit = { kind: "share" };
export const users: Unit = {
  kind: "rate",
  per: 1000,
  what: { nb: "brukere", nn: "brukarar" },
  base: { nb: "innbyggere", nn: "innbyggjarar" },
};
export const people: Unit = {
  kind: "count",
  one: { nb: "innbygger", nn: "innbyggjar" },
  many: { nb: "innbyggere", nn: "innbyggjarar" },
};

type Short = number | ":" | ".." | "." | readonly [number, Mark];

export function cellOf(short: Short): Cell {
  if (short === ":") return hidden;
  if (short === "..") return missingCell("not-reported");
  if (short === ".") return missingCell("no-municipality");
  return typeof short === "number" ? valueCell(short) : valueCell(short[0], [short[1]]);
}

const text = {
  title: "Andel 80 år og eldre med hjemmetjenester",
  subtitle: "Prosent",
  source: "Kilde: SSB",
  notes: [],
};
const common = { language: "nb", unit: share, decimals: 1, text } as const;

/** A line from 2015 on; `|` before a value is a break. */
export function line(
  label: string,
  role: Role,
  values: readonly (Short | "|")[],
  first = 2015,
): LineFigure["lines"][number] {
  const points: LineFigure["lines"][number]["points"][number][] = [];
  let broken = false;
  for (const value of values) {
    if (value !== "|") points.push({ year: first + points.length, cell: cellOf(value), break: broken });
    broken = value === "|";
  }
  return { label, role, points };
}

/** The same line with limits a part of each figure away from it. */
export function banded(of: LineFigure["lines"][number], part: number): LineFigure["lines"][number] {
  const points = of.points.map((point) => {
    if (point.cell.kind !== "value") return point;
    const { value } = point.cell;
    return { ...point, interval: { lower: value * (1 - part), upper: value * (1 + part) } };
  });
  return { ...of, points };
}

export function lines(id: string, given: LineFigure["lines"], change: Partial<LineFigure> = {}): LineFigure {
  return { kind: "line", id, ...common, lines: given, ...change };
}

export function bars(
  id: string,
  given: readonly (readonly [string, ...Short[]])[],
  change: Partial<BarFigure> = {},
): BarFigure {
  return {
    kind: "bar",
    id,
    ...common,
    orientation: "horizontal",
    series: [{ label: "", role: "main" }],
    bars: given.map(([label, ...cells]) => ({ label, cells: cells.map(cellOf) })),
    ...change,
  };
}

/** As many municipalities as values, with codes from 0001 on; the first is picked. */
export function distribution(
  id: string,
  values: readonly Short[],
  change: Partial<DistributionFigure> = {},
): DistributionFigure {
  const dots = values.map((value, index) => {
    const code = String(index + 1).padStart(4, "0");
    return { code, name: `Kommune ${code}`, cell: cellOf(value) };
  });
  return { kind: "distribution", id, ...common, dots, picked: ["0001"], references: [], ...change };
}

export function multiples(
  id: string,
  given: MultiplesFigure["lines"],
  reference: MultiplesFigure["reference"],
): MultiplesFigure {
  return { kind: "multiples", id, ...common, lines: given, reference };
}

/** Rows of nine municipalities with codes from 0001 on, three rows to a county, and a link from each. */
export function map(id: string, values: readonly Short[], change: Partial<MapFigure> = {}): MapFigure {
  const places = values.map((value, index) => {
    const [column, row] = [index % 9, Math.floor(index / 9)];
    const code = String(index + 1).padStart(4, "0");
    const name = `Kommune ${code}`;
    return {
      code,
      name,
      group: String(Math.floor(row / 3)),
      tile: { column, row },
      cell: cellOf(value),
      href: `../../kommune/${code}-x/`,
    };
  });
  return { kind: "map", id, ...common, places, picked: [], ...change };
}

/** A place for each name, with an interval as wide as given to each side. */
export function ranking(
  id: string,
  given: readonly (readonly [string, Short, number?])[],
  change: Partial<RankingFigure> = {},
): RankingFigure {
  const places = given.map(([name, short, half]) => {
    const cell = cellOf(short);
    const around = cell.kind === "value" && half !== undefined;
    return {
      code: name,
      name,
      cell,
      ...(around ? { interval: { lower: cell.value - half, upper: cell.value + half } } : {}),
    };
  });
  return { kind: "ranking", id, ...common, places, picked: [], ...change };
}

/** From 2015 to 2020; `|` last is a break between them. */
export function slope(
  id: string,
  given: readonly (readonly [string, Role, Short, Short, "|"?])[],
  change: Partial<SlopeFigure> = {},
): SlopeFigure {
  const lines = given.map(([label, role, from, to, broken]) => {
    return { label, role, from: cellOf(from), to: cellOf(to), break: broken !== undefined };
  });
  return { kind: "slope", id, ...common, years: [2015, 2020], lines, ...change };
}

/** From 2015 on, the first row picked out. */
export function heat(
  id: string,
  given: readonly (readonly [string, ...Short[]])[],
  change: Partial<HeatFigure> = {},
): HeatFigure {
  const rows = given.map(([label, ...cells], index) => ({ label, strong: index === 0, cells: cells.map(cellOf) }));
  const years = (given[0]?.slice(1) ?? []).map((_, index) => 2015 + index);
  return { kind: "heat", id, ...common, years, rows, ...change };
}

/** Municipalities of 20 to 20 000 around 32 per cent, every tenth beyond the outer limits; the first values are given. */
export function funnel(id: string, given: readonly Short[], change: Partial<FunnelFigure> = {}): FunnelFigure {
  const all = [...given, ...spreadOut.slice(given.length)];
  const places = all.map((short, index) => {
    const code = String(index + 1).padStart(4, "0");
    const beyond = index % 10 === 0 ? ("outer" as const) : ("none" as const);
    const base = Math.round(20 * 1000 ** (((index * 89) % 357) / 356));
    return { code, name: `Kommune ${code}`, cell: cellOf(short), base, beyond };
  });
  const limits = [20, 200, 2000, 20_000].map((base) => {
    const half = 90 / Math.sqrt(base);
    return {
      base,
      inner: { lower: Math.max(0, 32 - half), upper: 32 + half },
      outer: { lower: Math.max(0, 32 - half * 1.6), upper: 32 + half * 1.6 },
    };
  });
  const about = { level: 32, levelName: "Landet", baseName: "Innbyggere 80 år og over", limits, picked: ["0001"] };
  return { kind: "funnel", id, ...common, places, ...about, ...change };
}

/** Inhabitants of 0-66, 67-79 and 80 and over in 2015 and 2024. */
export function pyramid(
  id: string,
  given: readonly (readonly [Short, Short])[],
  change: Partial<PyramidFigure> = {},
): PyramidFigure {
  const names = ["0–66 år", "67–79 år", "80 år og over"];
  const bands = given.map(([from, to], index) => {
    return { label: names[index] ?? "", ages: [67, 13, 20][index] ?? 1, cells: [cellOf(from), cellOf(to)] as const };
  });
  return { kind: "pyramid", id, ...common, unit: people, decimals: 0, years: [2015, 2024], bands, ...change };
}

/** 357 values around 32, thin in both tails: the same ones every time. */
export const spreadOut: readonly number[] = Array.from({ length: 357 }, (_, index) => {
  const part = (((index * 211) % 357) + 0.5) / 357;
  return 32 + 4 * Math.log(part / (1 - part));
});
