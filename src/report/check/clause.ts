import type { BoundPart, CheckedSentence } from "./prose.ts";

const boundary = /[;:]|,(?!\d)|[–—](?!\d)/g;

/** The part of a sentence around an index, between commas, semicolons, colons and dashes. */
export function clauseAt(words: string, index: number): { readonly start: number; readonly end: number } {
  const stops = [...words.matchAll(boundary)].map((match) => match.index);
  return {
    start: (stops.findLast((stop) => stop < index) ?? -1) + 1,
    end: stops.find((stop) => stop >= index) ?? words.length,
  };
}

/** What follows a part and belongs to it: up to the next one, a comma, or a word that begins another statement. */
export function tailOf({ words, bound }: CheckedSentence, part: BoundPart): { start: number; end: number } {
  const next = bound.find(({ start }) => start >= part.end)?.start ?? words.length;
  const end = Math.min(next, clauseAt(words, part.end).end);
  const turn = / (?:og|mot|mens|medan|men|til) /u.exec(words.slice(part.end, end));
  return { start: part.end, end: turn === null ? end : part.end + turn.index };
}

/** What leads up to a part: from the part before it, or from the beginning of its clause. */
export function headOf({ words, bound }: CheckedSentence, part: BoundPart): { start: number; end: number } {
  const before = bound.findLast(({ end }) => end <= part.start)?.end ?? 0;
  return { start: Math.max(before, clauseAt(words, part.start).start), end: part.start };
}
