import { figureTypes } from "./figure-types/all.ts";
import type { DrawnFigure, FigureInput } from "./figure-types/figure-type.ts";
import { Fault } from "./figures.ts";
import { BlockFault } from "./selection.ts";

/** A figure from its block, or what is wrong with the combination that it asks for. */
export function buildFigure(input: FigureInput): DrawnFigure | BlockFault {
  const units = new Set(input.selection.indicators.map(({ value }) => JSON.stringify(value.unit)));
  if (units.size > 1) {
    return new BlockFault(
      "indikatorer",
      new Fault(
        "Indikatorene måles i ulike enheter og kan ikke stå på samme akse.",
        "Lag en figur for hver, eller en tabell.",
      ),
    );
  }
  const figure = figureTypes[input.spec.type](input);
  if (figure instanceof BlockFault || input.spec.merknad === undefined) return figure;
  return { ...figure, text: { ...figure.text, notes: [...figure.text.notes, input.spec.merknad] } };
}
