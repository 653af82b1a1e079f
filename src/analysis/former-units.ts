import type { MunicipalityCode } from "../data/codes.ts";
import type { Geography, Municipality } from "../data/geography.ts";
import { overlap } from "../data/structure/territory.ts";
import { plainName } from "../data/structure/units-of.ts";

/** A municipality that is no more, by the name it had, and those that have its land in the edition's structure. */
export interface FormerUnit {
  readonly name: string;
  /** The numbers it had, the first first. */
  readonly codes: readonly MunicipalityCode[];
  /** The year of the structure that first was without it: it was a municipality, by that name, until then. */
  readonly until: number;
  /** True when it went on as it was under another name. */
  readonly renamed: boolean;
  /** By name, at least one. */
  readonly successors: readonly Municipality[];
}

export interface FormerUnits {
  /** By name. */
  readonly units: readonly FormerUnit[];
  /** The numbers that a municipality of today had before, under its own name. */
  readonly numbers: ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;
}

/** What people may still call a place: names and numbers from before the edition's structure, as far as the changes go back. */
export function formerUnits(geography: Geography): FormerUnits {
  const { structures } = geography.timeline;
  const now = geography.timeline.at(geography.structure);
  const numbers = new Map<MunicipalityCode, MunicipalityCode[]>();
  const units = new Map<string, FormerUnit>();
  for (const [index, { from, territories, names }] of structures.entries()) {
    if (from >= now.from) break;
    const until = Number((structures[index + 1] ?? now).from.slice(0, 4));
    for (const [code, name] of names) {
      const covers = territories.get(code) ?? new Set<string>();
      const successors = geography.municipalities.filter(({ code: own }) =>
        overlap(covers, now.territories.get(own) ?? new Set<string>()),
      );
      const parts = plainName(name).split(" - ");
      const same = successors.find((municipality) => namesOf(municipality).some((own) => parts.includes(own)));
      if (same !== undefined) {
        if (same.code !== code) add(numbers, same.code, code);
        continue;
      }
      if (successors.length === 0) continue;
      const key = `${name} ${successors.map((each) => each.code).join(" ")}`;
      const codes = units.get(key)?.codes ?? [];
      const [only] = successors.length === 1 ? successors : [];
      const renamed = only !== undefined && isSame(covers, now.territories.get(only.code));
      units.set(key, { name, codes: codes.includes(code) ? codes : [...codes, code], until, renamed, successors });
    }
  }
  return { units: [...units.values()].sort((a, b) => a.name.localeCompare(b.name, "nb")), numbers };
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return one.size === other?.size && [...one].every((piece) => other.has(piece));
}

/** Without what tells namesakes apart: «Våler (Østfold)» → «Våler». */
function namesOf(municipality: Municipality): readonly string[] {
  return [municipality.name, ...municipality.names.map(({ name }) => name)].map(plainName);
}

function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = to.get(key) ?? [];
  to.set(key, known);
  if (!known.includes(value)) known.push(value);
}
