import { csvFormatRow, dsvFormat } from "d3-dsv";
import { type Judgement, judge } from "../analysis/judgement.ts";
import { countyOf } from "../analysis/leads/choose.ts";
import { kindWords } from "../analysis/leads/kind-words.ts";
import { certaintyOf, leadChecks } from "../analysis/leads/lead-checks.ts";
import { leadSentence } from "../analysis/leads/lead-sentence.ts";
import type { Lead } from "../analysis/leads/types.ts";
import { type Point, pointAt } from "../analysis/series.ts";
import { areaKey } from "../data/area.ts";
import type { Edition } from "../data/edition.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { editionJson, indicatorJson, jsonBytes } from "./json-parts.ts";
import { decimalText } from "./precision.ts";
import { publicPoint } from "./public-point.ts";
import { safeText } from "./safe-text.ts";

/** The columns of the leads, in order; the sentence and the checks are in bokmål. */
export const leadColumns = [
  ["tips", "string", "Id; den samme fra versjon til versjon, og anker på siden med tips."],
  ["type", "string", "endring, ytterst, rekord, utvikling, vending eller avstand."],
  ["region", "string", "Kommunenummer, fylke-NN, KOSTRA-gruppe (EKGNN) eller landet."],
  ["region_navn", "string", "Navnet på området, på norsk."],
  ["fylke", "string", "Navnet på fylket; tomt for landet og KOSTRA-grupper."],
  ["indikator", "string", "Id; se definisjonen av hver indikator."],
  ["tema", "string", "Temaet indikatoren hører til."],
  ["aar_fra", "gYear", "Året det siste tallet holdes opp mot. Tomt der tallet holdes opp mot de andre kommunene."],
  ["verdi_fra", "decimal", "Tallet i det året."],
  ["aar_vending", "gYear", "Året tallet snudde, for vendinger."],
  ["verdi_vending", "decimal", "Tallet i det året."],
  ["aar", "gYear", "Utgavens siste år."],
  ["verdi", "decimal", "Tallet i det året."],
  ["landet", "decimal", "Tallet for landet i det året, der det finnes."],
  ["retning", "string", "opp eller ned."],
  ["vurdering", "string", "gunstig, ugunstig eller ingen; ingen der mer verken er bedre eller dårligere i seg selv."],
  ["sikkerhet", "string", "Svært sikkert, Sikkert eller Nokså sikkert."],
  [
    "falske_hoeyst",
    "decimal",
    "Den laveste andelen falske funn som tipset ville blitt tatt med ved (Benjamini–Hochberg).",
  ],
  ["mistanke", "string", "Hvorfor tallet kan være feil i kilden; tomt der ingenting tyder på det."],
  ["setning", "string", "Hva tipset sier."],
  ["sjekk", "string", "Hva en bør sjekke før en bruker det, skilt med « | »."],
] as const satisfies readonly (readonly [string, "string" | "gYear" | "decimal", string])[];

type Field = string | number | undefined;

/** For programs: UTF-8 without BOM, comma, decimal point. */
export function leadsCsv(edition: Edition, leads: readonly Lead[]): Uint8Array {
  const lines = [header(), ...leads.map((lead) => fieldsOf(edition, lead).map((field) => text(field, ".")))];
  return new TextEncoder().encode(`${lines.map(csvFormatRow).join("\n")}\n`);
}

/** For Excel with Norwegian settings: BOM, `;`, decimal comma, CRLF. */
export function leadsExcelCsv(edition: Edition, leads: readonly Lead[]): Uint8Array {
  const semicolon = dsvFormat(";");
  const lines = [header(), ...leads.map((lead) => fieldsOf(edition, lead).map((field) => text(field, ",")))];
  return new TextEncoder().encode(`\ufeff${lines.map((line) => semicolon.formatRow(line)).join("\r\n")}\r\n`);
}

/** `{utgave, indikatorer: [...], tips: [{tips, type, …}]}`: each lead with the same keys as the columns. */
export function leadsJson(edition: Edition, leads: readonly Lead[], meta: Publication): Uint8Array {
  const indicators = new Set(leads.map(({ indicator }) => indicator));
  const names = leadColumns.map(([name]) => name);
  return jsonBytes({
    utgave: editionJson(meta, "nyhetstips", "nyhetstips/"),
    indikatorer: [...indicators].map(indicatorJson),
    tips: leads.map((lead) => {
      const fields = fieldsOf(edition, lead).map((field) => field ?? null);
      const checks = leadChecks(edition, lead, "nb");
      return { ...Object.fromEntries(names.map((name, index) => [name, fields[index]])), sjekk: checks };
    }),
  });
}

/** What the columns are, after the W3C's «Metadata Vocabulary for Tabular Data». */
export function leadsCsvw(fileName: string, meta: Publication): Uint8Array {
  const content = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "nb" }],
    url: fileName,
    "dc:title": `Nyhetstips. ${meta.editionTitle}`,
    "dc:publisher": meta.publisher,
    "dc:identifier": permanentAddress(meta, "nyhetstips/"),
    "dc:bibliographicCitation": citeText({ meta, part: "Nyhetstips", path: "nyhetstips/" }),
    "dc:license": { "@id": meta.licence.url },
    dialect: { encoding: "utf-8", delimiter: ",", lineTerminators: ["\n"], header: true },
    tableSchema: {
      columns: leadColumns.map(([name, datatype, description]) => ({
        name,
        titles: name,
        "dc:description": description,
        datatype,
        required: name === "tips",
      })),
      primaryKey: ["tips"],
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}

/** What of a figure may leave the house is decided in `public-point.ts`, here as everywhere. */
function fieldsOf(edition: Edition, lead: Lead): Field[] {
  const { indicator, area, from, turn, to, country } = lead;
  const county = countyOf(edition, lead);
  const shown = (point: Point | undefined) => point && publicPoint(point, indicator.decimals).value;
  return [
    lead.id,
    kindWords[lead.kind].word,
    areaKey(area),
    edition.geography.areaName(area),
    county && edition.geography.county(county).name,
    indicator.id,
    indicator.theme,
    from?.year,
    shown(from),
    turn?.year,
    shown(turn),
    to.year,
    shown(to),
    shown(pointAt(country, to.year)),
    lead.direction === "up" ? "opp" : "ned",
    judgementWord[judge(indicator, lead.direction)],
    certaintyOf(lead, "nb"),
    Number(lead.q.toPrecision(2)),
    lead.suspicion,
    leadSentence(edition, lead, "nb"),
    leadChecks(edition, lead, "nb").join(" | "),
  ];
}

const judgementWord: Record<Judgement, string> = { favourable: "gunstig", unfavourable: "ugunstig", none: "ingen" };

function header(): string[] {
  return leadColumns.map(([name]) => name);
}

function text(field: Field, point: "." | ","): string {
  if (field === undefined) return "";
  return typeof field === "number" ? decimalText(field).replace(".", point) : safeText(field);
}
