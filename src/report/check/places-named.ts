import type { Area } from "../../data/area.ts";
import type { Geography } from "../../data/geography.ts";

interface Names {
  readonly pattern: RegExp;
  readonly areas: ReadonlyMap<string, readonly Area[]>;
}

const remembered = new WeakMap<Geography, Names>();

/** The counties and municipalities that a text names: those of one name together, as Oslo is both. */
export function placesNamed(
  text: string,
  geography: Geography,
): { readonly name: string; readonly areas: readonly Area[] }[] {
  const { pattern, areas } = remembered.get(geography) ?? readNames(geography);
  const matches = [...text.matchAll(pattern)].filter(({ index, 0: { length } }) => {
    return !isOfName(text.slice(0, index), text.slice(index + length));
  });
  const found = new Set(matches.map(([, name = ""]) => name));
  return [...found].map((name) => ({ name, areas: areas.get(name) ?? [] }));
}

/** «Sier Ola Voss», «Bergens Tidende», «Universitetet i Oslo» and «fra Bufdir i Tønsberg» are people, papers and houses. */
function isOfName(before: string, after: string): boolean {
  const house = /(?:[Uu]niversitetet|[Hh]øgsk[ou]len|[\p{Ll},»] \p{Lu}[\p{L}-]+) (?:i|på) $/u;
  return /[\p{Ll},»] \p{Lu}\p{Ll}+ $/u.test(before) || house.test(before) || /^ \p{Lu}\p{Ll}/u.test(after);
}

function readNames(geography: Geography): Names {
  const areas = new Map<string, Area[]>();
  const add = (name: string, area: Area) => areas.set(name, [...(areas.get(name) ?? []), area]);
  for (const { name, code } of geography.counties) add(name, { kind: "county", code });
  for (const { name, code } of geography.municipalities) add(name, { kind: "municipality", code });
  const all = [...areas.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const escaped = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const names = { pattern: new RegExp(`(?<![\\p{L}-])(${escaped.join("|")})s?(?![\\p{L}-])`, "gu"), areas };
  remembered.set(geography, names);
  return names;
}
