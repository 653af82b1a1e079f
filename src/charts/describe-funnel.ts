import { valueCell } from "../data/cell.ts";
import { explainCell, formatNumber } from "../data/format.ts";
import { tellMissing } from "./describe-ends.ts";
import type { FigureTable, FunnelFigure } from "./figure.ts";
import { phrases, quantity } from "./phrases.ts";
import { captionOf, cellOfFigure, numberColumn, textColumn, textValue } from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: {
    funnel: (count: string, level: string) =>
      `Traktdiagram der hver prikk er en kommune, ${count} i alt, små til venstre og store til høyre. Landet er på ${level}.`,
    outside: (above: string, below: string) =>
      `${above} kommuner ligger over og ${below} under det som tilfeldigheter alene kan gi (99,8 prosent).`,
    picked: (name: string, value: string, where: string) => `${name} har ${value}, ${where}.`,
    none: "innenfor det som tilfeldigheter alene kan gi",
    inner: "utenfor 95 prosent, men innenfor 99,8 prosent",
    outer: "utenfor 99,8 prosent",
    base: "Regnet av",
    where: "Mot landet",
  },
  nn: {
    funnel: (count: string, level: string) =>
      `Traktdiagram der kvar prikk er ein kommune, ${count} i alt, små til venstre og store til høgre. Landet er på ${level}.`,
    outside: (above: string, below: string) =>
      `${above} kommunar ligg over og ${below} under det som tilfelle åleine kan gi (99,8 prosent).`,
    picked: (name: string, value: string, where: string) => `${name} har ${value}, ${where}.`,
    none: "innanfor det som tilfelle åleine kan gi",
    inner: "utanfor 95 prosent, men innanfor 99,8 prosent",
    outer: "utanfor 99,8 prosent",
    base: "Rekna av",
    where: "Mot landet",
  },
};

/** The level, how many are beyond chance on each side, and where the picked ones stand. */
export function describeFunnel(figure: FunnelFigure): string {
  const own = words[figure.language];
  const shown = figure.places.flatMap(({ cell, beyond }) =>
    cell.kind === "value" ? [{ value: cell.value, beyond }] : [],
  );
  if (shown.length === 0) return phrases(figure.language).none;
  const far = shown.filter(({ beyond }) => beyond === "outer");
  const above = far.filter(({ value }) => value > figure.level).length;
  const picked = figure.places
    .filter(({ code }) => figure.picked.includes(code))
    .map(({ name, cell, beyond }) =>
      cell.kind === "value"
        ? own.picked(name, quantity(figure, cell.value), own[beyond])
        : phrases(figure.language).without(name, explainCell(cell, figure.language)),
    );
  return [
    own.funnel(formatNumber(shown.length, 0), quantity(figure, figure.level)),
    own.outside(formatNumber(above, 0), formatNumber(far.length - above, 0)),
    ...picked,
    ...tellMissing(
      figure.places.map(({ cell }) => cell),
      figure.language,
    ),
  ].join(" ");
}

/** A row for each municipality: figure, what it is reckoned of, and which limits it is outside of. */
export function tabulateFunnel(figure: FunnelFigure): FigureTable {
  const own = words[figure.language];
  return {
    caption: captionOf(figure),
    columns: [
      textColumn(wordsOf(figure).place),
      numberColumn(wordsOf(figure).figure),
      numberColumn(own.base),
      textColumn(own.where),
    ],
    rows: figure.places.map(({ name, cell, base, beyond }) => [
      textValue(name),
      cellOfFigure(figure, cell),
      base === undefined || cell.kind !== "value"
        ? textValue("")
        : { kind: "cell", cell: valueCell(base), decimals: 0 },
      textValue(cell.kind === "value" ? own[beyond] : ""),
    ]),
  };
}
