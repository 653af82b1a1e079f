import { formerCounties } from "../analysis/former-counties.ts";
import { formerUnits } from "../analysis/former-units.ts";
import type { Edition } from "../data/edition.ts";

/** A name that people may look a place up by, and where it leads. */
export interface IndexedName {
  readonly name: string;
  /** Of the name, where it is not Norwegian. */
  readonly lang?: string;
  /** The parts of their addresses below the edition: of the place itself, or of those that it is called, or has become, at least one. */
  readonly places: readonly { readonly name: string; readonly parts: readonly string[] }[];
  /** What it is by this name: `is` it, `also` called so, or `was` until it became those. */
  readonly relation: "is" | "also" | "was";
}

export interface IndexLetter {
  readonly letter: string;
  readonly names: readonly IndexedName[];
}

/** Every name of a municipality or a county in an edition, those in use and those that are gone, by first letter from A to Å. */
export function placeIndex({ geography, formerCounties: known }: Edition): IndexLetter[] {
  const municipality = ({ name, slug }: { name: string; slug: string }) => ({ name, parts: ["kommune", slug] });
  const county = ({ name, slug }: { name: string; slug: string }) => ({
    name: `${name} fylke`,
    parts: ["fylke", slug],
  });
  const names: IndexedName[] = [
    ...geography.municipalities.flatMap((one): IndexedName[] => [
      { name: one.name, places: [municipality(one)], relation: "is" },
      ...one.names
        .filter(({ name }) => name !== one.name)
        .map(({ name, lang }) => ({ name, lang, places: [municipality(one)], relation: "also" as const })),
    ]),
    ...geography.counties.map(
      (one): IndexedName => ({ name: `${one.name} fylke`, places: [county(one)], relation: "is" }),
    ),
    // «Divtasvuodna - Tysfjord» is looked up by either.
    ...formerUnits(geography).units.flatMap(({ name, successors }) =>
      name
        .split(" - ")
        .map((one): IndexedName => ({ name: one, places: successors.map(municipality), relation: "was" })),
    ),
    ...formerCounties(geography, known).map(
      ({ name, successors }): IndexedName => ({
        name: `${name} fylke`,
        places: successors.map(county),
        relation: "was",
      }),
    ),
  ];
  const byLetter = Map.groupBy(names, ({ name }) => letterOf(name));
  return [...byLetter]
    .map(([letter, group]) => ({ letter, names: group.sort((a, b) => a.name.localeCompare(b.name, "nb")) }))
    .sort((a, b) => a.letter.localeCompare(b.letter, "nb"));
}

/** Letters that do not fall apart in Unicode's canonical form, and are not Norwegian. */
const plain: ReadonlyMap<string, string> = new Map([
  ["Đ", "D"],
  ["Ŋ", "N"],
  ["Ŧ", "T"],
]);

/** The Norwegian letter that a name stands under: «Áltá» → `A`, «Åfjord» → `Å`. */
export function letterOf(name: string): string {
  const first = name.slice(0, 1).toUpperCase();
  if ("ÆØÅ".includes(first)) return first;
  return plain.get(first) ?? first.normalize("NFD").slice(0, 1);
}
