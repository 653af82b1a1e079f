import { z } from "zod";
import type { HttpClient } from "./http/client.ts";
import { ImportError, importError, type Problem } from "./import-error.ts";
import { readJsonStat } from "./table/json-stat.ts";
import { type Choice, expandSelection, type Variable } from "./table/selection.ts";
import type { TableSource } from "./table/table-source.ts";

/** SSB's older interface, which the queries saved from the statistics bank until 2025 are written for. */
export const ssbV0 = "https://data.ssb.no/api/v0/no/";

const mostCells = 800_000;

const SavedQuery = z.looseObject({
  query: z.array(
    z.looseObject({
      code: z.string(),
      selection: z.looseObject({ filter: z.string(), values: z.array(z.string()) }),
    }),
  ),
  response: z.looseObject({ format: z.string() }),
});
export type SavedQuery = z.output<typeof SavedQuery>;

const Metadata = z.looseObject({
  title: z.string(),
  variables: z.array(
    z.looseObject({
      code: z.string(),
      text: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.boolean().optional(),
      time: z.boolean().optional(),
    }),
  ),
});

/** Reads a query as the statistics bank saves it. Throws `ImportError` when it is not one. */
export function parseSavedQuery(text: string, file: string): SavedQuery {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw importError("content", `${file} er ikke gyldig JSON.`, "Lagre spørringen på nytt fra statistikkbanken.");
  }
  // The bank's own saved files wrap the query: { "queryObj": {…}, "tableIdForQuery": "…" }.
  const inner = typeof value === "object" && value !== null ? (Reflect.get(value, "queryObj") ?? value) : value;
  const parsed = SavedQuery.safeParse(inner);
  if (parsed.success) return parsed.data;
  const hint = "Den skal ha «query» med «code» og «selection», og «response» med «format».";
  throw importError("content", `${file} er ikke en spørring fra statistikkbanken.`, hint);
}

/** A table's variables in the older interface. */
export async function describePxWebV0(client: HttpClient, address: string, table: string) {
  const url = `${address}table/${encodeURIComponent(table)}/`;
  const parsed = Metadata.safeParse((await client.json({ url })).value);
  if (!parsed.success) throw importError("source", `${url} svarte ikke med en tabell.`, "Sjekk tabellnummeret.");
  const variables = parsed.data.variables.map(
    (entry): Variable => ({
      code: entry.code,
      label: entry.text,
      values: entry.values.map((code, index) => ({ code, label: entry.valueTexts[index] ?? code })),
      isTime: entry.time === true,
      optional: entry.elimination === true,
    }),
  );
  return { url, title: parsed.data.title, variables };
}

/** Makes a saved query ready to be asked, in parts where it is large. */
export async function savedQueryTable(
  client: HttpClient,
  address: string,
  table: string,
  query: SavedQuery,
): Promise<TableSource> {
  const { url, title, variables } = await describePxWebV0(client, address, table);
  const format = formatOf(query);
  const filters = new Map(query.query.map((entry) => [entry.code, entry.selection.filter]));
  const selection = expand(query, variables);
  const metric = variables.find(({ code }) => code === "ContentsCode")?.code;
  return {
    name: `Tabell ${table} i SSBs statistikkbank`,
    title,
    address: url,
    notes: [],
    publisher: "Statistisk sentralbyrå",
    variables,
    selection,
    ...(metric === undefined ? {} : { whole: metric }),
    mostCells,
    question: (part) => ({
      url,
      body: {
        query: part.map(({ variable, values }) => ({
          code: variable,
          selection: { filter: grouped(filters.get(variable)) ?? "item", values },
        })),
        response: { format },
      },
    }),
    read: readJsonStat,
  };
}

/** Only these two are JSON-stat; a query saved for CSV or Excel is asked as JSON-stat 2. */
function formatOf(query: SavedQuery): "json-stat" | "json-stat2" {
  return query.response.format === "json-stat" ? "json-stat" : "json-stat2";
}

/** `agg:KommSummer` and `vs:Kommune` name values that the table's own list has not. */
function grouped(filter: string | undefined): string | undefined {
  return filter !== undefined && /^(agg|vs|agg_single):/.test(filter) ? filter : undefined;
}

function expand(query: SavedQuery, variables: readonly Variable[]): readonly Choice[] {
  const asked = new Map<string, string>();
  const known = new Map(variables.map((variable) => [variable.code, variable]));
  const problems: Problem[] = [];
  for (const { code, selection } of query.query) {
    const { filter, values } = selection;
    if (filter === "top") asked.set(code, `top(${values[0] ?? ""})`);
    else if (filter === "item" || filter === "all") asked.set(code, values.join(","));
    else if (grouped(filter) !== undefined && values.every((value) => !value.includes("*"))) {
      const own = known.get(code);
      if (own !== undefined)
        known.set(code, { ...own, values: values.map((value) => ({ code: value, label: value })) });
      asked.set(code, values.join(","));
    } else {
      problems.push({
        message: `Spørringen velger «${code}» med «${filter}», som ikke kan skrives ut.`,
        hint: "Velg verdiene enkeltvis i statistikkbanken og lagre spørringen på nytt, eller bruk import ssb med --kodeliste.",
      });
    }
  }
  if (problems.length > 0) throw new ImportError("content", problems);
  return expandSelection([...known.values()], asked);
}
