import type { Field } from "../../dataset.ts";
import { municipalityField, textField } from "../fields.ts";
import type { NewPackage, NewResource } from "../write-package.ts";
import { readFacts } from "./read-facts.ts";

/** Municipalities, their names in all their languages, and every change since 2018. */
export function geography(folder: string, version: string): NewPackage {
  return {
    name: "geografi",
    title: "Kommunene: nummer, navn, fylke, KOSTRA-gruppe og endringer",
    description:
      "Kommunestrukturen fra 1. januar 2024. KOSTRA-grupper etter inndelingen fra 2020. " +
      "Punktene ligger inne i kommunen og er regnet ut av Kartverkets kommunegrenser.",
    version,
    sources: [
      {
        title: "Statistisk sentralbyrå, standard for kommuneinndeling (Klass 131)",
        path: "https://www.ssb.no/klass/klassifikasjoner/131",
      },
      { title: "Statistisk sentralbyrå, KOSTRA-grupper (Notater 2020/48)" },
      { title: "Kartverket, kommunegrenser (punktene)", path: "https://www.kartverket.no" },
    ],
    contributors: [
      { title: "Statistisk sentralbyrå", roles: ["creator"] },
      { title: "Kartverket", roles: ["creator"] },
    ],
    resources: [municipalities(folder), names(folder), changes(folder)],
  };
}

function copyColumns(folder: string, file: string, fields: readonly Field[]): readonly (readonly string[])[] {
  return readFacts(folder, file).map((fact) => fields.map((field) => fact(field.name)));
}

function municipalities(folder: string): NewResource {
  const fields = [
    municipalityField,
    textField("navn", "Navn", "Det norske navnet."),
    textField("offisielt_navn", "Offisielt navn", "Alle offisielle navn i offisiell rekkefølge."),
    textField("fylkesnr", "Fylkesnummer", "To sifre.", "[0-9]{2}"),
    textField("fylke", "Fylke", "Fylkets navn."),
    textField("kostragruppe", "KOSTRA-gruppe", "Etter inndelingen fra 2020.", "EKG[0-9]{2}"),
    textField("sentralitet", "Sentralitet", "SSBs klasse 1 (mest sentral) til 6.", "[1-6]"),
    textField("bredde", "Breddegrad", "Et punkt inne i kommunen.", "[0-9]{2}\\.[0-9]+|[0-9]{2}"),
    textField("lengde", "Lengdegrad", "Et punkt inne i kommunen.", "[0-9]{1,2}(\\.[0-9]+)?"),
  ];
  const rows = copyColumns(folder, "kommuner_2024.csv", fields);
  return { name: "kommuner", title: "Kommuner", fields, primaryKey: ["kommunenr"], rows };
}

function names(folder: string): NewResource {
  const fields = [
    municipalityField,
    textField("rekkefolge", "Rekkefølge", "Plassen i det offisielle navnet.", "[1-9]"),
    textField("navn", "Navn", "Navnet på dette språket."),
    textField("sprak", "Språk", "Språkkode (BCP 47): nb, se, sma, smj, fkv.", "nb|nn|se|sma|smj|fkv"),
  ];
  const rows = copyColumns(folder, "kommunenavn_flere_sprak.csv", fields);
  return { name: "kommunenavn", title: "Navn på flere språk", fields, primaryKey: ["kommunenr", "rekkefolge"], rows };
}

function changes(folder: string): NewResource {
  const date = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  const fields = [
    textField("gjelder_fra", "Gjelder fra", "Første dag med det nye nummeret eller navnet.", date),
    textField("fra_nr", "Fra nummer", "Kommunenummeret før.", "[0-9]{4}"),
    textField("fra_navn", "Fra navn", "Navnet før."),
    textField("til_nr", "Til nummer", "Kommunenummeret etter.", "[0-9]{4}"),
    textField("til_navn", "Til navn", "Navnet etter."),
    textField("endring", "Endring", "Hva som skjedde.", "nytt nummer|nytt navn|sammenslåing|deling"),
  ];
  const rows = copyColumns(folder, "kommuneendringer_2018_2024.csv", fields);
  const primaryKey = ["gjelder_fra", "fra_nr", "til_nr"];
  return { name: "kommuneendringer", title: "Endringer i nummer, navn og grenser", fields, primaryKey, rows };
}
