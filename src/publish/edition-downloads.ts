import { writeArchive } from "../export/archive.ts";
import { csvwMetadata } from "../export/csvw.ts";
import { type DownloadKind, editionDataPackage } from "../export/datapackage.ts";
import {
  editionCsv,
  editionExcelCsv,
  editionParquet,
  editionXlsx,
  municipalJsonStat,
  nationalJsonStat,
} from "../export/edition.ts";
import { readme } from "../export/readme.ts";
import type { Artefact, Made } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** An edition's files with all figures, as the catalogue and the Data Package list them. */
export interface EditionDownloads {
  /** What a Data Package lists. */
  readonly files: readonly { readonly path: string; readonly kind: DownloadKind; readonly artefact: Artefact }[];
  readonly dataPackage: Artefact;
  /** All of these in one file. */
  readonly archive: { readonly path: string; readonly artefact: Artefact };
  /** What is made of no other file. */
  readonly simple: readonly Artefact[];
}

/** All figures of an edition in every format, what describes them, and all of it in one archive. */
export function editionDownloads(context: ArtefactContext): EditionDownloads {
  const { publication, published } = context;
  const { edition } = published;
  const download = (path: string, render: Artefact["render"]): Artefact => {
    const file = `data/${path}`;
    return { kind: "download", paths: context.paths(file), key: context.key(file), render };
  };
  const subject = { part: undefined, path: "data/" };
  const metadata = download("kommuner.csv-metadata.json", () => csvwMetadata("kommuner.csv", publication, subject));
  const file = (kind: DownloadKind, path: string, render: Artefact["render"]) => {
    return { kind, path, artefact: download(path, render) };
  };
  const files = [
    file("csv", "kommuner.csv", () => editionCsv(edition)),
    file("excel-csv", "kommuner-excel.csv", () => editionExcelCsv(edition)),
    file("xlsx", "kommuner.xlsx", () => editionXlsx(edition, publication)),
    file("parquet", "kommuner.parquet", () => editionParquet(edition, publication)),
    file("json-stat", "kommuner-jsonstat.json", () => municipalJsonStat(edition, publication)),
    file("json-stat", "landet-jsonstat.json", () => nationalJsonStat(edition, publication)),
  ];
  const bytesOf = (made: Made) =>
    Promise.all(files.map(async ({ path, kind, artefact }) => ({ path, kind, bytes: await made(artefact) })));
  const dataPackage = download("datapackage.json", async (made) =>
    editionDataPackage(edition, publication, "data/", await bytesOf(made)),
  );
  const name = `omsorg-i-kommunene-${edition.id}-${edition.version}`;
  const archive = download(`${name}.zip`, async (made) => {
    const descriptor = { path: "datapackage.json", bytes: await made(dataPackage) };
    const about = { path: "LES-MEG.txt", bytes: readme(edition, publication) };
    return writeArchive(name, [about, descriptor, ...(await bytesOf(made))]);
  });
  return {
    files,
    dataPackage,
    archive: { path: `${name}.zip`, artefact: archive },
    simple: [...files.map(({ artefact }) => artefact), metadata],
  };
}

/** The files that are made of an edition's other files; listed a while after those, they find them made by another process. */
export function collectionArtefacts(context: ArtefactContext): Artefact[] {
  const { dataPackage, archive } = editionDownloads(context);
  return [dataPackage, archive.artefact];
}
