import type { Year } from "../../data/codes.ts";
import { type Said, say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { clauseAt, tailOf } from "./clause.ts";
import { type BoundPart, boundMark, type CheckedSentence } from "./prose.ts";
import type { StatedTimes, StatedYear } from "./stated-years.ts";

/** A sentence with what it says of time, and the years that the block has named before it. */
export interface TimedSentence extends CheckedSentence {
  readonly times: StatedTimes;
  readonly earlier: readonly Year[];
  /** True where the block speaks of a period without naming its years: «i perioden», «disse årene». */
  readonly inPeriod: boolean;
}

/** Holds the years that a sentence names against that of each single number in it. */
export function checkYears(scope: CheckScope, sentence: TimedSentence): void {
  for (const part of sentence.bound) {
    const [year] = part.binding.years;
    if (part.binding.what === "change" || part.binding.years.length !== 1 || year === undefined) continue;
    checkYear(scope, sentence, part, year);
  }
}

function checkYear(scope: CheckScope, sentence: TimedSentence, part: BoundPart, year: Year): void {
  const said = whatIsWrong(sentence, part, { year, edition: scope.figures.edition.year });
  if (said !== undefined) tell(scope, part.at, said);
}

function whatIsWrong(
  sentence: TimedSentence,
  part: BoundPart,
  { year, edition }: { readonly year: Year; readonly edition: Year },
): Said | undefined {
  const common = { tall: part.text, "tallets år": year, "utgavens år": edition };
  const other = (stated: StatedYear) => {
    const { year: said } = inItsPlace(sentence, part, stated);
    if (said === year || (said === year + 1 && isNewYear(sentence, stated)) || isNextOf(sentence, part))
      return undefined;
    return say(sentenceMessages.otherYear, { ...common, sagt: said });
  };
  const after = yearOutside(sentence, part) ?? yearAfter(sentence, part);
  if (after !== undefined) return other(after);
  if (isStated(sentence.times, year)) return undefined;
  const step = stepOf(sentence, part);
  if (step !== undefined) {
    const targets = step.bases.map((base) => base + step.years);
    if (targets.length === 0 || targets.includes(year)) return undefined;
    return say(sentenceMessages.otherStep, { ...common, sagt: step.words, år: targets.at(-1) ?? "" });
  }
  const before = sentence.times.periods.length > 0 ? undefined : yearBefore(sentence, part);
  if (before !== undefined) return other(before);
  const now = nowWord(sentence, part);
  if (now !== undefined && year < edition) return say(sentenceMessages.olderThanNow, { ...common, sagt: now });
  return year === edition || sentence.earlier.includes(year) ? undefined : say(sentenceMessages.unsaidYear, common);
}

/** «X og Y prosent i 2015 og 2020»: of several years in a row, the one in the number's own place among as many numbers. */
function inItsPlace({ words, times, bound }: TimedSentence, part: BoundPart, first: StatedYear): StatedYear {
  const row: StatedYear[] = [first];
  for (const next of times.years.filter(({ start }) => start > first.start)) {
    if (/^(?:,| og) $/.test(words.slice(row.at(-1)?.end, next.start))) row.push(next);
  }
  const numbers = bound.filter(({ start, binding }) => start < first.start && binding.what === "value");
  return (row.length === numbers.length ? row[numbers.indexOf(part)] : undefined) ?? first;
}

/** «1. januar 2021»: what was counted at the end of 2020 is so there. */
function isNewYear({ words }: TimedSentence, { start }: StatedYear): boolean {
  return /(?:1\.[ \u00a0]?januar|1\.1\.|inngangen til|inngongen til) ?$/u.test(words.slice(0, start));
}

/** «Og deretter X, Y og Z»: the year after that of the number before, in a row of one series. */
function isNextOf({ words, bound }: TimedSentence, part: BoundPart): boolean {
  const before = bound.findLast(({ end }) => end <= part.start);
  if (before === undefined || before.binding.indicator !== part.binding.indicator) return false;
  const [[year = 0], [last = 0]] = [part.binding.years, before.binding.years];
  const between = words.slice(before.end, part.start);
  return year === last + 1 && /^(?: prosent| %)?(?:,| og|, og)(?: deretter| dernest| så)? $/u.test(between);
}

/** The year that a number in brackets stands after: «tallet for 2015 (32,4 prosent)». */
function yearOutside({ words, times }: TimedSentence, part: BoundPart): StatedYear | undefined {
  return times.years.find(({ end }) => words.slice(end, part.start) === " (");
}

/** The year that follows a number in its clause: «99 612 brukere i 2018». */
function yearAfter(sentence: TimedSentence, part: BoundPart): StatedYear | undefined {
  const tail = tailOf(sentence, part);
  return sentence.times.years.find(({ start, end, how }) => {
    const isOfNext = sentence.words.startsWith(` (${boundMark}`, end);
    return start >= tail.start && start < tail.end && how === "at" && !isOfNext;
  });
}

/** The year that leads up to a number in its clause, or opens the sentence; not one that follows another number. */
function yearBefore(sentence: TimedSentence, part: BoundPart): StatedYear | undefined {
  const { years } = sentence.times;
  const taken = sentence.bound.filter((other) => other !== part).map((other) => tailOf(sentence, other));
  const free = years.filter(({ start, how }) => {
    return how === "at" && start < part.start && !taken.some((tail) => start >= tail.start && start < tail.end);
  });
  const clause = clauseAt(sentence.words, part.start);
  const opening = free.find(({ start }) => start < 25 && !sentence.bound.some((other) => other.start < start));
  return free.findLast(({ start }) => start >= clause.start) ?? opening;
}

/** Named, inside a named period, or after a year that something is told of since. */
export function isStated({ years, periods }: StatedTimes, year: Year): boolean {
  return (
    years.some((each) => each.year === year) ||
    periods.some(({ from, to }) => from <= year && year <= to) ||
    years.some((each) => (each.how === "since" && each.year <= year) || (each.how === "until" && year <= each.year))
  );
}

/** «året før» in the number's own clause, or opening the sentence, and the years that it may be counted from. */
function stepOf(sentence: TimedSentence, part: BoundPart) {
  const clause = clauseAt(sentence.words, part.start);
  const { steps } = sentence.times;
  const step =
    steps.find(({ start }) => start >= clause.start && start < clause.end) ?? steps.find(({ start }) => start < 3);
  if (step === undefined) return undefined;
  const named = sentence.times.years.filter(({ start }) => start < Math.max(step.start, part.start));
  const bound = sentence.bound.filter(({ start }) => start < part.start);
  const bases = [
    ...sentence.earlier,
    ...sentence.times.periods.flatMap(({ from, to }) => [from, to]),
    ...bound.flatMap(({ binding }) => binding.years),
    ...named.map(({ year }) => year),
  ];
  const words = /^[^,;:\ufffc]*?(?:etter|før|tidligere|tidlegare|se[i]?nere|seinare)/iu.exec(
    sentence.words.slice(step.start),
  );
  return { years: step.years, bases, words: words?.[0] ?? "" };
}

/** «i dag», «nå», «i år» in the number's own clause. */
function nowWord({ words }: CheckedSentence, part: BoundPart): string | undefined {
  const { start, end } = clauseAt(words, part.start);
  const now = /(?<!\p{L})(?:i dag|i år|for tiden|for tida|i fjor|(?<!(?:å|kan|vil|skal|kunne|ville) )nå|no)(?!\p{L})/iu;
  return now.exec(words.slice(start, end))?.[0];
}
