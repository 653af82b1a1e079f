import { type Series, series } from "../analysis/series.ts";
import { multiplesFigure } from "../charts/build-multiples.ts";
import { drawResponsive } from "../charts/draw.ts";
import type { FigureTable, MultiplesFigure } from "../charts/figure.ts";
import { tabulateFigure } from "../charts/tabulate.ts";
import { country } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import type { Indicator } from "../data/indicator.ts";
import { recent } from "./recent.ts";

/** A small chart for each area, for both widths, and its figures. */
export interface AreaDevelopment {
  readonly figure: MultiplesFigure;
  readonly svg: string;
  readonly table: FigureTable;
}

export interface AreaDevelopments {
  readonly counties: AreaDevelopment | undefined;
  readonly groups: AreaDevelopment | undefined;
}

/**
 * How an indicator has developed in every county and every KOSTRA group; nothing where they have no figures, or where it is a
 * sum, which follows from the size of an area and says nothing beside another's. Made once for an edition's two addresses.
 */
export const areaDevelopments = recent(40, (edition: Edition, indicator: Indicator): AreaDevelopments => {
  const { counties, kostraGroups } = edition.geography;
  const shown = indicator.kind !== "national" && indicator.unit.kind !== "count";
  if (!shown) return { counties: undefined, groups: undefined };
  const name = indicator.name.nb;
  return {
    counties: development(
      edition,
      indicator,
      { id: `fylkene-${indicator.id}`, title: `${name}, fylke for fylke` },
      counties
        .map(({ code, name }) => ({ series: series(edition, indicator.id, { kind: "county", code }), label: name }))
        .sort((a, b) => a.label.localeCompare(b.label, "nb")),
    ),
    groups: development(
      edition,
      indicator,
      { id: `gruppene-${indicator.id}`, title: `${name}, KOSTRA-gruppe for KOSTRA-gruppe` },
      // In the order of their codes, which is that of their numbers.
      kostraGroups.map(({ code, name }) => ({
        series: series(edition, indicator.id, { kind: "kostra", code }),
        // The heading has said of what kind the groups are, and the whole name does not fit above a chart on a phone.
        label: name.replace("KOSTRA-gruppe", "Gruppe"),
      })),
    ),
  };
});

function development(
  edition: Edition,
  indicator: Indicator,
  text: { readonly id: string; readonly title: string },
  areas: readonly { readonly series: Series; readonly label: string }[],
): AreaDevelopment | undefined {
  const known = areas.filter(({ series }) => series.points.some(({ cell }) => cell.kind === "value"));
  if (known.length === 0) return undefined;
  const reference = { series: series(edition, indicator.id, country), label: "Landet" };
  const figure = multiplesFigure({ ...text, language: "nb", series: known, reference });
  const { wide, narrow } = drawResponsive(figure);
  return { figure, svg: wide + narrow, table: tabulateFigure(figure) };
}
