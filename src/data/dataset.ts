import { z } from "zod";
import { DatasetId, DatasetVersion } from "./codes.ts";

/** A regular expression for a whole field. Repetition inside repetition is refused: it can take for ever on a bad field. */
export const Pattern = z.string().refine((source) => isRegExp(source) && !/[*+}]\)+[*+{]/.test(source), {
  message: "er ikke et mønster som kan brukes",
});

function isRegExp(source: string): boolean {
  try {
    return new RegExp(source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** A column. `number` columns hold figures or signs for the lack of one; all others are text, checked against a pattern. */
const Field = z.looseObject({
  name: z.string(),
  type: z.enum(["string", "integer", "number", "year", "date"]),
  title: z.string(),
  description: z.string().optional(),
  unit: z.string().optional(),
  constraints: z
    .looseObject({ pattern: Pattern.optional(), minimum: z.number().optional(), maximum: z.number().optional() })
    .optional(),
});
export type Field = z.output<typeof Field>;

const Source = z.strictObject({ title: z.string(), path: z.string().optional(), version: z.string().optional() });
const Licence = z.strictObject({ name: z.string(), title: z.string(), path: z.string() });

const Resource = z.looseObject({
  name: z.string(),
  path: z.string().regex(/^[a-z0-9_-]+\.(csv|parquet)$/),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  schema: z
    .looseObject({
      fields: z.array(Field).min(1),
      primaryKey: z.array(z.string()).min(1),
      missingValues: z.array(z.strictObject({ value: z.string(), label: z.string() })),
    })
    .superRefine(({ fields, primaryKey }, { addIssue }) => {
      const texts = fields.filter(({ type }) => type !== "number").map(({ name }) => name);
      const complain = (key: "fields" | "primaryKey", index: number, message: string) =>
        addIssue({ code: "custom", message, path: [key, index] });
      fields.forEach(({ name }, index) => {
        const first = fields.findIndex((field) => field.name === name);
        if (first < index) complain("fields", index, `kolonnen «${name.slice(0, 40)}» står to ganger`);
      });
      primaryKey.forEach((name, index) => {
        if (!texts.includes(name)) complain("primaryKey", index, "er ikke navnet på en kolonne med tekst");
      });
    }),
});
export type Resource = z.output<typeof Resource>;

/** A Frictionless Data Package (v2) descriptor, as every dataset version has one. */
export const DataPackage = z.looseObject({
  $schema: z.literal("https://datapackage.org/profiles/2.0/datapackage.json"),
  name: DatasetId,
  title: z.string(),
  description: z.string(),
  version: DatasetVersion,
  created: z.string(),
  sources: z.array(Source).min(1),
  licenses: z.array(Licence).min(1),
  contributors: z.array(z.looseObject({ title: z.string(), roles: z.array(z.string()) })),
  /**
   * Ours, beside the standard's own: which municipal structure the rows' `kommunenr` are of. A day, or `each-year` when the
   * rows of each year have the numbers of that year; today's structure where it does not say.
   */
  municipalStructure: z.union([z.literal("each-year"), z.iso.date()]).optional(),
  resources: z
    .array(Resource)
    .min(1)
    .superRefine((resources, { addIssue }) => {
      resources.forEach(({ name }, index) => {
        const first = resources.findIndex((resource) => resource.name === name);
        if (first < index)
          addIssue({ code: "custom", message: "en annen tabell heter det samme", path: [index, "name"] });
      });
    }),
});
export type DataPackage = z.output<typeof DataPackage>;

/** What a reader is told of a dataset that an edition is pinned to. */
export interface DatasetInfo {
  readonly id: DatasetId;
  readonly version: DatasetVersion;
  readonly descriptor: DataPackage;
  /** sha256 over descriptor, files and corrections. */
  readonly digest: string;
  /** What `rettelser.yml` has done, in its order. */
  readonly corrected: readonly CorrectedCell[];
}

/** A cell that a line of `rettelser.yml` concerns. */
export interface CorrectedCell {
  readonly table: string;
  readonly column: string;
  /** The texts of the cell's line, by column: `kommunenr` → `0301`. */
  readonly texts: { get(column: string): string | undefined };
  readonly action: "mark" | "hide" | "replace";
  readonly reason: string;
  readonly link: string | undefined;
}
