import { indicatorPictureSlugs } from "../charts/indicator-pictures.ts";
import type { CataloguePublisher } from "./catalogue.ts";
import { tableFiles } from "./table-files.ts";

/** What the addresses are filled in with. */
export interface ApiValues {
  readonly utgave: readonly string[];
  readonly versjon: readonly string[];
  readonly kommune: readonly string[];
  readonly fylke: readonly string[];
  readonly indikator: readonly string[];
}

const json = "application/json";

type Address = readonly [address: string, summary: string, mediaType: string];

/** Every address that has figures, below `/{utgave}/{versjon}`. */
const addresses: readonly Address[] = [
  ...of("/data/kommuner", "Alle tall.").filter(([address]) => !/kommuner(-jsonstat)?\.json$/.test(address)),
  ["/data/kommuner.parquet", "Alle tall. Parquet.", "application/vnd.apache.parquet"],
  ["/data/kommuner-jsonstat.json", "Indikatorene som kommuner har, alle steder. JSON-stat 2.0.", json],
  ["/data/landet-jsonstat.json", "Indikatorene som bare landet har. JSON-stat 2.0.", json],
  ["/data/datapackage.json", "Beskrivelse av filene (Frictionless Data Package).", json],
  ["/data/omsorg-i-kommunene-{utgave}-{versjon}.zip", "Alle filene i én.", "application/zip"],
  ...of("/kommune/{kommune}", "Én kommune, kommunegruppen, fylket og landet."),
  ["/kommune/{kommune}.pdf", "Kommunens side som PDF.", "application/pdf"],
  ["/kommune/{kommune}.png", "Bilde med kommunens nøkkeltall.", "image/png"],
  ...of("/fylke/{fylke}", "Ett fylke, kommunene i det og landet."),
  ["/fylke/{fylke}.pdf", "Fylkets side som PDF.", "application/pdf"],
  ...of("/indikator/{indikator}", "Én indikator, alle steder og år."),
  ["/indikator/{indikator}-{bilde}.svg", "En figur på indikatorens side, der den finnes.", "image/svg+xml"],
  ["/indikator/{indikator}-{bilde}.png", "En figur på indikatorens side, der den finnes.", "image/png"],
  ...of("/figur/{figur}", "Tallene i én figur eller tabell."),
  ["/figur/{figur}.svg", "Figuren som bilde (ikke for tabeller).", "image/svg+xml"],
  ["/figur/{figur}.png", "Figuren som bilde (ikke for tabeller).", "image/png"],
  ["/figur/{figur}-oembed.json", "Svar for oEmbed.", json],
  ["/nyhetstips.csv", "Det som er nytt og sikkert i utgaven. CSV for programmer.", "text/csv"],
  ["/nyhetstips.csv-metadata.json", "Beskrivelse av kolonnene i CSV-filen (CSVW).", json],
  ["/nyhetstips-excel.csv", "Det som er nytt og sikkert i utgaven. CSV for Excel på norsk.", "text/csv"],
  ["/nyhetstips.json", "Det som er nytt og sikkert i utgaven, med forbehold.", json],
  ["/rapport.pdf", "Hele rapporten som PDF.", "application/pdf"],
  ["/endringer.csv", "Tallene som er andre enn i versjonen før (ikke i den første).", "text/csv"],
  ["/endringer.csv-metadata.json", "Beskrivelse av kolonnene i CSV-filen (CSVW).", json],
  ["/sitering.txt", "Henvisning til utgaven.", "text/plain"],
  ["/sitering.bib", "Henvisning til utgaven. BibTeX.", "application/x-bibtex"],
  ["/sitering.ris", "Henvisning til utgaven. RIS.", "application/x-research-info-systems"],
  ["/sitering.json", "Henvisning til utgaven. CSL-JSON.", json],
];

/** Those of the whole site. */
const siteAddresses: readonly Address[] = [
  ["/feed.xml", "Nye utgaver, versjoner og rettelser (Atom).", "application/atom+xml"],
  ["/feed/kommune/{kommune}.xml", "Nye og endrede tall for én kommune (Atom).", "application/atom+xml"],
  ["/feed/indikator/{indikator}.xml", "Nye og endrede tall for én indikator (Atom).", "application/atom+xml"],
  ["/katalog.ttl", "Alle utgavene etter DCAT-AP-NO. Turtle.", "text/turtle"],
  ["/katalog.jsonld", "Alle utgavene etter DCAT-AP-NO. JSON-LD.", "application/ld+json"],
];

function of(address: string, what: string): Address[] {
  return tableFiles.map(({ ending, summary, mediaType }) => [`${address}${ending}`, `${what} ${summary}`, mediaType]);
}

/** The addresses of all files with figures as OpenAPI 3.1. They are files: every question is a GET, and none has a query. */
export function openApi(
  site: CataloguePublisher,
  licence: { name: string; url: string },
  values: ApiValues,
): Uint8Array {
  const about: Readonly<Record<string, { description: string; schema: object }>> = {
    utgave: { description: "Året utgaven handler om.", schema: { type: "string", enum: values.utgave } },
    versjon: {
      description: "Versjonen av utgaven. Uten dette leddet (/2024/data/…) gis den nyeste.",
      schema: { type: "string", enum: values.versjon },
    },
    kommune: { description: "Kommunenummer og navn.", schema: { type: "string", enum: values.kommune } },
    fylke: { description: "Fylkesnummer og navn.", schema: { type: "string", enum: values.fylke } },
    indikator: {
      description: "Indikatorens id. Ikke alle utgaver har alle.",
      schema: { type: "string", enum: values.indikator },
    },
    bilde: {
      description: "Hvilken av figurene; tall som ikke kan tegnes slik, har den ikke.",
      schema: { type: "string", enum: indicatorPictureSlugs },
    },
    figur: {
      description: "Figurens eller tabellens id; se /{utgave}/figur/.",
      schema: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" },
    },
  };
  const ofVersion = addresses.map(([address, ...more]): Address => [`/{utgave}/{versjon}${address}`, ...more]);
  const paths = [...ofVersion, ...siteAddresses].map(([path, summary, mediaType]) => {
    const names = [...new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name))];
    const parameters = names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
    const responses = {
      "200": { description: summary, content: { [mediaType]: {} } },
      "404": { description: "Finnes ikke." },
    };
    return [path, { parameters, get: { summary, responses } }] as const;
  });
  const document = {
    openapi: "3.1.0",
    info: {
      title: `${site.name}: tallene`,
      version: "1",
      description: `${site.description.nb} Adressene er faste: en versjon av en utgave endres aldri. Dataguiden på /<utgave>/data/ sier hva tegnene betyr og hva som ikke bør sammenlignes.`,
      contact: { name: site.publisher, email: site.contact, url: `${site.address}/om/` },
      license: { name: licence.name, url: licence.url },
    },
    servers: [{ url: site.address }],
    paths: Object.fromEntries(paths),
    components: {
      parameters: Object.fromEntries(
        Object.entries(about).map(([name, one]) => [name, { name, in: "path", required: true, ...one }]),
      ),
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`);
}
