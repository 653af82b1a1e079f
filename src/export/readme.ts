import type { Edition } from "../data/edition.ts";
import { explainSign, signs } from "../data/signs.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { citeText } from "./cite.ts";
import { columns } from "./columns.ts";

/** `LES-MEG.txt`, for who opens an archive and has nothing else: which file is for whom, the columns, the signs, the licence. */
export function readme(edition: Edition, meta: Publication): Uint8Array {
  const lines = [
    `${meta.editionTitle}: alle tall`,
    "",
    citeText({ meta, path: "data/" }),
    `Lisens: ${meta.licence.title} (${meta.licence.url}). Oppgi kilden.`,
    "",
    "FILENE",
    "kommuner.xlsx          Excel. Tall, tabell, definisjoner og kilder i hvert sitt ark.",
    "kommuner-excel.csv     Excel på norsk: semikolon, desimalkomma, BOM.",
    "kommuner.csv           R, Python og andre programmer: komma, desimalpunktum, UTF-8.",
    "kommuner.parquet       Det samme for programmer som leser kolonner (DuckDB, Arrow, pandas).",
    "kommuner-jsonstat.json JSON-stat 2.0: alle steder.",
    "landet-jsonstat.json   JSON-stat 2.0: det som bare finnes for hele landet.",
    "datapackage.json       Beskriver filene for programmer (Frictionless Data Package).",
    "",
    "KOLONNENE",
    ...columns.map(({ name, description }) => `${name.padEnd(12)} ${description}`),
    "",
    "TEGNENE",
    ...signs.map((sign) => `${sign.padEnd(3)} ${explainSign(sign, "nb")}`),
    "0   et tall: ingen",
    "",
    "KILDENE",
    ...[...edition.datasets.values()].map(({ descriptor, version }) => {
      const licences = descriptor.licenses.map((licence) => licence.title).join(", ");
      return `${descriptor.title}, hentet ${version}: ${descriptor.sources.map(({ title }) => title).join("; ")}. Lisens: ${licences}.`;
    }),
    "",
    `Mer: ${permanentAddress(meta, "data/")}`,
    "",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}
