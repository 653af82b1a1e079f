import { roundTo } from "../../data/format.ts";
import { looseNumberMessages } from "../messages/loose-numbers.ts";
import { type Said, say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import type { At } from "../tokens.ts";
import { type Candidate, candidatesFor, directiveOf, nameCandidate, writeCandidate } from "./candidates.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { type LooseNumber, looseNumbers } from "./loose-numbers.ts";
import { numberWords } from "./number-words.ts";
import { propose } from "./propose.ts";
import type { CheckedSentence } from "./prose.ts";
import { countOf } from "./stated-years.ts";

/** Tells of each number of a sentence that nothing keeps in step with the data, with what it may be. */
export function checkLooseNumbers(scope: CheckScope, sentence: CheckedSentence): void {
  const worded = numberWords(sentence.words);
  for (const number of looseNumbers(sentence.words)) {
    if (isWithin(worded, number)) continue;
    tell(scope, sentence.at(number.index), sayLoose(scope, sentence, number));
  }
  for (const { text, index } of worded) {
    tell(scope, sentence.at(index), say(looseNumberMessages.looseWords, { ord: text }));
  }
}

/**
 * In a figure's words nothing can be bound, so that a number in them is always one to be looked after by hand, but for how many places it
 * shows (`places`).
 */
export function checkFigureNumbers(scope: CheckScope, text: string, at: At, places: number): void {
  const worded = numberWords(text).filter((number) => !isCount(number, places));
  for (const number of looseNumbers(text)) {
    if (!isWithin(worded, number)) tell(scope, at, say(looseNumberMessages.looseInFigure, { tall: number.text }));
  }
  for (const { text: ord } of worded) tell(scope, at, say(looseNumberMessages.looseWordsInFigure, { ord }));
}

/** «Tre kommuner», as many as are shown. */
function isCount({ text }: LooseNumber, places: number): boolean {
  const [, numeral] = /^(\p{L}+) (?:kommun|fylk)\p{L}+$/u.exec(text.toLowerCase()) ?? [];
  return numeral !== undefined && countOf(numeral) === places;
}

/** «3 av 4» is told of once, as words are. */
function isWithin(worded: readonly LooseNumber[], { index }: LooseNumber): boolean {
  return worded.some((words) => words.index <= index && index < words.index + words.text.length);
}

function sayLoose({ figures: { edition } }: CheckScope, sentence: CheckedSentence, number: LooseNumber): Said {
  const tall = number.text;
  const { words } = sentence;
  if (/^\d{1,2}$/.test(tall) && words[number.index - 1] === "[" && words[number.index + tall.length] === "]") {
    return say(structureMessages.noteByHand, { tall });
  }
  const proposal = propose(edition, sentence, number);
  if (proposal === undefined) return say(looseNumberMessages.loose, { tall });
  const { candidate, agrees } = proposal;
  const forslag = nameCandidate(candidate, edition);
  const direktiv = directiveOf(candidate, edition);
  const verdi = writeCandidate(candidate);
  const what = (each: Candidate) => (each.kind === "value" ? "" : "endringen i ") + nameCandidate(each, edition);
  if (agrees && candidate.kind === "relative") {
    const points = writeCandidate(pointsOf(candidate, candidatesFor(edition, candidate.area)));
    return say(looseNumberMessages.loosePercentOfShare, { tall, forslag, verdi: points, direktiv });
  }
  if (agrees) return say(looseNumberMessages.looseWithProposal, { tall, forslag: what(candidate), direktiv });
  if (proposal.instead !== undefined && candidate.kind !== "value") {
    const [from, to] = candidate.years;
    const values = { tall, forslag: what(proposal.instead), sagt: `fra ${from} til ${to}`, verdi, direktiv };
    return say(looseNumberMessages.looseOtherPeriod, values);
  }
  return say(looseNumberMessages.looseAgainstData, { tall, forslag: what(candidate), verdi, direktiv });
}

/** The same change, told as it should be. */
function pointsOf(relative: Candidate, all: readonly Candidate[]): Candidate {
  const same = all.find(({ kind, indicator, years }) => {
    return kind === "points" && indicator.id === relative.indicator.id && years.join() === relative.years.join();
  });
  return same ?? { ...relative, value: roundTo(relative.value, 1) };
}
