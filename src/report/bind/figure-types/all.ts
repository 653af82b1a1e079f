import type { FigureType } from "./figure-type.ts";
import { fordeling } from "./fordeling.ts";
import { fraTil } from "./fra-til.ts";
import { kart } from "./kart.ts";
import { linje } from "./linje.ts";
import { pyramide } from "./pyramide.ts";
import { rangering } from "./rangering.ts";
import { smaaMultipler } from "./smaa-multipler.ts";
import { stolpe } from "./stolpe.ts";
import { trakt } from "./trakt.ts";
import { varmetabell } from "./varmetabell.ts";

/** What `type` in a `figur` can be, in the order that editors are told of them. */
export const figureTypes = {
  linje,
  stolpe,
  fordeling,
  kart,
  "smaa-multipler": smaaMultipler,
  rangering,
  "fra-til": fraTil,
  varmetabell,
  trakt,
  pyramide,
} as const satisfies Record<string, FigureType>;

export type FigureTypeName = keyof typeof figureTypes;

export const figureTypeNames: readonly [FigureTypeName, ...FigureTypeName[]] = [
  "linje",
  "stolpe",
  "fordeling",
  "kart",
  "smaa-multipler",
  "rangering",
  "fra-til",
  "varmetabell",
  "trakt",
  "pyramide",
];
