import { gapRows } from "../analysis/gap-rows.ts";
import type { Series } from "../analysis/series.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Grid } from "./panel.ts";

/** Which of a place's own figures are hidden, missing or to be read with care, in which years, and why. */
export function gapTable(sections: readonly { readonly indicator: Indicator; readonly own: Series }[]): Grid {
  return {
    header: ["Indikator", "År", "Tegn", "Hvorfor"],
    rows: gapRows(sections).map(({ name, years, sign = "○", why }) => [name, years, sign, why]),
  };
}
