import type { Year } from "../../data/codes.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import type { TimedSentence } from "./check-years.ts";
import { clauseAt, tailOf } from "./clause.ts";
import type { BoundPart } from "./prose.ts";

/** Holds the periods and spans of years that a sentence names against those of each change in it. */
export function checkChangeYears(scope: CheckScope, sentence: TimedSentence): void {
  for (const part of sentence.bound) {
    const { what, years } = part.binding;
    const [from, to] = [years[0], years.at(-1)];
    if (what === "change" && from !== undefined && to !== undefined) checkChange(scope, sentence, { part, from, to });
  }
}

interface BoundChange {
  readonly part: BoundPart;
  readonly from: Year;
  readonly to: Year;
}

function checkChange(scope: CheckScope, sentence: TimedSentence, change: BoundChange): void {
  const { part, from, to } = change;
  const values = { tall: part.text, fra: from, til: to };
  const said = contradiction(sentence, change);
  if (said !== undefined) {
    tell(scope, part.at, say(sentenceMessages.otherPeriod, { ...values, sagt: said }));
    return;
  }
  const changes = sentence.bound.filter(({ binding }) => binding.what === "change");
  const [duration, ...more] = sentence.times.durations;
  if (duration !== undefined && more.length === 0 && changes.length === 1 && duration.years !== to - from) {
    const spans = { ...values, år: to - from, sagt: duration.years };
    tell(scope, part.at, say(sentenceMessages.otherDuration, spans));
  } else if (
    !writesYears(change) &&
    !isWholePeriod(scope, change) &&
    !isFromNow(scope, sentence, change) &&
    !isPlaced(sentence, change)
  ) {
    tell(scope, part.at, say(sentenceMessages.unsaidPeriod, values));
  }
}

/** The words that speak of other years than the change's, if there are any. */
function contradiction(sentence: TimedSentence, change: BoundChange): string | undefined {
  const { times, words } = sentence;
  const { part, from, to } = change;
  const own = clauseAt(words, part.start);
  const isInClause = (start: number) => start >= own.start && start < own.end;
  const whole = writesYears(change);
  const periods = times.periods.filter(({ start }) => !whole || isInClause(start));
  if (periods.some((period) => period.from === from && period.to === to)) return undefined;
  const [period] = periods;
  if (period !== undefined) return `fra ${period.from} til ${period.to}`;
  const years = times.years.filter((year) => !isTakenByAnother(sentence, part, year.start));
  const since = years.filter(({ how, start }) => how === "since" && (!whole || isInClause(start)));
  const [first] = since;
  if (first !== undefined && since.every(({ year }) => year !== from)) return `siden ${first.year}`;
  if (whole) return undefined;
  const than = years.find(
    ({ how, start, year }) => how === "than" && isInClause(start) && year !== from && year !== to,
  );
  if (than !== undefined) return `mot ${than.year}`;
  const near = years.filter(({ start }) => isInClause(start));
  const [other] = near;
  const outside = near.every(({ year }) => year < from || year > to);
  return other !== undefined && outside ? String(other.year) : undefined;
}

function isTakenByAnother(sentence: TimedSentence, part: BoundPart, index: number): boolean {
  return sentence.bound.some((other) => {
    const tail = tailOf(sentence, other);
    return other !== part && index >= tail.start && index < tail.end;
  });
}

/** «fra … i 2015 til … i 2020»: the change tells its own years. */
function writesYears({ part, from, to }: BoundChange): boolean {
  return part.text.includes(String(from)) && part.text.includes(String(to));
}

/** All the years of the edition: what is told of when nothing else is said. */
function isWholePeriod({ figures }: CheckScope, { from, to }: BoundChange): boolean {
  const { years } = figures.edition;
  return from === years[0] && to === years.at(-1);
}

/** «Fram mot 2040 øker …», from the edition's own year. */
function isFromNow({ figures }: CheckScope, { times }: TimedSentence, { from, to }: BoundChange): boolean {
  return from === figures.edition.year && times.years.some(({ year }) => year === to);
}

/** Whether a reader is told from when: the year is named, counted back to, or a period is spoken of. */
function isPlaced({ times, bound, earlier, inPeriod }: TimedSentence, { from, to }: BoundChange): boolean {
  // «I 2020 økte tallet med …» is from the year before.
  const inOneYear = to - from === 1 && times.years.some(({ how, year }) => how === "at" && year === to);
  return (
    inOneYear ||
    inPeriod ||
    times.durations.length > 0 ||
    times.steps.length > 0 ||
    times.years.some(({ year }) => year === from) ||
    times.periods.length > 0 ||
    earlier.includes(from) ||
    bound.some(({ binding, text }) => binding.years.includes(from) && text.includes(String(from)))
  );
}
