import { z } from "zod";
import { type ImportError, importError } from "../import-error.ts";
import type { Category, Cube, Dimension, Role } from "./cube.ts";

/** `note` is a text or a list of them, and nothing in FHI's answers. */
const Notes = z
  .union([z.string(), z.array(z.string()), z.null()])
  .optional()
  .transform((notes) => (Array.isArray(notes) ? notes : notes ? [notes] : []));
const Labels = z.record(z.string(), z.string());

const CategoryIndex = z.union([z.array(z.string()), z.record(z.string(), z.int().nonnegative())]);
const RawDimension = z.looseObject({
  label: z.string().nullish(),
  note: Notes,
  category: z.looseObject({
    index: CategoryIndex.optional(),
    label: Labels.nullish(),
    unit: z.record(z.string(), z.looseObject({ base: z.string().optional(), label: z.string().optional() })).nullish(),
    note: z.record(z.string(), Notes).nullish(),
  }),
});
const Roles = z
  .looseObject({
    time: z.array(z.string()).nullish(),
    geo: z.array(z.string()).nullish(),
    metric: z.array(z.string()).nullish(),
  })
  .nullish();
const common = {
  label: z.string().nullish(),
  source: z.string().nullish(),
  updated: z.string().nullish(),
  note: Notes,
  // Read by hand, as there may be hundreds of thousands.
  value: z.unknown().optional(),
  status: z.unknown().optional(),
};

const Version2 = z.looseObject({
  ...common,
  class: z.literal("dataset"),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().nonnegative()).min(1),
  role: Roles,
  dimension: z.record(z.string(), RawDimension),
});
const Version1 = z.looseObject({
  ...common,
  dimension: z
    .looseObject({ id: z.array(z.string()).min(1), size: z.array(z.int().nonnegative()).min(1), role: Roles })
    .catchall(z.unknown()),
});

interface Outline {
  readonly label?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly updated?: string | null | undefined;
  readonly note: readonly string[];
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly role?: z.output<typeof Roles>;
  readonly value?: unknown;
  readonly status?: unknown;
  readonly dimension: Readonly<Record<string, unknown>>;
}

/** Makes a cube of an answer in JSON-stat 2 or 1. Throws `ImportError` when it is neither, or contradicts itself. */
export function readJsonStat(value: unknown, from: string): Cube {
  const raw = outline(value, from);
  const dimensions = raw.id.map((id, index) => readDimension(id, raw.size[index] ?? 0, raw.dimension, raw.role, from));
  const size = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  const figures = reader(raw.value, size, from);
  const status = typeof raw.status === "string" ? constantStatus(raw.status) : reader(raw.status, size, from);
  return {
    label: raw.label ?? "",
    ...(raw.source ? { source: raw.source } : {}),
    ...(raw.updated ? { updated: raw.updated } : {}),
    notes: raw.note,
    dimensions,
    size,
    value(position) {
      const figure = figures(position);
      if (figure === undefined || figure === null) return undefined;
      if (typeof figure === "number" || typeof figure === "string") return figure;
      throw broken(from, `plass ${position} er verken tall eller tegn`);
    },
    status(position) {
      const sign = status(position);
      return typeof sign === "string" && sign !== "" ? sign : undefined;
    },
  };
}

function outline(value: unknown, from: string): Outline {
  const second = Version2.safeParse(value);
  if (second.success) return second.data;
  // JSON-stat 1 is an object of datasets, of which PxWeb writes one, called «dataset».
  const inner = typeof value === "object" && value !== null ? Object.values(value)[0] : undefined;
  const first = Version1.safeParse(inner);
  if (!first.success) throw broken(from, "svaret er ikke JSON-stat 2 eller 1");
  const { id, size, role } = first.data.dimension;
  return { ...first.data, id, size, role };
}

function readDimension(
  id: string,
  size: number,
  all: Readonly<Record<string, unknown>>,
  roles: z.output<typeof Roles>,
  from: string,
): Dimension {
  const parsed = RawDimension.safeParse(own(all, id));
  if (!parsed.success) throw broken(from, `dimensjonen «${id}» mangler eller er ikke beskrevet`);
  const { category, label, note } = parsed.data;
  const codes = orderedCodes(category.index ?? Object.keys(category.label ?? {}));
  if (codes.length !== size || codes.includes(undefined) || new Set(codes).size !== size) {
    throw broken(from, `dimensjonen «${id}» sier ${size} verdier, men har ${new Set(codes).size}`);
  }
  const role = roleOf(id, roles);
  return {
    id,
    label: label ?? id,
    ...(role === undefined ? {} : { role }),
    categories: codes.map((code = ""): Category => {
      const unit = own(category.unit, code);
      const name = unit?.base ?? unit?.label;
      const label = own(category.label, code) ?? code;
      return { code, label, ...(name ? { unit: name } : {}), notes: own(category.note, code) ?? [] };
    }),
    notes: note,
  };
}

/** The codes by their place; the keys of an object do not keep their order when they look like numbers. */
function orderedCodes(index: z.output<typeof CategoryIndex>): readonly (string | undefined)[] {
  if (Array.isArray(index)) return index;
  const entries = Object.entries(index);
  const codes = new Array<string | undefined>(entries.length).fill(undefined);
  for (const [code, place] of entries) {
    if (place < codes.length) codes[place] = code;
  }
  return codes;
}

/** What a record itself has under a key: a code may be called «constructor». */
function own<Value>(record: Readonly<Record<string, Value>> | null | undefined, key: string): Value | undefined {
  return record !== null && record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function roleOf(id: string, roles: z.output<typeof Roles>): Role | undefined {
  if (roles?.metric?.includes(id)) return "metric";
  if (roles?.time?.includes(id)) return "time";
  if (roles?.geo?.includes(id)) return "geo";
  return undefined;
}

function constantStatus(status: string): (position: number) => unknown {
  return () => status;
}

/** Values lie in an array with one for each cell, or in an object by position; there may be none at all. */
function reader(values: unknown, size: number, from: string): (position: number) => unknown {
  if (values === undefined || values === null) return () => undefined;
  if (Array.isArray(values)) {
    const list: readonly unknown[] = values;
    if (list.length > 0 && list.length !== size) {
      throw broken(from, `det er ${list.length} verdier, men dimensjonene gir ${size}`);
    }
    return (position) => list[position];
  }
  if (typeof values !== "object") throw broken(from, "verdiene er ikke en liste");
  const sparse = values;
  return (position) => (Object.hasOwn(sparse, position) ? Reflect.get(sparse, String(position)) : undefined);
}

function broken(from: string, what: string): ImportError {
  return importError(
    "source",
    `Svaret fra ${from} kan ikke brukes: ${what}.`,
    "Prøv igjen senere. Er det likt da, har kilden endret form, og importen må endres.",
  );
}
