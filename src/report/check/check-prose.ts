import type { Year } from "../../data/codes.ts";
import { checkChangeYears } from "./check-changes.ts";
import { checkClaims } from "./check-claims.ts";
import { checkDirections } from "./check-directions.ts";
import { checkHandNumbers } from "./check-hand-numbers.ts";
import { checkListEnds } from "./check-list-ends.ts";
import { checkLooseNumbers } from "./check-loose-numbers.ts";
import { checkPlaces } from "./check-places.ts";
import type { CheckScope } from "./check-scope.ts";
import { checkTopics } from "./check-topics.ts";
import { checkUnits } from "./check-units.ts";
import { checkWordOrder } from "./check-word-order.ts";
import { checkYears, type TimedSentence } from "./check-years.ts";
import { checkZeros } from "./check-zeros.ts";
import type { Prose } from "./prose.ts";
import { statedTimes } from "./stated-years.ts";

/** Holds the words of one block against its numbers, sentence by sentence. */
export function checkProse(scope: CheckScope, prose: Prose): void {
  const sentences = timed(prose, scope.named);
  // The words of claims are marks in the block's own, since a test answers for them; but they name places like others.
  const lead = scope.lead ?? "";
  const block = [lead, prose.words, ...sentences.flatMap(({ claims }) => claims.map(({ text }) => text))].join(" ");
  for (const sentence of sentences) {
    checkLooseNumbers(scope, sentence);
    checkHandNumbers(scope, sentence);
    checkZeros(scope, sentence);
    checkClaims(scope, sentence);
    if (prose.isCell) continue;
    checkYears(scope, sentence);
    checkChangeYears(scope, sentence);
    checkUnits(scope, sentence, `${lead} ${prose.words}`);
    checkDirections(scope, sentence);
    checkListEnds(scope, sentence);
    checkWordOrder(scope, sentence);
    checkPlaces(scope, sentence, block);
    checkTopics(scope, sentence);
  }
}

/** The sentences with what each says of time, and what those before it have named. */
function timed(prose: Prose, section: Set<Year>): TimedSentence[] {
  const inPeriod = /(?<!\p{L})(?:plan)?perioden?|tidsrom|(?:disse|desse|hele|heile) (?:åra|årene)/iu.test(prose.words);
  return prose.sentences().map((sentence) => {
    const times = statedTimes(sentence.words);
    const here = { ...sentence, times, earlier: [...section], inPeriod };
    const claimed = sentence.claims.map(({ text }) => statedTimes(text));
    const named = [times, ...claimed].flatMap((each) => [
      ...each.years.map(({ year }) => year),
      ...each.periods.flatMap(({ from, to }) => [from, to]),
    ]);
    const written = sentence.bound.flatMap(({ text, binding }) =>
      binding.years.filter((year) => binding.what !== "change" || text.includes(String(year))),
    );
    for (const year of [...named, ...written]) section.add(year);
    return here;
  });
}
