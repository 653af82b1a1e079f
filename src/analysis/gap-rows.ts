import type { Mark } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { Sign } from "../data/signs.ts";
import { formatYears, gapsOf } from "./gaps.ts";
import type { Series } from "./series.ts";
import { isFullCount } from "./uncertainty.ts";

/** Of one or more indicators: in which years there is no figure, or one to be read with care, and why. */
export interface GapRow {
  /** The indicators' short names, or what they are called together. */
  readonly name: string;
  readonly years: string;
  /** SSB's sign for no figure; `undefined` where there is one and it is marked. */
  readonly sign: Sign | undefined;
  readonly why: string;
}

type Section = { readonly indicator: Indicator; readonly own: Series };
type Row = GapRow & { readonly about: "services" | "population" };

/** Which of a place's own figures are hidden, missing or to be read with care; what is the same of several is said once. */
export function gapRows(sections: readonly Section[], language: Language = "nb"): GapRow[] {
  const rows = sections.flatMap(({ indicator, own }): Row[] => {
    const about = isFullCount(indicator) ? "population" : "services";
    const common = { name: indicator.shortName[language], about } as const;
    const gaps = gapsOf(own, language).map(({ years, sign, why }) => ({
      ...common,
      years: formatYears(years),
      sign,
      why,
    }));
    const marked = [...markedYears(own)].map(([mark, years]) => ({
      ...common,
      years: formatYears(years),
      sign: undefined,
      why: explainMark(mark, language),
    }));
    return [...gaps, ...marked];
  });
  const population = sections.filter(({ indicator }) => isFullCount(indicator)).length;
  return joinAlike(rows, { population, services: sections.length - population }, language);
}

function markedYears({ points }: Series): ReadonlyMap<Mark, Year[]> {
  const marks = new Map<Mark, Year[]>();
  for (const { cell, year } of points) {
    if (cell.kind === "value") for (const mark of cell.marks) marks.set(mark, [...(marks.get(mark) ?? []), year]);
  }
  return marks;
}

/** Rows that differ by indicator only become one; the names of all indicators of a kind (`counts`) become one for the kind. */
function joinAlike(rows: readonly Row[], counts: Readonly<Record<Row["about"], number>>, language: Language): GapRow[] {
  const alike = Map.groupBy(rows, ({ years, sign, why }) => [years, sign, why].join("\n"));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { about, ...row } = first;
    const names = group.map(({ name }) => name);
    const own = group.filter((other) => other.about === about);
    if (names.length === counts.population + counts.services) return [{ ...row, name: wholes.all[language] }];
    const isWhole = own.length === group.length && own.length > 2 && own.length === counts[about];
    return [{ ...row, name: isWhole ? wholes[about][language] : names.join("; ") }];
  });
}

const wholes = {
  all: { nb: "Alle indikatorer", nn: "Alle indikatorar" },
  services: { nb: "Alle indikatorer for tjenester", nn: "Alle indikatorar for tenester" },
  population: { nb: "Alle indikatorer for innbyggere", nn: "Alle indikatorar for innbyggjarar" },
} as const;
