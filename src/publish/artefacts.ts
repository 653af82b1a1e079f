import { digestOf } from "../data/digest.ts";
import type { Publication } from "../report/publication.ts";
import { apiArtefact } from "./api-artefact.ts";
import { areaFeeds } from "./area-feeds.ts";
import type { Artefact } from "./artefact.ts";
import { catalogueArtefacts } from "./catalogue-artefacts.ts";
import { citationArtefacts } from "./citation-artefacts.ts";
import { codeDigest } from "./code-digest.ts";
import { compareArtefacts } from "./compare-artefacts.ts";
import { countyArtefacts } from "./county-artefacts.ts";
import { editionArtefacts } from "./edition-artefacts.ts";
import { editionBefore } from "./edition-before.ts";
import { collectionArtefacts } from "./edition-downloads.ts";
import { feedArtefact } from "./feed-artefact.ts";
import { figureArtefacts } from "./figure-artefacts.ts";
import { finderArtefacts } from "./finder-artefacts.ts";
import { hostArtefacts } from "./host-artefacts.ts";
import { indicatorArtefacts } from "./indicator-artefacts.ts";
import { leadArtefacts } from "./lead-artefacts.ts";
import { municipalityArtefacts } from "./municipality-artefacts.ts";
import { publicationOf } from "./publication.ts";
import type { PublishedEdition, PublishedSite } from "./site.ts";

/** What a room needs to list its artefacts: addresses and keys that name every input. */
export interface ArtefactContext {
  readonly root: string;
  readonly published: PublishedEdition;
  readonly publication: Publication;
  /** The edition before this one, which figures are held against. */
  readonly before: PublishedEdition | undefined;
  /** All addresses of a file below the edition: at the newest's address too, where it is the newest. */
  paths(file: string): readonly [string, ...string[]];
  /** The group of the files of a page: `kommune/0301-oslo`. */
  group(page: string): string;
  /** The key of a file that shows figures; `more` is what else goes into it. */
  key(file: string, ...more: readonly string[]): string;
}

/** The rooms whose code goes into an artefact. */
const rooms = ["analysis", "card", "charts", "data", "export", "pdf", "publish", "report"].map((room) => `src/${room}`);

/** Every file of the site that is not a page. The same list serves the build and the preview. */
export function artefactsOf(site: PublishedSite): Artefact[] {
  const code = codeDigest(site.options.root, rooms);
  const contexts = site.editions
    .filter(({ base, permanentBase }) => base === permanentBase)
    .map((published) => contextOf(site, published, code));
  const lists = [
    editionArtefacts,
    citationArtefacts,
    indicatorArtefacts,
    figureArtefacts,
    collectionArtefacts,
    countyArtefacts,
    compareArtefacts,
    finderArtefacts,
    leadArtefacts,
    municipalityArtefacts,
  ];
  const ofSite = (file: string) => digestOf(code, site.contentDigest, file);
  return [
    ...contexts.flatMap((context) => lists.flatMap((list) => list(context))),
    // Last, since the catalogue is made of other files.
    ...catalogueArtefacts(site, contexts, ofSite),
    feedArtefact(site, ofSite),
    ...areaFeeds(site, ofSite),
    apiArtefact(site, ofSite),
    ...hostArtefacts(site, ofSite),
  ];
}

function contextOf(site: PublishedSite, published: PublishedEdition, code: string): ArtefactContext {
  const publication = publicationOf(site, published);
  const { edition, isNewest, permanentBase, newestBase } = published;
  // A version after the first tells what is new in it: its files depend on the one before.
  const before = published.changes === undefined ? "" : published.report.digest;
  const common = [code, site.digest, edition.digest, before, JSON.stringify(publication)];
  return {
    root: site.options.root,
    published,
    publication,
    before: editionBefore(site.editions, published),
    paths: (file) => [`${permanentBase}/${file}`, ...(isNewest ? [`${newestBase}/${file}`] : [])],
    group: (page) => `${permanentBase}/${page}`,
    key: (file, ...more) => digestOf(...common, file, ...more),
  };
}
