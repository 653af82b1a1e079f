import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { figureTypes } from "./figure-types/all.ts";
import type { DrawnFigure, FigureInput } from "./figure-types/figure-type.ts";
import { BlockFault } from "./selection.ts";

/** A figure from its block, or what is wrong with the combination that it asks for. */
export function buildFigure(input: FigureInput): DrawnFigure | BlockFault {
  const { indicators, computed } = input.selection;
  const shown =
    computed.length > 0 ? computed.map(({ value }) => value.indicator) : indicators.map(({ value }) => value);
  if (computed.length > 0 && input.spec.type !== "linje" && input.spec.type !== "stolpe") {
    return new BlockFault("uttrykk", say(blockMessages.computedInType, { type: input.spec.type }));
  }
  const units = new Set(shown.map(({ unit }) => JSON.stringify(unit)));
  if (units.size > 1) {
    return new BlockFault(computed.length > 0 ? "uttrykk" : "indikatorer", say(blockMessages.mixedUnits, {}));
  }
  const figure = figureTypes[input.spec.type](input);
  if (figure instanceof BlockFault) return figure;
  const notes = [
    ...figure.text.notes,
    ...reckonedNote(input),
    ...(input.spec.merknad === undefined ? [] : [input.spec.merknad]),
  ];
  return { ...figure, text: { ...figure.text, notes } };
}

/** How the figures of an expression have come about. */
export function reckonedNote({ selection, language }: Pick<FigureInput, "selection" | "language">): string[] {
  if (selection.computed.length === 0) return [];
  return [language === "nb" ? "Regnet ut av tallene slik de vises." : "Rekna ut av tala slik dei blir viste."];
}
