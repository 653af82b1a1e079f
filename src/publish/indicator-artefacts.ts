import { indicatorTable } from "../export/indicator.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The downloads of each indicator of an edition: all areas and years. */
export function indicatorArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition } = published;
  return [...edition.indicators.values()].flatMap((indicator) =>
    tableArtefacts(context, `indikator/${indicator.id}`, () => indicatorTable(edition, indicator, publication)),
  );
}
