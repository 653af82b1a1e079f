import { formatYears, gapsOf } from "../analysis/gaps.ts";
import type { Series } from "../analysis/series.ts";
import type { Mark } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Grid } from "./panel.ts";

interface Row {
  readonly name: string;
  readonly about: "services" | "population";
  readonly years: string;
  readonly sign: string;
  readonly why: string;
}

/** Which of a place's own figures are hidden, missing or to be read with care, in which years, and why. */
export function gapTable(sections: readonly { readonly indicator: Indicator; readonly own: Series }[]): Grid {
  const rows = sections.flatMap(({ indicator, own }): Row[] => {
    const about = indicator.theme === "befolkning" ? "population" : "services";
    const common = { name: indicator.shortName.nb, about } as const;
    const gaps = gapsOf(own).map(({ years, sign, why }) => ({ ...common, years: formatYears(years), sign, why }));
    const marks = new Map<Mark, Year[]>();
    for (const { cell, year } of own.points) {
      if (cell.kind === "value") for (const mark of cell.marks) marks.set(mark, [...(marks.get(mark) ?? []), year]);
    }
    const marked = [...marks].map(([mark, years]) => {
      return { ...common, years: formatYears(years), sign: "○", why: explainMark(mark, "nb") };
    });
    return [...gaps, ...marked];
  });
  const population = sections.filter(({ indicator }) => indicator.theme === "befolkning").length;
  const joined = joinAlike(rows, { population, services: sections.length - population });
  return {
    header: ["Indikator", "År", "Tegn", "Hvorfor"],
    rows: joined.map((row) => [row.name, row.years, row.sign, row.why]),
  };
}

/** Rows that differ by indicator only become one; the names of all indicators of a kind (`counts`) become one for the kind. */
function joinAlike(rows: readonly Row[], counts: Readonly<Record<Row["about"], number>>): Row[] {
  const alike = Map.groupBy(rows, ({ years, sign, why }) => [years, sign, why].join("\n"));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const names = group.map((row) => row.name);
    const own = group.filter(({ about }) => about === first.about);
    if (names.length === counts.population + counts.services) return [{ ...first, name: "Alle indikatorer" }];
    const isWhole = own.length === group.length && own.length > 2 && own.length === counts[first.about];
    return [{ ...first, name: isWhole ? wholes[first.about] : names.join("; ") }];
  });
}

const wholes = { services: "Alle indikatorer for tjenester", population: "Alle indikatorer for innbyggere" } as const;
