import { nearMiss } from "../../data/near-miss.ts";
import { tell } from "../check/check-scope.ts";
import type { Box } from "../markdown/box.ts";
import { say, sayNear } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import { writingMessages } from "../messages/writing.ts";
import { type At, type BoxVariant, boxVariants } from "../tokens.ts";
import { onlyBlockNamed } from "./block-names.ts";
import { exampleOf, isDirective } from "./directive-grammar.ts";
import type { Scope } from "./scope.ts";

/** Which box it is, where there is one of its name; tells of all that is wrong with how it is written. */
export function checkBox(scope: Scope, box: Box, { at, title }: { at: At; title: string }): BoxVariant | undefined {
  const boks = box.name;
  const variant = boxVariants.find((each): each is BoxVariant => each === boks);
  if (variant === undefined && isOtherThanBox(scope, box, at)) return undefined;
  if (box.otherEnd !== "") {
    const asked = { boks, begynner: box.colons, slutter: box.otherEnd };
    tell(scope, { line: box.end + scope.source.firstLine }, say(structureMessages.boxEndedOtherwise, asked));
  } else if (!box.closed) tell(scope, at, say(structureMessages.boxNotEnded, { boks }));
  if (variant === undefined) {
    const known = boxVariants.map((each) => `:::${each}`);
    const asked = { boks, bokser: known.join(" og ") };
    tell(scope, at, sayNear(structureMessages.noSuchBox, asked, nearMiss(`:::${boks}`, known)));
    return undefined;
  }
  const example = variant === "fakta" ? "Slik er tallene til" : "Til kommunene";
  if (box.stray !== "") {
    tell(scope, at, say(structureMessages.boxSign, { boks, tegn: box.stray, tittel: title || example }));
  } else if (title === "") tell(scope, at, say(structureMessages.boxWithoutTitle, { boks, eksempel: example }));
  return variant;
}

/** Tells of a figure or a number that is written as a box: «:::figur{…}», «:::tall{…}». */
function isOtherThanBox(scope: Scope, { name, colons }: Box, at: At): boolean {
  const skrevet = colons + name;
  const block = isDirective(name) ? undefined : onlyBlockNamed(name);
  if (block !== undefined) tell(scope, at, say(writingMessages.isBlock, { skrevet, blokk: block }));
  else if (isDirective(name)) tell(scope, at, say(writingMessages.unread, { skrevet, eksempel: exampleOf(name) }));
  return block !== undefined || isDirective(name);
}
