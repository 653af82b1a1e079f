import { z } from "zod";
import type { Answer, Asked } from "./source-server.ts";

/** A variable of a made-up table in the shape of SSB's. */
export interface BankVariable {
  readonly code: string;
  readonly label: string;
  readonly role?: "time" | "geo" | "metric";
  readonly values: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
  readonly notes?: Readonly<Record<string, readonly string[]>>;
  readonly elimination?: boolean;
}

export interface BankTable {
  readonly id: string;
  readonly label: string;
  readonly updated: string;
  readonly notes: readonly string[];
  readonly variables: readonly BankVariable[];
  /** A figure or a sign for the codes, in the order of the variables. */
  cell(codes: readonly string[]): number | string;
  readonly mostCells: number;
}

const Selection = z.object({
  selection: z.array(z.object({ variableCode: z.string(), valueCodes: z.array(z.string()) })),
});
const Query = z.object({
  query: z.array(
    z.object({ code: z.string(), selection: z.object({ filter: z.string(), values: z.array(z.string()) }) }),
  ),
  response: z.object({ format: z.string() }),
});

type Chosen = ReadonlyMap<string, readonly string[]>;

/** Answers as PxWebApi v2 does, below `/v2/`, and as the older interface, below `/v0/no/`. */
export function bankAnswer(table: BankTable, asked: Asked): Answer | undefined {
  if (asked.path === "/v2/config")
    return { json: { apiVersion: "2.3.2", maxDataCells: table.mostCells, maxCallsPerTimeWindow: 0 } };
  if (asked.path === `/v2/tables/${table.id}/metadata`) return { json: { ...dataset(table, all(table)), value: [] } };
  if (asked.path === `/v2/tables/${table.id}/data`) {
    const { selection } = Selection.parse(asked.body);
    return answerData(table, new Map(selection.map((item) => [item.variableCode, item.valueCodes])), 400, "json-stat2");
  }
  if (asked.path !== `/v0/no/table/${table.id}/`) return undefined;
  if (asked.method === "GET") return { json: { title: table.label, variables: table.variables.map(oldVariable) } };
  const { query, response } = Query.parse(asked.body);
  return answerData(table, new Map(query.map(({ code, selection }) => [code, selection.values])), 403, response.format);
}

function answerData(table: BankTable, chosen: Chosen, tooMany: number, format: string): Answer {
  for (const [code, values] of chosen) {
    const variable = table.variables.find((entry) => entry.code === code);
    if (variable === undefined) return refused("Non-existent variable");
    if (values.some((value) => !(value in variable.values))) return refused("Non-existent value");
    if (new Set(values).size < values.length) return { status: 500, text: "" };
  }
  const missing = table.variables.find(({ code, elimination }) => !chosen.has(code) && elimination !== true);
  if (missing !== undefined) return refused("Missing selection for mandantory variable");
  const cells = [...chosen.values()].reduce((product, values) => product * values.length, 1);
  if (cells > table.mostCells) return refused("Too many cells selected", tooMany);
  return { json: format === "json-stat" ? { dataset: version1(dataset(table, chosen)) } : dataset(table, chosen) };
}

function refused(title: string, status = 400): Answer {
  return { status, json: { type: "Parameter error", title, status } };
}

function all(table: BankTable): Chosen {
  return new Map(table.variables.map(({ code, values }) => [code, Object.keys(values)]));
}

function dataset(table: BankTable, chosen: Chosen) {
  const variables = table.variables.filter(({ code }) => chosen.has(code));
  const lists = variables.map(({ code }) => chosen.get(code) ?? []);
  const cells = combinations(lists).map((codes) => table.cell(codes));
  const signs = cells.flatMap((cell, index) => (typeof cell === "string" ? [[String(index), cell]] : []));
  const withRole = (role: string) => variables.filter((variable) => variable.role === role).map(({ code }) => code);
  return {
    version: "2.0",
    class: "dataset",
    label: table.label,
    source: "Statistisk sentralbyrå",
    updated: table.updated,
    note: table.notes,
    role: { time: withRole("time"), geo: withRole("geo"), metric: withRole("metric") },
    id: variables.map(({ code }) => code),
    size: lists.map((list) => list.length),
    dimension: Object.fromEntries(
      variables.map((variable, index) => [variable.code, dimension(variable, lists[index] ?? [])]),
    ),
    value: cells.map((cell) => (typeof cell === "string" ? null : cell)),
    // Left out of the JSON when there is none, as the real one does.
    status: signs.length === 0 ? undefined : Object.fromEntries(signs),
  };
}

function dimension(variable: BankVariable, codes: readonly string[]) {
  const of = (record: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(codes.flatMap((code) => (code in record ? [[code, record[code]]] : [])));
  return {
    label: variable.label,
    category: {
      index: Object.fromEntries(codes.map((code, place) => [code, place])),
      label: of(variable.values),
      ...(variable.notes === undefined ? {} : { note: of(variable.notes) }),
      ...(variable.units === undefined
        ? {}
        : { unit: Object.fromEntries(codes.map((code) => [code, { base: variable.units?.[code], decimals: 1 }])) }),
    },
    extension: { elimination: variable.elimination === true, show: "code_value" },
  };
}

/** JSON-stat 1.x has the order, sizes and roles inside `dimension`. */
function version1({
  id,
  size,
  role,
  dimension: dimensions,
  label,
  source,
  updated,
  value,
  status,
}: ReturnType<typeof dataset>) {
  return { dimension: { ...dimensions, id, size, role }, label, source, updated, value, status };
}

function oldVariable({ code, label, values, elimination, role }: BankVariable) {
  return {
    code,
    text: label,
    values: Object.keys(values),
    valueTexts: Object.values(values),
    ...(elimination === true ? { elimination } : {}),
    ...(role === "time" ? { time: true } : {}),
  };
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (rows, list) => rows.flatMap((row) => list.map((code) => [...row, code])),
    [[]],
  );
}
