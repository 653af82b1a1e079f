import type { Series } from "../analysis/series.ts";
import { series } from "../analysis/series.ts";
import { editionCard } from "../card/edition-card.ts";
import { changesCsv, changesCsvw } from "../export/changes-csv.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { editionDownloads } from "./edition-downloads.ts";
import { reportArtefacts } from "./report-artefacts.ts";

/** An edition's own files: its card, all figures as downloads, and the PDFs of the report and its chapters. */
export function editionArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { report } = published;
  const artefact = (kind: ArtefactKind, file: string, render: Artefact["render"], ...more: string[]): Artefact => {
    return { kind, paths: context.paths(file), key: context.key(file, ...more), render };
  };
  const { title, subtitle, digest } = report.manifest;
  const lead = subtitle?.nb ?? "";
  return [
    artefact("card", "kort.png", () => editionCard(publication, title.nb, lead, keySeries(context)), digest),
    ...editionDownloads(context).simple,
    ...changesArtefacts(context),
    ...reportArtefacts(context),
  ];
}

function keySeries({ published }: ArtefactContext): Series[] {
  return published.report.keyFigures.map(({ indicator, area }) => series(published.edition, indicator.id, area));
}

/** `endringer.csv`: every figure that differs from the version before, where there is one, and what its columns hold. */
function changesArtefacts({ published, publication, ...context }: ArtefactContext): Artefact[] {
  const { changes, edition } = published;
  if (changes === undefined || changes.data().datasets.length === 0) return [];
  const download = (file: string, render: Artefact["render"]): Artefact => {
    return { kind: "download", paths: context.paths(file), key: context.key(file), render };
  };
  return [
    download("endringer.csv", () => changesCsv(changes.data(), edition.geography)),
    download("endringer.csv-metadata.json", () => changesCsvw("endringer.csv", publication)),
  ];
}
