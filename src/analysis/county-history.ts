import type { Geography, Municipality } from "../data/geography.ts";
import type { Language } from "../data/language.ts";
import type { FormerCounty } from "../data/structure/former-counties.ts";
import { unitsIn } from "../data/structure/units-of.ts";
import { joinWords } from "./words.ts";

interface Period {
  readonly from: string;
  readonly counties: readonly string[];
}

/**
 * Which counties the land of one or more municipalities has been in, where that has changed: one sentence, or none. Goes back as far as the names
 * of the counties that are gone; a county's number is the first two digits of its municipalities'.
 */
export function countyHistory(
  geography: Geography,
  municipalities: readonly Municipality[],
  former: readonly FormerCounty[],
  language: Language = "nb",
): string[] {
  const periods = joined(periodsOf(geography, municipalities, former));
  const [first] = periods;
  if (first === undefined || periods.length === 1) return [];
  const { was, until, from, to } = phrases[language];
  const parts = periods.map((period, index) => {
    const next = periods[index + 1];
    const where = whereWords(period.counties, language);
    if (next === undefined) return `${where} ${from} ${year(period)}`;
    const last = year(next) - 1;
    if (index === 0) return `${where} ${until} ${last}`;
    return last === year(period) ? `${where} i ${last}` : `${where} ${from} ${year(period)} ${to} ${last}`;
  });
  return [`${was} ${joinWords(parts)}.`];
}

/** «i Viken», «dels i Møre og Romsdal, dels i Trøndelag». */
function whereWords(counties: readonly string[], language: Language): string {
  if (counties.length === 1) return `i ${counties[0]}`;
  return counties.map((county) => `${phrases[language].partly} i ${county}`).join(", ");
}

function periodsOf(
  geography: Geography,
  municipalities: readonly Municipality[],
  former: readonly FormerCounty[],
): Period[] {
  const { timeline, structure } = geography;
  const { territories } = timeline.at(structure);
  const own = new Set(municipalities.flatMap(({ code }) => [...(territories.get(code) ?? [])]));
  const newest = timeline.structures.at(-1);
  return timeline.structures.flatMap((each): Period[] => {
    const codes = [...new Set(unitsIn(own, each).map((unit) => unit.slice(0, 2)))];
    const names = codes.map((county) => {
      const then = former.find((one) => one.code === county && one.from <= each.from && each.from < one.until);
      const now = each === newest ? geography.counties.find((one) => one.code === county) : undefined;
      return (then ?? now)?.name;
    });
    const known = names.filter((name) => name !== undefined);
    return known.length === 0 || known.length < names.length
      ? []
      : [{ from: each.from, counties: known.sort((a, b) => a.localeCompare(b, "nb")) }];
  });
}

/** Structures on which the counties did not change become one period. */
function joined(periods: readonly Period[]): Period[] {
  return periods.filter(({ counties }, index) => counties.join() !== periods[index - 1]?.counties.join());
}

/** Counties change on the first day of a year. */
function year({ from }: Period): number {
  return Number(from.slice(0, 4));
}

const phrases = {
  nb: { was: "Området lå", until: "til og med", from: "fra", to: "til", partly: "dels" },
  nn: { was: "Området låg", until: "til og med", from: "frå", to: "til", partly: "dels" },
} as const;
