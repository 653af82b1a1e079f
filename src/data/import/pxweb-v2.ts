import { z } from "zod";
import type { HttpClient } from "./http/client.ts";
import { importError } from "./import-error.ts";
import type { Dimension } from "./table/cube.ts";
import { readJsonStat } from "./table/json-stat.ts";
import { type Choice, expandSelection, type Variable } from "./table/selection.ts";
import type { TableSource } from "./table/table-source.ts";

/** SSB's statistics bank. The interface is described at https://www.ssb.no/api/pxwebapiv2 and in PxTools/PxApiSpecs. */
export const ssbV2 = "https://data.ssb.no/api/pxwebapi/v2/";

/** SSB's limit, where /config does not say another. */
const usualMostCells = 800_000;

export interface PxWebOptions {
  readonly address: string;
  readonly table: string;
  readonly selection: ReadonlyMap<string, string>;
  /** A code list (`agg_…` or `vs_…`) for a variable. */
  readonly codeLists: ReadonlyMap<string, string>;
}

const Config = z.looseObject({ maxDataCells: z.int().positive() });
const Metadata = z.looseObject({
  dimension: z.record(
    z.string(),
    z.looseObject({ extension: z.looseObject({ elimination: z.boolean().optional() }).nullish() }),
  ),
});
const CodeList = z.looseObject({ values: z.array(z.looseObject({ code: z.string(), label: z.string() })).min(1) });

/** A table's variables, in PxWebApi v2's own metadata (JSON-stat 2 without figures). */
export async function describePxWeb(client: HttpClient, address: string, table: string) {
  const url = `${address}tables/${encodeURIComponent(table)}/metadata?lang=no&outputFormat=json-stat2`;
  const { value } = await client.json({ url });
  const cube = readJsonStat(value, url);
  const metadata = Metadata.safeParse(value);
  const dimension = metadata.success ? metadata.data.dimension : {};
  const variables = cube.dimensions.map((entry): Variable => {
    const optional = dimension[entry.id]?.extension?.elimination === true;
    const values = entry.categories.map(({ code, label }) => ({ code, label }));
    return { code: entry.id, label: entry.label, values, isTime: entry.role === "time", optional };
  });
  return { cube, variables };
}

/** Makes a table of the statistics bank ready to be asked for. Throws `ImportError` when the selection does not fit it. */
export async function pxWebTable(client: HttpClient, options: PxWebOptions): Promise<TableSource> {
  const { address, table } = options;
  const { cube, variables: all } = await describePxWeb(client, address, table);
  const variables = await withCodeLists(client, options, all);
  const selection = expandSelection(variables, options.selection);
  const metric = cube.dimensions.find(({ role }) => role === "metric")?.id;
  const url = `${address}tables/${encodeURIComponent(table)}/data`;
  return {
    name: `Tabell ${table} i SSBs statistikkbank`,
    title: cube.label,
    address: url,
    ...(cube.updated === undefined ? {} : { updated: cube.updated }),
    notes: [...cube.notes, ...cube.dimensions.flatMap(notesOf)],
    publisher: cube.source ?? "Statistisk sentralbyrå",
    variables,
    selection,
    ...(metric === undefined ? {} : { whole: metric }),
    mostCells: await mostCells(client, address),
    // POST, as addresses of more than some 2,100 characters are answered with 404.
    question: (part) => ({
      url: `${url}?lang=no&outputFormat=json-stat2`,
      body: { selection: part.map((choice) => selectionItem(choice, options.codeLists)) },
    }),
    read: readJsonStat,
  };
}

function selectionItem({ variable, values }: Choice, codeLists: ReadonlyMap<string, string>) {
  const codelist = codeLists.get(variable);
  return { variableCode: variable, ...(codelist === undefined ? {} : { codelist }), valueCodes: values };
}

async function mostCells(client: HttpClient, address: string): Promise<number> {
  const config = Config.safeParse((await client.json({ url: `${address}config` })).value);
  return config.success ? config.data.maxDataCells : usualMostCells;
}

async function withCodeLists(
  client: HttpClient,
  { address, codeLists }: PxWebOptions,
  variables: readonly Variable[],
): Promise<readonly Variable[]> {
  const unknown = [...codeLists.keys()].find((code) => variables.every((variable) => variable.code !== code));
  if (unknown !== undefined) {
    const codes = variables.map(({ code }) => code).join(", ");
    throw importError("content", `--kodeliste gjelder «${unknown}», som tabellen ikke har.`, `Variablene er ${codes}.`);
  }
  const changed: Variable[] = [];
  for (const variable of variables) {
    const id = codeLists.get(variable.code);
    if (id === undefined) {
      changed.push(variable);
      continue;
    }
    const url = `${address}codelists/${encodeURIComponent(id)}?lang=no`;
    const parsed = CodeList.safeParse((await client.json({ url })).value);
    if (!parsed.success) throw importError("source", `${url} er ikke en kodeliste.`, "Sjekk navnet på kodelisten.");
    changed.push({ ...variable, values: parsed.data.values.map(({ code, label }) => ({ code, label })) });
  }
  return changed;
}

function notesOf({ label, notes }: Dimension): readonly string[] {
  return notes.map((note) => `${label}: ${note}`);
}
