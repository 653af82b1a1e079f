import { blockMessages } from "./blocks.ts";
import { claimMessages } from "./claims.ts";
import { dateMessages } from "./dates.ts";
import { figureMessages } from "./figures.ts";
import { askedMessages } from "./figures-asked.ts";
import { fileMessages } from "./files.ts";
import { linkMessages } from "./links.ts";
import { looseNumberMessages } from "./loose-numbers.ts";
import type { Message } from "./message.ts";
import { numberMessages } from "./numbers.ts";
import { openingMessages } from "./openings.ts";
import { pictureMessages } from "./pictures.ts";
import { referenceMessages } from "./references.ts";
import { revisionMessages } from "./revisions.ts";
import { sentenceMessages } from "./sentences.ts";
import { structureMessages } from "./structure.ts";
import { testMessages } from "./tests.ts";
import { writingMessages } from "./writing.ts";
import { yamlMessages } from "./yaml.ts";

interface Domain {
  /** What its messages are about, as a heading of the handbook. */
  readonly title: string;
  readonly messages: Readonly<Record<string, Message>>;
}

/** Every message that `src/report` has for editors, in the order of the handbook. */
export const catalogue: readonly Domain[] = [
  { title: "Tall som ikke er bundet", messages: looseNumberMessages },
  { title: "Indikatorer, steder og år som ikke finnes", messages: askedMessages },
  { title: "Tall, endringer og lister som ikke kan sies", messages: numberMessages },
  { title: ":tall og de andre, slik de er skrevet", messages: writingMessages },
  { title: "Ord som ikke stemmer med tallet ved siden av", messages: sentenceMessages },
  { title: "Påstander", messages: claimMessages },
  { title: "Tester og uttrykk som ikke kan spørres om", messages: testMessages },
  { title: "Figurer og tabeller som ikke kan lages", messages: blockMessages },
  { title: "Ord rundt figurer og tabeller som ikke stemmer", messages: figureMessages },
  { title: "Nummer skrevet for hånd", messages: referenceMessages },
  { title: "Tall som er endret mellom to utgaver", messages: revisionMessages },
  { title: "Overskrifter, fotnoter og bokser", messages: structureMessages },
  { title: "Lenker, henvisninger og ordlisten", messages: linkMessages },
  { title: "Bilder", messages: pictureMessages },
  { title: "Filer og mapper", messages: fileMessages },
  { title: "Datoer som ikke kan stemme", messages: dateMessages },
  { title: "Hodet, blokker og andre filer i YAML", messages: yamlMessages },
  { title: "Sammenligning av to lesninger", messages: openingMessages },
];
