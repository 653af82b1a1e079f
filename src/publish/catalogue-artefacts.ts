import { sha256 } from "../data/digest.ts";
import { type CatalogueEdition, type CatalogueFile, catalogue } from "../export/catalogue.ts";
import { type DownloadKind, downloadForm } from "../export/datapackage.ts";
import { type RdfNode, writeJsonLd, writeTurtle } from "../export/rdf.ts";
import type { Artefact, Made } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { editionDownloads } from "./edition-downloads.ts";
import type { PublishedSite } from "./site.ts";

/** The EU's names for the formats: http://publications.europa.eu/resource/authority/file-type. */
const formats: Record<DownloadKind, string> = {
  csv: "CSV",
  "excel-csv": "CSV",
  xlsx: "XLSX",
  parquet: "PARQUET",
  "json-stat": "JSON",
};

/** `/katalog.ttl` and `/katalog.jsonld`: what is published, for data portals. `contexts` are those of all versions. */
export function catalogueArtefacts(
  site: PublishedSite,
  contexts: readonly ArtefactContext[],
  key: (file: string) => string,
): Artefact[] {
  const artefact = (file: string, write: (nodes: RdfNode[]) => Promise<Uint8Array> | Uint8Array): Artefact => {
    return {
      kind: "download",
      paths: [file],
      key: key(file),
      render: async (made) => write(await nodesOf(site, contexts, made)),
    };
  };
  return [artefact("katalog.ttl", writeTurtle), artefact("katalog.jsonld", writeJsonLd)];
}

async function nodesOf(site: PublishedSite, contexts: readonly ArtefactContext[], made: Made): Promise<RdfNode[]> {
  const editions = await Promise.all(contexts.map((context) => editionOf(context, made)));
  const order = (one: CatalogueEdition) => [one.meta.edition, one.meta.version.slice(1).padStart(6, "0")].join(" ");
  return catalogue(
    site,
    editions.sort((a, b) => order(a).localeCompare(order(b))),
  );
}

async function editionOf(context: ArtefactContext, made: Made): Promise<CatalogueEdition> {
  const { published, publication } = context;
  const { edition, report, isNewest } = published;
  const { files, archive } = editionDownloads(context);
  const listed = files.map(async ({ path, kind, artefact }): Promise<CatalogueFile> => {
    const { title, mediatype } = downloadForm(kind);
    return { title, mediaType: mediatype, format: formats[kind], ...measured(path, await made(artefact)) };
  });
  const whole = { title: "Alle filene (ZIP)", mediaType: "application/zip", format: "ZIP" };
  return {
    meta: publication,
    title: report.manifest.title,
    issued: report.manifest.publishes.slice(0, 10),
    years: [edition.years[0] ?? edition.year, edition.year],
    sources: [
      ...new Set(
        [...edition.datasets.values()].flatMap(({ descriptor }) => descriptor.sources.map(({ title }) => title)),
      ),
    ],
    isNewest,
    files: [...(await Promise.all(listed)), { ...whole, ...measured(archive.path, await made(archive.artefact)) }],
  };
}

function measured(path: string, bytes: Uint8Array) {
  return { path: `data/${path}`, bytes: bytes.length, sha256: sha256(bytes) };
}
