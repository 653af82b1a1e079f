import { leadsOf } from "../analysis/leads/leads.ts";
import { leadsCsv, leadsCsvw, leadsExcelCsv, leadsJson } from "../export/leads.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** All leads of an edition, those that may be errors of the source with them and marked. */
export function leadArtefacts({ paths, key, published: { edition }, publication }: ArtefactContext): Artefact[] {
  const download = (file: string, render: Artefact["render"]): Artefact => {
    return { kind: "download", paths: paths(file), key: key(file), render };
  };
  return [
    download("nyhetstips.csv", () => leadsCsv(edition, leadsOf(edition))),
    download("nyhetstips.csv-metadata.json", () => leadsCsvw("nyhetstips.csv", publication)),
    download("nyhetstips-excel.csv", () => leadsExcelCsv(edition, leadsOf(edition))),
    download("nyhetstips.json", () => leadsJson(edition, leadsOf(edition), publication)),
  ];
}
