import type { MunicipalityChange } from "../geography.ts";

/**
 * True when a number that something became part of on a day was in use the day before, so that its own municipality goes on
 * in it. SSB's list of changes has no line for one that goes on under its own number: Finnøy and Rennesøy became part of
 * Stavanger (1103), and Klæbu of Trondheim (5001), where Ski and Oppegård became Nordre Follo (3020), a new number.
 *
 * A number was there before when it was made by an earlier change, or when it has a line from itself. Otherwise: a new
 * number comes after those in use in its county, and is not given to a municipality without one of its parts being named
 * so or all of them going into something new. So one that is lower than all its parts, in their county, and has none of
 * their names, was there. Held by a test to the numbers that SSB has figures for, in 2019 and in 2023.
 *
 * `changes` are those of one day to one number; `all` are all changes.
 */
export function stoodBefore(changes: readonly MunicipalityChange[], all: readonly MunicipalityChange[]): boolean {
  const [first] = changes;
  if (first === undefined) return true;
  const { code, name } = first.to;
  if (changes.some(({ from }) => from.code === code)) return true;
  if (changes.every(({ kind }) => kind === "new-code")) return false;
  const wasMade = all.some((change) => change.to.code === code && change.validFrom < first.validFrom);
  const hasEnded = all.some((change) => change.from.code === code && change.validFrom < first.validFrom);
  if (wasMade && !hasEnded) return true;
  const county = code.slice(0, 2);
  return changes.every(({ from }) => from.code.startsWith(county) && code < from.code && from.name !== name);
}
