import { isMap, isNode, isScalar } from "yaml";
import type { z } from "zod";
import type { Issue } from "../data/issue.ts";
import { nearMiss } from "../data/near-miss.ts";
import type { YamlDocument } from "../data/yaml-document.ts";
import { type Said, say, sayNear } from "./messages/message.ts";
import { yamlMessages } from "./messages/yaml.ts";
import type { At } from "./tokens.ts";
import { readThrough } from "./yaml-read.ts";

/** What an editor may write in one kind of YAML: every key with an example of a line that has it. */
export type Examples = Readonly<Record<string, string>>;

export interface YamlInput<T> {
  readonly file: string;
  readonly text: string;
  /** The line in the file on which the text begins, from 1. */
  readonly firstLine: number;
  /** Every scalar comes as a string, so that `0301` keeps its zero; `null` and `""` come as an empty string. */
  readonly schema: z.ZodType<T>;
  readonly examples: Examples;
}

export interface YamlResult<T> {
  /** Present when there are no issues. */
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
  /** Where the value at a path stands in the file. */
  at(path: Path): At;
}

type Path = readonly PropertyKey[];
type Document = YamlDocument["document"];

/** Parses YAML an editor wrote and checks it; reports every fault with its place in the file, also what is told of only when the rest can be read. */
export function parseYaml<T>({ file, text, firstLine, schema, examples }: YamlInput<T>): YamlResult<T> {
  const { document, value, place, told } = readThrough(text, { firstLine, keys: allKeys(examples) });
  const at = (path: Path) => place(offsetOf(document, path) ?? 0);
  const faults = told.map(({ at: place, said }): Issue => ({ file, ...place, ...said }));
  const result = value === undefined ? undefined : schema.safeParse(value.read);
  if (result === undefined) return { value: undefined, issues: faults, at };
  if (result.success) return { value: faults.length === 0 ? result.data : undefined, issues: faults, at };
  const has = (path: Path) => document.hasIn(path);
  const written = (path: Path) => {
    const value = document.getIn(path);
    return typeof value === "string" ? value : "";
  };
  const context = { file, at, has, written, examples, meant: keysMeant(result.error.issues, examples) };
  const issues = result.error.issues.flatMap((issue) => toIssues(issue, context));
  return { value: undefined, issues: [...faults, ...issues], at };
}

interface Context {
  readonly file: string;
  readonly at: (path: Path) => At;
  /** False where the key is not written at all. */
  readonly has: (path: Path) => boolean;
  /** The value as it is written; an empty text where it is a list or a map. */
  readonly written: (path: Path) => string;
  readonly examples: Examples;
  /** Keys that are written nearly right; that they are lacking as well is not told. */
  readonly meant: ReadonlySet<string>;
}

function keysMeant(issues: readonly z.core.$ZodIssue[], examples: Examples): Set<string> {
  const near = issues.flatMap((issue) => {
    if (issue.code !== "unrecognized_keys") return [];
    return issue.keys.map((key) => [...issue.path, nearMiss(key, knownAt(issue.path, examples))].join());
  });
  return new Set(near);
}

/** The keys that may stand in the map at a path. */
function knownAt(path: Path, examples: Examples): readonly string[] {
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  return path.length === 0 ? Object.keys(examples) : (nested.get(key) ?? []);
}

function toIssues(issue: z.core.$ZodIssue, context: Context): Issue[] {
  const { file, at, has, written, examples, meant } = context;
  const key = String(issue.path.findLast((part) => typeof part === "string") ?? "");
  const error = (path: Path, said: Said): Issue => ({ file, ...at(path), ...said });
  const eksempel = exampleOf(issue.path, examples);
  if (!has(issue.path) && meant.has(issue.path.join())) return [];
  if (!has(issue.path)) return [error(issue.path, say(yamlMessages.lacking, { nøkkel: key, eksempel }))];
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = knownAt(issue.path, examples);
      return issue.keys.map((unknown) => {
        const asked = { nøkkel: unknown, nøkler: known.join(", ") };
        return error([...issue.path, unknown], sayNear(yamlMessages.unknownKey, asked, nearMiss(unknown, known)));
      });
    }
    case "invalid_value": {
      const values = issue.values.map(String);
      const verdier = values.map((value) => `«${value}»`).join(" eller ");
      const near = nearMiss(written(issue.path), values.length > 3 ? values : []);
      return [error(issue.path, sayNear(yamlMessages.unknownValue, { nøkkel: key, verdier }, near))];
    }
    default: {
      const [skrevet, første, siste] = yearRange.exec(written(issue.path)) ?? [];
      if (/^(?:aar|fra|til)$/.test(key) && skrevet !== undefined && første !== undefined && siste !== undefined) {
        return [error(issue.path, say(yamlMessages.yearRange, { nøkkel: key, skrevet, første, siste }))];
      }
      return [
        error(
          issue.path,
          key === "id"
            ? say(yamlMessages.unreadableId, { eksempel })
            : say(yamlMessages.unreadableValue, { nøkkel: key, eksempel }),
        ),
      ];
    }
  }
}

/** «2015-2020», «2015–2020». */
const yearRange = /^(\d{4}) ?[-\u2013] ?(\d{4})$/;

/** The keys of the maps inside other maps. */
const nested: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    tittel: ["nb", "nn"],
    undertittel: ["nb", "nn"],
    beskrivelse: ["nb", "nn"],
    tekst: ["nb", "nn"],
    grunn: ["nb", "nn"],
    noekkeltall: ["indikator", "sted"],
    endringer: ["dato", "slag", "alvor", "tekst", "grunn", "gjelder"],
    begreper: ["id", "nb", "nn"],
    nb: ["ord", "former", "forklaring"],
    nn: ["ord", "former", "forklaring"],
    forkortelser: ["kort", "lang"],
    lang: ["nb", "nn"],
  }),
);

function allKeys(examples: Examples): Set<string> {
  const inner = Object.keys(examples).flatMap((key) => nested.get(key) ?? []);
  return new Set([...Object.keys(examples), ...inner, ...inner.flatMap((key) => nested.get(key) ?? [])]);
}

/** An example of the key itself, or of the nearest one around it that has any. */
function exampleOf(path: Path, examples: Examples): string {
  const key = path.findLast((part) => typeof part === "string" && Object.hasOwn(examples, part));
  return examples[String(key)] ?? `${String(path.at(-1) ?? "nøkkel")}: …`;
}

/** The offset of a key (when the last part names one) or of a list's item. */
function offsetOf(document: Document, path: Path): number | undefined {
  const last = path.at(-1);
  if (last === undefined) return 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
    if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0];
    return offsetOf(document, path.slice(0, -1));
  }
  const node = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0];
  return offsetOf(document, path.slice(0, -1));
}
