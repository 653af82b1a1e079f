import path from "node:path";
import { finishImport } from "../finish-import.ts";
import { importError } from "../import-error.ts";
import { count, countOf } from "../report-import.ts";
import { fetchTable } from "../table/fetch-table.ts";
import { countCells } from "../table/split.ts";
import type { Survey } from "../table/survey.ts";
import { tablePackage } from "../table/table-package.ts";
import type { TableSource } from "../table/table-source.ts";
import { refuseExisting } from "../write-package.ts";
import { type Context, toolsFor } from "./context.ts";

/** Fetches a table and writes it, the same for every source that has tables. */
export async function importTable(
  context: Context,
  usualDataset: string,
  prepare: () => Promise<TableSource>,
): Promise<void> {
  const { root, effects, words } = context;
  const version = words.date("versjon", "2026-11-22");
  const dataset = words.dataset(usualDataset);
  refuseExisting(root, path.join("data", dataset, version));
  const tableName = tableNameOf(words.text("tabellnavn"));
  const signs = words.signs();
  const columns = words.pairs("kolonne");
  const tools = toolsFor(context, dataset, version);
  const source = await prepare();
  effects.tell(`${source.title}: ${countOf(countCells(source.selection), "celle", "celler")}.`);
  const table = await fetchTable(source, tools, signs);
  for (const line of surveyLines(table.survey)) effects.tell(line);
  const title = words.text("tittel");
  const spec = tablePackage(source, table, {
    dataset,
    version,
    columns,
    signs,
    ...(title === undefined ? {} : { title }),
    ...(tableName === undefined ? {} : { tableName }),
  });
  finishImport(spec, { root, effects, dryRun: words.dryRun, format: words.format() });
  if (!words.dryRun) tools.cache.clear();
}

function tableNameOf(name: string | undefined): string | undefined {
  if (name === undefined || (/^[a-z][a-z0-9_-]*$/.test(name) && name !== "koder")) return name;
  const hint = "Bruk små bokstaver a–z, sifre og bindestrek, og ikke «koder», som er kodelisten.";
  throw importError("usage", `«${name}» kan ikke være navnet på tabellen.`, hint);
}

function surveyLines({ cells, marks, missing }: Survey): readonly string[] {
  const kinds = [...cells].map(([kind, number]) =>
    kind === "tall" ? `${count(number)} tall` : `${count(number)} «${kind}»`,
  );
  return [
    `Hentet ${kinds.join(", ")}.`,
    ...[...marks].map(
      ([mark, number]) => `${count(number)} tall er merket «${mark}» i kilden; de er tatt med som tall.`,
    ),
    ...[...missing].map(
      ([variable, codes]) =>
        `Kilden svarte ikke for ${count(codes.length)} av verdiene til «${variable}»: ${codes.slice(0, 8).join(", ")}.`,
    ),
  ];
}
