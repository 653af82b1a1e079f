import { municipalIndicators } from "../analysis/profile.ts";
import { writeCompareData } from "../export/compare.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** What the compare page fetches: one file for each indicator that municipalities have figures of. */
export function compareArtefacts({ published, paths, key }: ArtefactContext): Artefact[] {
  const { edition } = published;
  return municipalIndicators(edition).map((indicator) => {
    const file = `sammenlign/${indicator.id}.json`;
    return { kind: "script", paths: paths(file), key: key(file), render: () => writeCompareData(edition, indicator) };
  });
}
