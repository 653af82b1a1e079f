import { countyTable } from "../export/county.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The downloads of each county of an edition, with its municipalities in them. */
export function countyArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition } = published;
  return edition.geography.counties.flatMap((county) =>
    tableArtefacts(context, `fylke/${county.slug}`, () => countyTable(edition, county, publication)),
  );
}
