import type { Field } from "../../dataset.ts";
import { textField } from "../fields.ts";
import { type Licence, licences } from "../licence.ts";
import type { NewPackage, NewResource } from "../write-package.ts";
import type { FetchedTable } from "./fetch-table.ts";
import type { OwnSigns } from "./signs.ts";
import type { Survey } from "./survey.ts";
import { type FigureColumn, type KeyColumn, type Layout, layOut } from "./table-layout.ts";
import { tableRows } from "./table-rows.ts";
import type { TableSource } from "./table-source.ts";

export interface TablePackageOptions {
  readonly dataset: string;
  readonly version: string;
  readonly title?: string;
  /** The name of the table with the figures: `tall` makes `tall.csv`. */
  readonly tableName?: string;
  /** Names of columns by the code of the variable or value that they come from. */
  readonly columns: ReadonlyMap<string, string>;
  readonly signs: OwnSigns;
  readonly licence?: Licence;
}

/**
 * A table as a Data Package: `tall.csv` with a line for each combination of region, other variables and period, and a
 * column for each metric; `koder.csv` with what the codes stand for. The signs are SSB's.
 */
export function tablePackage(source: TableSource, table: FetchedTable, options: TablePackageOptions): NewPackage {
  const { survey } = table;
  const layout = layOut(survey, source.whole, options.columns);
  const title = options.title ?? (survey.label || source.title);
  return {
    name: options.dataset,
    title,
    description: describe(survey, source),
    version: options.version,
    sources: [
      {
        title: `${source.publisher}, ${source.name.charAt(0).toLowerCase()}${source.name.slice(1)}`,
        path: source.address,
        version: survey.updated ?? source.updated ?? options.version,
      },
    ],
    contributors: [{ title: source.publisher, roles: ["creator"] }],
    licence: options.licence ?? licences["CC-BY-4.0"],
    origin: {
      address: source.address,
      selection: Object.fromEntries(source.selection.map(({ variable, values }) => [variable, values])),
    },
    resources: [
      {
        name: options.tableName ?? "tall",
        title,
        fields: [...layout.keys.map(keyField), ...layout.figures.map(figureField)],
        primaryKey: layout.keys.map(({ name }) => name),
        rows: { [Symbol.iterator]: () => tableRows(table.cubes(), layout, source.whole, options.signs) },
      },
      codeList(layout),
    ],
  };
}

function keyField(key: KeyColumn): Field {
  const description = [`Kode fra kilden («${key.dimension.id}»).`, ...key.dimension.notes].map(oneLine).join(" ");
  if (!key.isYear) return { ...textField(key.name, key.dimension.label, description), constraints: { required: true } };
  const constraints = { required: true, pattern: "(19|20)[0-9]{2}" };
  return { name: key.name, type: "year", title: key.dimension.label, description, constraints };
}

function figureField({ name, category }: FigureColumn): Field {
  const description = [`Kode i kilden: ${category.code}.`, ...category.notes].map(oneLine).join(" ");
  const unit = category.unit === undefined ? {} : { unit: category.unit };
  return { name, type: "number", title: category.label, description, ...unit };
}

/** What each code stands for, and what the source notes about it. */
function codeList(layout: Layout): NewResource {
  const rows = [
    ...layout.keys.flatMap(({ name, categories, write }) =>
      categories.map(({ code, label, notes }) => [name, write(code), oneLine(label), oneLine(notes.join(" "))]),
    ),
    ...layout.figures.map(({ name, category }) => [
      name,
      category.code,
      oneLine(category.label),
      oneLine(category.notes.join(" ")),
    ]),
  ];
  const fields = [
    textField("kolonne", "Kolonne", "Kolonnen i tall.csv."),
    textField("kode", "Kode", "Koden i kilden."),
    textField("tekst", "Tekst", "Det kilden kaller den."),
    textField("merknad", "Merknad", "Kildens fotnote til koden."),
  ];
  return { name: "koder", title: "Hva kodene betyr", fields, primaryKey: ["kolonne", "kode"], rows };
}

function describe(survey: Survey, source: TableSource): string {
  const marks = [...survey.marks].map(([mark, count]) => `«${mark}» ved ${count} tall`).join(", ");
  const chosen = new Set(source.selection.map(({ variable }) => variable));
  const left = source.variables.filter(({ code }) => !chosen.has(code));
  const notes = [...new Set([...source.notes, ...survey.notes])].map(oneLine);
  return [
    `${survey.label || source.title}.`,
    "Koder og tall er kildens egne; kodene er forklart i koder.csv.",
    ...(left.length === 0 ? [] : [`Utelatt og slått sammen av kilden: ${left.map(({ label }) => label).join(", ")}.`]),
    ...(marks === "" ? [] : [`Kilden har merket noen tall: ${marks}.`]),
    ...(notes.length === 0 ? [] : [`Kildens merknader: ${notes.join(" | ")}`]),
  ].join(" ");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
