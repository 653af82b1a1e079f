import { postcodeRanges } from "../analysis/postcodes.ts";
import { readPostcodes } from "../data/read-postcodes.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** What the search for a municipality fetches when a postcode is typed: `{ "3205": "1900-1903 2000-2027" }`. */
export function finderArtefacts({ root, published, paths, key }: ArtefactContext): Artefact[] {
  const file = "kommune/postnummer.json";
  const render = () => {
    const ranges = postcodeRanges(readPostcodes(root), published.edition.geography);
    const joined = [...ranges].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, own]) => [code, own.join(" ")]);
    return new TextEncoder().encode(JSON.stringify(Object.fromEntries(joined)));
  };
  return [{ kind: "script", paths: paths(file), key: key(file), render }];
}
