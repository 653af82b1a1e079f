import type { Figure, TableFigure } from "../../../charts/figure.ts";
import type { Language } from "../../../data/language.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import type { FigureSpec } from "../figure-spec.ts";
import type { Figures } from "../figures.ts";
import { BlockFault, type Selection } from "../selection.ts";

export type DrawnFigure = Exclude<Figure, TableFigure>;

/** What a figure is built from. */
export interface FigureInput {
  readonly figures: Figures;
  readonly spec: FigureSpec;
  /** With its prefix: `fig-x`. */
  readonly id: string;
  readonly selection: Selection;
  readonly language: Language;
}

/**
 * A value of `type` in a `figur`: one file in this folder, and a line in `all.ts`. It builds the figure, or says what is wrong
 * with the combination of indicators, places and years that is asked for.
 */
export type FigureType = (input: FigureInput) => DrawnFigure | BlockFault;

/** The editor's own words, which go before those made from the indicator. */
export function given({ spec }: FigureInput) {
  return { title: spec.tittel, subtitle: spec.undertittel, alt: spec.alt };
}

/** What a figure that shows one indicator says of more; `what` is what it is called: «En fordeling». */
export function tooManyIndicators(what: string): BlockFault {
  return new BlockFault("indikatorer", say(blockMessages.tooManyIndicators, { Figuren: what }));
}

export function tooManyPlaces(what: string, most: number): BlockFault {
  return new BlockFault("steder", say(blockMessages.tooManyPlaces, { Figuren: what, mest: most }));
}
