import { claimMessages } from "./claims.ts";
import { figureMessages } from "./figures.ts";
import { looseNumberMessages } from "./loose-numbers.ts";
import type { Message } from "./message.ts";
import { openingMessages } from "./openings.ts";
import { referenceMessages } from "./references.ts";
import { revisionMessages } from "./revisions.ts";
import { sentenceMessages } from "./sentences.ts";
import { structureMessages } from "./structure.ts";

interface Domain {
  /** What its messages are about, as a heading of the handbook. */
  readonly title: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Every message that `src/report` has for editors, in the order of the handbook. */
export const catalogue: readonly Domain[] = [
  { title: "Tall som ikke er bundet", messages: looseNumberMessages },
  { title: "Ord som ikke stemmer med tallet ved siden av", messages: sentenceMessages },
  { title: "Påstander", messages: claimMessages },
  { title: "Figurer og tabeller", messages: figureMessages },
  { title: "Nummer skrevet for hånd", messages: referenceMessages },
  { title: "Tall som er endret mellom to utgaver", messages: revisionMessages },
  { title: "Overskrifter, fotnoter og bokser", messages: structureMessages },
  { title: "Sammenligning av to lesninger", messages: openingMessages },
];
