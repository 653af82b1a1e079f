import { capitalized } from "../../analysis/words.ts";
import type { FigureTable, TableFigure, TableValue } from "../../charts/figure.ts";
import { sourceOf } from "../../charts/figure-text.ts";
import { cellSign } from "../../data/cell.ts";
import { explainCell, explainMark, unitName } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import type { Unit } from "../../data/unit.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { reckonedNote } from "./build-figure.ts";
import type { TableSpec } from "./figure-spec.ts";
import { BlockFault, pointOf, type Selection } from "./selection.ts";

interface Input {
  readonly spec: TableSpec;
  /** With its prefix: `tab-x`. */
  readonly id: string;
  readonly selection: Selection;
  readonly language: Language;
}

/** A table from its block: the first of indicators, places and years that varies goes down, the other across. */
export function buildTable({ spec, id, selection, language }: Input): TableFigure | BlockFault {
  const { computed } = selection;
  const indicators =
    computed.length > 0 ? computed.map(({ value }) => ({ value: value.indicator })) : selection.indicators;
  const [first] = indicators;
  if (first === undefined) throw new Error("an empty selection");
  const layout = layOut(selection, language);
  if (layout instanceof BlockFault) return layout;
  const units = indicators.map(({ value }) => value.unit);
  return {
    kind: "table",
    id,
    language,
    unit: first.value.unit,
    decimals: first.value.decimals,
    table: { caption: spec.tittel, ...layout },
    text: {
      title: spec.tittel,
      subtitle: spec.undertittel ?? (sameUnit(units) ? capitalized(unitName(first.value.unit, 2, language)) : ""),
      source: sourceOf(
        selection.indicators.map(({ value }) => value),
        language,
      ),
      notes: [
        ...notesOf(layout, selection, language),
        ...reckonedNote({ selection, language }),
        ...(spec.merknad === undefined ? [] : [spec.merknad]),
      ],
    },
  };
}

type Layout = Pick<FigureTable, "columns" | "rows">;

interface Axis {
  readonly head: string;
  readonly labels: readonly string[];
}

function layOut(selection: Selection, language: Language): Layout | BlockFault {
  const { indicators, places, years, computed } = selection;
  if (computed.length > 0) return layOutComputed(selection, language);
  const mixed = !sameUnit(indicators.map(({ value }) => value.unit));
  const axes = {
    indicators: {
      head: "Indikator",
      labels: indicators.map(({ value, label }) => (mixed ? `${label} (${unitName(value.unit, 2, language)})` : label)),
    },
    places: { head: language === "nb" ? "Sted" : "Stad", labels: places.map(({ label }) => label) },
    years: { head: "År", labels: years.map(({ label }) => label) },
  } satisfies Record<string, Axis>;
  const value = (i: number, p: number, y: number): TableValue => {
    const [indicator, place, year] = [indicators[i], places[p], years[y]];
    if (indicator === undefined || place === undefined || year === undefined) throw new Error("outside the selection");
    const { cell } = selection.point(indicator.value, place.value, year.value);
    return { kind: "cell", cell, decimals: indicator.value.decimals };
  };
  const [manyIndicators, manyPlaces, manyYears] = [indicators.length > 1, places.length > 1, years.length > 1];
  if (manyIndicators && manyPlaces && manyYears) {
    return new BlockFault("indikatorer", say(blockMessages.tableOfAllThree, {}));
  }
  if (manyIndicators && manyPlaces) return cross(axes.places, axes.indicators, (row, column) => value(column, row, 0));
  if (manyIndicators) return cross(axes.indicators, axes.years, (row, column) => value(row, 0, column));
  if (manyPlaces) return cross(axes.places, axes.years, (row, column) => value(0, row, column));
  return cross(axes.years, axes.places, (row, column) => value(0, column, row));
}

function layOutComputed({ computed, years }: Selection, language: Language): Layout {
  const mixed = !sameUnit(computed.map(({ value }) => value.indicator.unit));
  const labels = computed.map(({ value, label }) =>
    mixed ? `${label} (${unitName(value.indicator.unit, 2, language)})` : label,
  );
  return cross({ head: "År", labels: years.map(({ label }) => label) }, { head: "", labels }, (row, column) => {
    const [year, each] = [years[row], computed[column]];
    if (year === undefined || each === undefined) throw new Error("outside the selection");
    const { indicator } = each.value;
    return { kind: "cell", cell: pointOf(each.value, year.value).cell, decimals: indicator.decimals };
  });
}

function cross(down: Axis, across: Axis, value: (row: number, column: number) => TableValue): Layout {
  return {
    columns: [{ label: down.head, numeric: false }, ...across.labels.map((label) => ({ label, numeric: true }))],
    rows: down.labels.map((text, row) => [
      { kind: "text", text },
      ...across.labels.map((_, column) => value(row, column)),
    ]),
  };
}

/** What the marks and signs that stand in the table mean, and the caveats of its indicators. */
function notesOf({ rows }: Layout, selection: Selection, language: Language): string[] {
  const cells = rows.flat().flatMap((each) => (each.kind === "cell" ? [each.cell] : []));
  const signs = cells.flatMap((cell) =>
    cell.kind === "value" ? [] : [`«${cellSign(cell)}»: ${explainCell(cell, language)}.`],
  );
  const marks = selection.years.flatMap(({ value: year, label }) =>
    selection.indicators.flatMap(({ value: indicator }) =>
      selection.places.flatMap(({ value: area }) => {
        const { cell } = selection.point(indicator, area, year);
        return cell.kind === "value" ? cell.marks.map((mark) => `${label}: ${explainMark(mark, language)}.`) : [];
      }),
    ),
  );
  const caveats = selection.indicators.flatMap(({ value }) => value.caveats.map((caveat) => caveat[language]));
  return [...new Set([...marks, ...signs, ...caveats])];
}

function sameUnit(units: readonly Unit[]): boolean {
  return new Set(units.map((unit) => JSON.stringify(unit))).size === 1;
}
