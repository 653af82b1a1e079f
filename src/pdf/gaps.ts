import { formatYears, gapsOf } from "../analysis/gaps.ts";
import type { Series } from "../analysis/series.ts";
import type { Mark } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Grid } from "./panel.ts";

interface Row {
  readonly name: string;
  readonly years: string;
  readonly sign: string;
  readonly why: string;
}

/** Which of a place's own figures are hidden, missing or to be read with care, in which years, and why. */
export function gapTable(sections: readonly { readonly indicator: Indicator; readonly own: Series }[]): Grid {
  const rows = sections.flatMap(({ indicator, own }): Row[] => {
    const name = indicator.shortName.nb;
    const gaps = gapsOf(own).map(({ years, sign, why }) => ({ name, years: formatYears(years), sign, why }));
    const marks = new Map<Mark, Year[]>();
    for (const { cell, year } of own.points) {
      if (cell.kind === "value") for (const mark of cell.marks) marks.set(mark, [...(marks.get(mark) ?? []), year]);
    }
    const marked = [...marks].map(([mark, years]) => {
      return { name, years: formatYears(years), sign: "○", why: explainMark(mark, "nb") };
    });
    return [...gaps, ...marked];
  });
  return {
    header: ["Indikator", "År", "Tegn", "Hvorfor"],
    rows: joinAlike(rows, sections.length).map((row) => [row.name, row.years, row.sign, row.why]),
  };
}

/** Rows that differ by indicator only become one; the names of all indicators become «Alle indikatorer». */
function joinAlike(rows: readonly Row[], indicators: number): Row[] {
  const alike = Map.groupBy(rows, ({ years, sign, why }) => [years, sign, why].join("\n"));
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const name = group.length === indicators ? "Alle indikatorer" : group.map((row) => row.name).join("; ");
    return [{ ...first, name }];
  });
}
