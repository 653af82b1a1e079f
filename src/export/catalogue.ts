import type { Localized } from "../data/language.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { date, inBokmal, inNynorsk, plain, type RdfNode, type RdfValue, thing } from "./rdf.ts";

/** Who publishes, as in `reports/nettsted.yml`. */
export interface CataloguePublisher {
  readonly name: string;
  /** Without a slash at the end. */
  readonly address: string;
  readonly publisher: string;
  readonly contact: string;
  readonly description: Localized;
}

/** One version of one edition, with its files. */
export interface CatalogueEdition {
  readonly meta: Publication;
  readonly title: Localized;
  /** ISO date. */
  readonly issued: string;
  /** First and last year of the municipal figures. */
  readonly years: readonly [number, number];
  readonly sources: readonly string[];
  readonly isNewest: boolean;
  readonly files: readonly CatalogueFile[];
}

export interface CatalogueFile {
  /** Below the version: `data/kommuner.csv`. */
  readonly path: string;
  readonly title: string;
  /** Name in the EU's list of file types: `CSV`. */
  readonly format: string;
  /** `text/csv` */
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

const eu = "http://publications.europa.eu/resource/authority";
const license = thing(`${eu}/licence/CC_BY_4_0`);
const languages = [thing(`${eu}/language/NOB`), thing(`${eu}/language/NNO`)];
const themes = [thing(`${eu}/data-theme/HEAL`), thing(`${eu}/data-theme/SOCI`)];
const norway = thing(`${eu}/country/NOR`);
const yearly = thing(`${eu}/frequency/ANNUAL`);

/**
 * The catalogue of what is published, after DCAT-AP-NO 3: the catalogue, a series of editions (`dcat:prev` leads from each
 * edition to the one before), a dataset for each version and a distribution for each of its files. `editions` are in order,
 * oldest first, with versions in order within them.
 */
export function catalogue(site: CataloguePublisher, editions: readonly CatalogueEdition[]): RdfNode[] {
  const ids = identifiers(site.address);
  const [latest] = editions
    .map(({ issued }) => issued)
    .sort()
    .reverse();
  const newest = editions.filter((edition) => edition.isNewest);
  const common = commonProperties(ids);
  const title = [inBokmal(site.name), inNynorsk(site.name)] as const;
  const description = [inBokmal(site.description.nb), inNynorsk(site.description.nn)] as const;
  const modified = latest === undefined ? [] : [["dct:modified", date(latest)] as const];
  return [
    {
      id: ids.catalogue,
      types: ["dcat:Catalog"],
      properties: [
        ["dct:title", ...title],
        ["dct:description", ...description],
        ...common,
        ["dct:license", license],
        ["dct:language", ...languages],
        ["dct:spatial", norway],
        ...modified,
        ["foaf:homepage", thing(`${site.address}/`)],
        ["dcat:themeTaxonomy", thing(`${eu}/data-theme`)],
        ["dcat:dataset", thing(ids.series), ...editions.map(({ meta }) => thing(datasetId(meta)))],
      ],
    },
    {
      id: ids.series,
      types: ["dcat:DatasetSeries"],
      properties: [
        ["dct:title", ...title],
        ["dct:description", ...description],
        ...common,
        ["dcat:theme", ...themes],
        ["dct:spatial", norway],
        ["dct:accrualPeriodicity", yearly],
        ...modified,
        ...seriesSpan(ids, newest),
      ],
    },
    ...(newest.length === 0 ? [] : [periodNode(seriesPeriod(ids), yearsOf(newest))]),
    {
      id: ids.publisher,
      types: ["foaf:Agent"],
      properties: [
        ["foaf:name", inBokmal(site.publisher)],
        ["foaf:homepage", thing(`${site.address}/`)],
      ],
    },
    {
      id: ids.contact,
      types: ["vcard:Organization"],
      properties: [
        ["vcard:fn", inBokmal(site.publisher)],
        ["vcard:hasEmail", thing(`mailto:${site.contact}`)],
      ],
    },
    ...editions.flatMap((edition) => {
      const before = newest[newest.indexOf(edition) - 1];
      const replaced = editions.filter(({ meta, isNewest }) => !isNewest && meta.edition === edition.meta.edition);
      return datasetNodes(ids, edition, before, edition.isNewest ? replaced : []);
    }),
  ];
}

/** The years that a series covers, its first dataset and its last: the newest version of its first and last edition. */
function seriesSpan(ids: Identifiers, newest: readonly CatalogueEdition[]): Property[] {
  const [first, last] = [newest[0], newest.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    ["dct:temporal", thing(seriesPeriod(ids))],
    ["dcat:first", thing(datasetId(first.meta))],
    ["dcat:last", thing(datasetId(last.meta))],
  ];
}

function seriesPeriod({ series }: Identifiers): string {
  return `${series}-tidsrom`;
}

function yearsOf(editions: readonly CatalogueEdition[]): readonly [number, number] {
  return [Math.min(...editions.map(({ years }) => years[0])), Math.max(...editions.map(({ years }) => years[1]))];
}

function periodNode(id: string, years: readonly [number, number]): RdfNode {
  return {
    id,
    types: ["dct:PeriodOfTime"],
    properties: [
      ["dcat:startDate", date(`${years[0]}-01-01`)],
      ["dcat:endDate", date(`${years[1]}-12-31`)],
    ],
  };
}

type Identifiers = ReturnType<typeof identifiers>;
type Property = RdfNode["properties"][number];

function identifiers(address: string) {
  const at = (name: string) => `${address}/katalog#${name}`;
  return { catalogue: at("katalog"), series: at("serie"), publisher: at("utgiver"), contact: at("kontakt") };
}

function commonProperties(ids: Identifiers): Property[] {
  return [
    ["dct:publisher", thing(ids.publisher)],
    ["dcat:contactPoint", thing(ids.contact)],
  ];
}

function datasetId(meta: Publication): string {
  return `${permanentAddress(meta, "data/")}#datasett`;
}

function datasetNodes(
  ids: Identifiers,
  edition: CatalogueEdition,
  before: CatalogueEdition | undefined,
  replaced: readonly CatalogueEdition[],
): RdfNode[] {
  const { meta, title, issued, years, sources, files } = edition;
  const id = datasetId(meta);
  const period = `${id}-tidsrom`;
  const from = `Tall for alle kommuner, fylker, KOSTRA-grupper og landet ${years[0]}–${years[1]}.`;
  const text = `${from} Bearbeidet fra ${sources.join("; ")}. ${citeText({ meta, path: "data/" })}`;
  const optional: Property[] = [
    ...(before === undefined ? [] : [["dcat:prev", thing(datasetId(before.meta))] as const]),
    ...(replaced.length === 0
      ? []
      : [["dct:replaces", ...replaced.map((one): RdfValue => thing(datasetId(one.meta)))] as const]),
  ];
  const dataset: RdfNode = {
    id,
    types: ["dcat:Dataset"],
    properties: [
      ["dct:title", inBokmal(title.nb), inNynorsk(title.nn)],
      ["dct:description", inBokmal(text)],
      ...commonProperties(ids),
      ["dcat:theme", ...themes],
      ["dcat:keyword", ...["omsorgstjenester", "hjemmetjenester", "sykehjem", "kommuner", "KOSTRA"].map(inBokmal)],
      ["dct:identifier", plain(id)],
      ["dct:accessRights", thing(`${eu}/access-right/PUBLIC`)],
      ["dct:spatial", norway],
      ["dct:temporal", thing(period)],
      ["dct:language", ...languages],
      ["dct:accrualPeriodicity", yearly],
      ["dct:issued", date(issued)],
      ["dcat:version", plain(meta.version)],
      ["dcat:inSeries", thing(ids.series)],
      ["dcat:landingPage", thing(permanentAddress(meta, "data/"))],
      ...optional,
      ["dcat:distribution", ...files.map(({ path }) => thing(distributionId(meta, path)))],
    ],
  };
  return [dataset, periodNode(period, years), ...files.flatMap((file) => distributionNodes(edition, file))];
}

function distributionId(meta: Publication, path: string): string {
  return `${permanentAddress(meta, path)}#distribusjon`;
}

function distributionNodes({ meta, issued }: CatalogueEdition, file: CatalogueFile): RdfNode[] {
  const id = distributionId(meta, file.path);
  const checksum = `${permanentAddress(meta, file.path)}#sjekksum`;
  return [
    {
      id,
      types: ["dcat:Distribution"],
      properties: [
        ["dct:title", inBokmal(file.title)],
        [
          "dct:description",
          inBokmal(`${file.title}. Tallene i ${meta.editionTitle}, versjon ${meta.version.slice(1)}.`),
        ],
        ["dcat:accessURL", thing(permanentAddress(meta, "data/"))],
        ["dcat:downloadURL", thing(permanentAddress(meta, file.path))],
        ["dct:format", thing(`${eu}/file-type/${file.format}`)],
        ["dcat:mediaType", thing(`https://www.iana.org/assignments/media-types/${file.mediaType}`)],
        ["dcat:byteSize", { kind: "typed", text: String(file.bytes), type: "xsd:nonNegativeInteger" }],
        ["dct:license", license],
        ["dct:language", ...languages],
        ["dct:issued", date(issued)],
        ["adms:status", thing(`${eu}/distribution-status/COMPLETED`)],
        ["dcatap:availability", thing(`${eu}/planned-availability/STABLE`)],
        ["spdx:checksum", thing(checksum)],
      ],
    },
    {
      id: checksum,
      types: ["spdx:Checksum"],
      properties: [
        ["spdx:algorithm", thing("spdx:checksumAlgorithm_sha256")],
        ["spdx:checksumValue", { kind: "typed", text: file.sha256, type: "xsd:hexBinary" }],
      ],
    },
  ];
}
