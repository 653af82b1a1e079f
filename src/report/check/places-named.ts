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
  const matches = [...text.matchAll(pattern)].filter(({ index }) => !isSurname(text.slice(0, index)));
  const found = new Set(matches.map(([, name = ""]) => name));
  return [...found].map((name) => ({ name, areas: areas.get(name) ?? [] }));
}

/** «Sier Ola Voss»: inside a sentence, after another name. */
function isSurname(before: string): boolean {
  return /[\p{Ll},»] \p{Lu}\p{Ll}+ $/u.test(before);
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
