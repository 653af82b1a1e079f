import { isNode } from "yaml";
import { z } from "zod";
import type { Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import { readYaml, type YamlDocument, type YamlFault } from "./yaml-document.ts";

/**
 * Parses YAML (and JSON, which is YAML) through a schema. Every error of syntax and of content becomes an issue with the line
 * and column where it stands; `firstLine` shifts them for text inside another file (front matter, a fenced block).
 */
export function parseStructured<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  file: string,
  issues: Issue[],
  firstLine = 1,
): z.output<Schema> | undefined {
  const { document, value, faults, place } = readYaml(text, { texts: false, firstLine });
  for (const fault of faults)
    issues.push({ file, ...placeOf(fault, place, firstLine), ...faultMessage(fault), severity: "error" });
  if (faults.length > 0) return undefined;
  const result = schema.safeParse(value, { error: norwegianError });
  if (result.success) return result.data;
  for (const problem of result.error.issues) {
    const offset = offsetOf(document, problem.path);
    issues.push({
      file,
      ...place(offset),
      ...describe(problem, value, knownKeys(schema, problem.path)),
      severity: "error",
    });
  }
  return undefined;
}

const norwegianError = z.locales.no().localeError;

/** What is wrong with the whole of a text has no column. */
function placeOf(fault: YamlFault, place: YamlDocument["place"], firstLine: number) {
  return fault.kind === "syntax" ? place(fault.offset) : { line: firstLine };
}

function faultMessage({ kind, code }: YamlFault): { message: string; hint: string } {
  switch (kind) {
    case "syntax":
      return {
        message: `Filen kan ikke leses: ${yamlMessage(code)}`,
        hint: "Se etter feil innrykk, manglende kolon eller anførselstegn på denne linjen.",
      };
    case "too-deep":
      return { message: "Filen er nøstet for dypt.", hint: "Se etter en lang rekke med «[», «{» eller «-»." };
    case "alias":
      return {
        message: "Filen bruker ankere (& og *), som ikke er tillatt.",
        hint: "Skriv verdiene helt ut der de skal stå.",
      };
    default:
      return kind satisfies never;
  }
}

type Path = readonly PropertyKey[];

/** Where the value at a path starts; where it is absent, its nearest ancestor. */
function offsetOf(document: YamlDocument["document"], path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describe(
  problem: z.core.$ZodIssue,
  value: unknown,
  known: readonly string[],
): { message: string; hint: string } {
  const where = problem.path.map(String).join(".");
  if (problem.code === "unrecognized_keys") {
    const inside = where === "" ? "" : ` under «${where}»`;
    const keys = problem.keys.map((key) => `«${key}»`).join(", ");
    return {
      message: `Ukjent nøkkel${inside}: ${keys}.`,
      hint: `Fjern den eller rett skrivemåten.${didYouMean(problem.keys[0] ?? "", known)}`.trim(),
    };
  }
  if (valueAt(value, problem.path) === undefined) {
    return { message: `«${where}» mangler.`, hint: `Legg til nøkkelen «${String(problem.path.at(-1) ?? "")}».` };
  }
  return { message: `«${where}»: ${problem.message}.`, hint: "Rett verdien." };
}

/** The keys that a schema has at a path, as far as it is made of plain objects. */
function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  let current: z.core.$ZodType | undefined = schema;
  for (const key of path) {
    if (current instanceof z.ZodPipe) current = current.def.in;
    current = current instanceof z.ZodObject ? current.shape[String(key)] : undefined;
  }
  if (current instanceof z.ZodPipe) current = current.def.in;
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function yamlMessage(code: string): string {
  const known: Record<string, string> = {
    DUPLICATE_KEY: "samme nøkkel står to ganger.",
    BAD_INDENT: "innrykket er feil.",
    TAB_AS_INDENT: "innrykk kan ikke være tabulator.",
    MISSING_CHAR: "et tegn mangler.",
    UNEXPECTED_TOKEN: "et tegn står der det ikke skal.",
    BAD_ALIAS: "ankere er ikke tillatt.",
  };
  return known[code] ?? "skrivemåten er ikke gyldig YAML.";
}
