import { z } from "zod";
import { DatasetId } from "../../codes.ts";
import { Pattern } from "../../dataset.ts";
import type { Issue } from "../../issue.ts";
import { parseStructured } from "../../structured.ts";
import { licences } from "../licence.ts";

const columnName = z.string().regex(/^[a-z][a-z0-9_]*$/);

const Column = z
  .strictObject({
    fra: z.string().min(1).optional(),
    verdi: z.string().optional(),
    til: columnName,
    type: z.enum(["kommunenr", "aar", "tekst", "tall"]),
    tittel: z.string().min(1),
    beskrivelse: z.string().optional(),
    enhet: z.string().optional(),
    "fyll-nuller": z.boolean().default(false),
    mønster: Pattern.optional(),
    mangler: z.record(z.string(), z.enum([":", "..", "."])).default({}),
  })
  .refine((column) => (column.fra === undefined) !== (column.verdi === undefined), {
    error: "skal ha enten «fra» (kolonnen i filen) eller «verdi» (det samme på alle linjer)",
  })
  .refine((column) => column.type !== "tall" || column.enhet !== undefined, {
    error: "er et tall og skal ha «enhet»",
  });
export type MappedColumn = z.output<typeof Column>;

const Mapping = z.strictObject({
  datasett: DatasetId,
  tittel: z.string().min(1),
  beskrivelse: z.string().default(""),
  kilde: z.strictObject({
    tittel: z.string().min(1),
    utgiver: z.string().min(1),
    adresse: z.url().optional(),
    lisens: z.enum(["CC-BY-4.0", "CC0-1.0", "NLOD-2.0"]),
  }),
  fil: z
    .strictObject({
      format: z.enum(["csv", "xlsx"]).default("csv"),
      tegnsett: z.enum(["utf-8", "latin1"]).default("utf-8"),
      skilletegn: z.enum([",", ";", "tab"]).default(","),
      desimaltegn: z.enum([".", ","]).default("."),
      tusenskille: z.enum(["", " ", ".", ","]).default(""),
      "hopp-over": z.int().min(0).max(1000).default(0),
      ark: z.string().optional(),
    })
    .refine((file) => file.tusenskille === "" || file.tusenskille !== file.desimaltegn, {
      error: "har samme desimaltegn og tusenskille",
    })
    .prefault({}),
  kommunestruktur: z.union([z.literal("hvert år"), z.iso.date()]).optional(),
  kolonner: z.array(Column).min(1),
  nøkkel: z.array(columnName).min(1),
});

/** How a file's columns become a dataset's, as an editor writes it; docs/import.md explains each key. */
export type Mapping = z.output<typeof Mapping>;

/** Reads a mapping file; what is wrong becomes issues with line. */
export function parseMapping(text: string, file: string, issues: Issue[]): Mapping | undefined {
  const mapping = parseStructured(text, Mapping, file, issues);
  if (mapping === undefined) return undefined;
  const complain = (message: string, hint: string) => issues.push({ file, line: 1, message, hint, severity: "error" });
  const names = mapping.kolonner.map(({ til }) => til);
  for (const name of new Set(names.filter((candidate, index) => names.indexOf(candidate) !== index))) {
    complain(`To kolonner heter «${name}».`, "Gi den ene et annet navn i «til».");
  }
  for (const name of mapping.nøkkel) {
    const column = mapping.kolonner.find(({ til }) => til === name);
    if (column === undefined) complain(`Nøkkelen «${name}» er ikke en kolonne.`, `Kolonnene er ${names.join(", ")}.`);
    else if (column.type === "tall")
      complain(
        `Nøkkelen «${name}» er et tall.`,
        "Nøkkelen er det som skiller linjene fra hverandre: kommune, år, aldersgruppe.",
      );
  }
  return issues.length === 0 ? mapping : undefined;
}

export function licenceOf(mapping: Mapping) {
  return licences[mapping.kilde.lisens];
}
