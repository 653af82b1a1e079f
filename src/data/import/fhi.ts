import { z } from "zod";
import type { HttpClient } from "./http/client.ts";
import { ImportError, importError } from "./import-error.ts";
import type { Cube, Dimension, Role } from "./table/cube.ts";
import { readJsonStat } from "./table/json-stat.ts";
import { expandSelection, type Variable } from "./table/selection.ts";
import type { TableSource } from "./table/table-source.ts";

/** FHI's open statistics interface, described at https://statistikk-data.fhi.no/swagger/. */
export const fhiV1 = "https://statistikk-data.fhi.no/api/open/v1/";

/** What FHI's own example asks for at a time; it has no fixed limit. */
const mostCells = 50_000;

/** FHI gives no roles; the codes of its dimensions are the same in all tables that have them. */
const roles: Readonly<Record<string, Role>> = { MEASURE_TYPE: "metric", AAR: "time", AARGANG: "time", GEO: "geo" };

const Table = z.looseObject({ title: z.string(), modifiedAt: z.string().nullish(), publishedAt: z.string().nullish() });
interface RawCategory {
  value: string;
  label: string;
  children?: RawCategory[] | null | undefined;
}
const Category: z.ZodType<RawCategory> = z.lazy(() =>
  z.looseObject({ value: z.string(), label: z.string(), children: z.array(Category).nullish() }),
);
const Dimensions = z.looseObject({
  dimensions: z.array(z.looseObject({ code: z.string(), label: z.string(), categories: z.array(Category) })).min(1),
});
const Sections = z.looseObject({
  paragraphs: z.array(z.looseObject({ header: z.string().nullish(), content: z.string().nullish() })).optional(),
});
const Flags = z.array(z.record(z.string(), z.unknown()));

export interface FhiOptions {
  readonly address: string;
  /** The register: `nokkel`, `npr`, `daar`. */
  readonly source: string;
  readonly table: string;
  readonly selection: ReadonlyMap<string, string>;
}

/** A table's title and variables. */
export async function describeFhi(client: HttpClient, address: string, source: string, table: string) {
  const url = `${address}${encodeURIComponent(source)}/table/${encodeURIComponent(table)}`;
  const head = Table.safeParse((await client.json({ url })).value);
  const body = Dimensions.safeParse((await client.json({ url: `${url}/dimension` })).value);
  if (!head.success || !body.success) {
    throw importError("source", `${url} svarte ikke med en tabell.`, "Sjekk kilden og tabellnummeret.");
  }
  const variables = body.data.dimensions.map(
    ({ code, label, categories }): Variable => ({
      code,
      label,
      values: flatten(categories),
      isTime: roles[code] === "time",
      // Every dimension must be given, or FHI answers 400.
      optional: false,
    }),
  );
  return {
    url,
    title: head.data.title,
    updated: head.data.modifiedAt ?? head.data.publishedAt ?? undefined,
    variables,
  };
}

/** Makes a table of FHI's ready to be asked for. */
export async function fhiTable(client: HttpClient, options: FhiOptions): Promise<TableSource> {
  const { url, title, updated, variables } = await describeFhi(client, options.address, options.source, options.table);
  const metric = variables.find(({ code }) => roles[code] === "metric")?.code;
  return {
    name: `Tabell ${options.table} i FHIs statistikkbank (${options.source})`,
    title,
    address: `${url}/data`,
    ...(updated === undefined ? {} : { updated }),
    notes: await sections(client, `${url}/metadata`),
    publisher: "Folkehelseinstituttet",
    variables,
    selection: expandSelection(variables, options.selection),
    ...(metric === undefined ? {} : { whole: metric }),
    mostCells,
    signs: await flags(client, `${url}/flag`),
    question: (part) => ({
      url: `${url}/data`,
      body: {
        dimensions: part.map(({ variable, values }) => ({ code: variable, filter: "item", values })),
        response: { format: "json-stat2", maxRowCount: mostCells },
      },
    }),
    read: (answer, from) => withRoles(readJsonStat(answer, from), updated),
  };
}

/** Children are counties' municipalities and the like; each is a category of its own. */
function flatten(categories: readonly RawCategory[]): readonly { code: string; label: string }[] {
  return categories.flatMap(({ value, label, children }) => [{ code: value, label }, ...flatten(children ?? [])]);
}

function withRoles(cube: Cube, updated: string | undefined): Cube {
  const dimensions = cube.dimensions.map((dimension): Dimension => {
    const role = roles[dimension.id];
    return role === undefined ? dimension : { ...dimension, role };
  });
  const { label, notes, size } = cube;
  const value = (position: number) => cube.value(position);
  const status = (position: number) => cube.status(position);
  return { label, notes, size, dimensions, value, status, ...(updated === undefined ? {} : { updated }) };
}

/** What the editors of the table have written about it, without its markup. */
async function sections(client: HttpClient, url: string): Promise<readonly string[]> {
  const parsed = Sections.safeParse(await valueOrNothing(client, url));
  const paragraphs = parsed.success ? (parsed.data.paragraphs ?? []) : [];
  return paragraphs.flatMap(({ header, content }) => {
    const text = (content ?? "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    return text === "" ? [] : [header ? `${header}: ${text}` : text];
  });
}

/** The signs of a table and what they mean, as words, whatever the keys are called. */
async function flags(client: HttpClient, url: string): Promise<readonly string[]> {
  const parsed = Flags.safeParse(await valueOrNothing(client, url));
  if (!parsed.success) return [];
  return parsed.data.map((flag) =>
    Object.values(flag)
      .filter((word) => typeof word === "string")
      .join(" = "),
  );
}

/** What not all tables have, and an import can do without. */
async function valueOrNothing(client: HttpClient, url: string): Promise<unknown> {
  try {
    return (await client.json({ url })).value;
  } catch (error) {
    if (error instanceof ImportError && error.kind === "content") return undefined;
    throw error;
  }
}
