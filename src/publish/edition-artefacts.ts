import type { Series } from "../analysis/series.ts";
import { series } from "../analysis/series.ts";
import { editionCard } from "../card/edition-card.ts";
import { editionDataPackage } from "../export/datapackage.ts";
import { editionCsv, editionExcelCsv, editionXlsx } from "../export/edition.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { reportArtefacts } from "./report-artefacts.ts";

/** An edition's own files: its card, all figures as downloads, and the PDFs of the report and its chapters. */
export function editionArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition, report } = published;
  const artefact = (kind: ArtefactKind, file: string, render: Artefact["render"], ...more: string[]): Artefact => {
    return { kind, paths: context.paths(file), key: context.key(file, ...more), render };
  };
  const { title, subtitle, digest } = report.manifest;
  const lead = subtitle?.nb ?? "";
  const downloads = [
    { path: "kommuner.csv", kind: "csv", render: () => editionCsv(edition) },
    { path: "kommuner-excel.csv", kind: "excel-csv", render: () => editionExcelCsv(edition) },
    { path: "kommuner.xlsx", kind: "xlsx", render: () => editionXlsx(edition, publication) },
  ] as const;
  return [
    artefact("card", "kort.png", () => editionCard(publication, title.nb, lead, keySeries(context)), digest),
    ...downloads.map(({ path, render }) => artefact("download", `data/${path}`, render)),
    artefact("download", "data/datapackage.json", async () => {
      const files = downloads.map(async ({ path, kind, render }) => ({ path, kind, bytes: await render() }));
      return editionDataPackage(edition, publication, "data/", await Promise.all(files));
    }),
    ...reportArtefacts(context),
  ];
}

function keySeries({ published }: ArtefactContext): Series[] {
  return published.report.keyFigures.map(({ indicator, area }) => series(published.edition, indicator.id, area));
}
