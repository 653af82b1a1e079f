import type { z } from "zod";
import type { At } from "../tokens.ts";
import { type Examples, parseYaml, type YamlResult } from "../yaml.ts";
import type { Scope } from "./scope.ts";

/** What an editor wrote between the fences of a block, and what may stand there. */
export interface WrittenBlock<T> {
  readonly text: string;
  /** Where the block begins: its first fence. */
  readonly at: At;
  readonly schema: z.ZodType<T>;
  readonly examples: Examples;
}

/** Reads a block's YAML; `undefined` where something is wrong with it, which is reported. */
export function readBlockYaml<T>(
  scope: Scope,
  { text, at, schema, examples }: WrittenBlock<T>,
): { readonly value: T; readonly at: YamlResult<T>["at"] } | undefined {
  const yaml = parseYaml({ file: scope.file, text, firstLine: at.line + 1, schema, examples });
  scope.issues.push(...yaml.issues);
  return yaml.value === undefined ? undefined : { value: yaml.value, at: yaml.at };
}
