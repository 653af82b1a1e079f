import { join } from "node:path";
import { municipalityField, numberField, textField, yearField } from "../../data/import/fields.ts";
import { type DataFormat, writePackage } from "../../data/import/write-package.ts";

export const madeDataset = "maaling";
export const madeVersion = "2026-01-01";

const municipalities = 357;
const ages = 25;

/**
 * Writes a dataset of `observations` lines below `root`, as an importer would: municipality, year, age and sex with one
 * figure each, every fiftieth of them hidden. The same bytes each time; nothing in it is real.
 */
export function makeDataset(root: string, observations: number, format: DataFormat): void {
  writePackage(join(root, "data", madeDataset, madeVersion), {
    name: madeDataset,
    title: "Målt datasett",
    description: "Laget for å måle lesing.",
    version: madeVersion,
    sources: [{ title: "Laget" }],
    contributors: [],
    format,
    resources: [
      {
        name: "tall",
        title: "Tall",
        fields: [
          municipalityField,
          yearField("Året."),
          textField("alder", "Alder", "Ettårig.", "[0-9]{2,3}"),
          textField("kjonn", "Kjønn", "", "menn|kvinner"),
          numberField("verdi", "Verdi", "personer", ""),
        ],
        primaryKey: ["kommunenr", "aar", "alder", "kjonn"],
        rows: { [Symbol.iterator]: () => rows(observations) },
      },
    ],
  });
}

function* rows(observations: number): Generator<readonly string[]> {
  let state = 1;
  for (let index = 0; index < observations; index++) {
    // A linear congruential generator (Park and Miller's): whole numbers that look like chance and never are.
    state = (state * 48_271) % 2_147_483_647;
    const sex = index % 2;
    const age = Math.floor(index / 2) % ages;
    const municipality = Math.floor(index / (2 * ages)) % municipalities;
    const year = 1920 + Math.floor(index / (2 * ages * municipalities));
    const value = state % 50 === 0 ? ":" : String((state % 100_000) / 4);
    yield [
      String(301 + municipality * 10).padStart(4, "0"),
      String(year),
      String(60 + age),
      sex === 0 ? "menn" : "kvinner",
      value,
    ];
  }
}
