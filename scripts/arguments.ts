import { parseArgs } from "node:util";
import { z } from "zod";
import { nearMiss } from "../src/data/near-miss.ts";
import { asksForHelp, describe } from "./describe.mjs";

/** An option as `parseArgs` has it, with what `--hjelp` says of it. */
interface Option {
  readonly type: "string" | "boolean";
  readonly default?: string | boolean;
  readonly help: string;
  /** Of an option that takes a value: one that could be written. */
  readonly example?: string;
  /** True of an option whose value is a date and a time with zone. */
  readonly moment?: boolean;
}

/** The clock that a script goes by, which may be set to another time. */
export function clock(help: string) {
  const example = "2027-05-01T08:00:00+02:00";
  return { type: "string", default: new Date().toISOString(), example, help, moment: true } as const;
}

const moment = z.iso.datetime({ offset: true });

/** What a script is called with. */
export interface Script<O extends Readonly<Record<string, Option>>> {
  /** The ways to call it: `npm run build -- --utkast`. */
  readonly usage: readonly string[];
  /** What it does, a sentence or two. */
  readonly does: string;
  readonly options: O;
  /** How many words that are no options it takes at the most, also by the names of the options that are given; none, when left out. */
  readonly words?: number | ((given: ReadonlySet<string>) => number);
  /** How many it takes at the least, in the same way; none, when left out. */
  readonly least?: number | ((given: ReadonlySet<string>) => number);
  /** Options of which one alone can be given. */
  readonly apart?: readonly string[];
}

/** Words that a script cannot be run with, told to whoever wrote them. */
export class UsageError extends Error {}

/**
 * Reads the words after `npm run … --`. Answers `--hjelp` with the usage, and what is not understood with the usage and exit code 1;
 * the script does not go on then.
 */
export function readArguments<const O extends Readonly<Record<string, Option>>>(script: Script<O>) {
  const words = process.argv.slice(2);
  if (asksForHelp(words)) {
    console.log(describe(script));
    process.exit(0);
  }
  try {
    return parseWords(script, words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${describe(script)}`);
    process.exit(1);
  }
}

/** As `readArguments`, of words that are given. Throws `UsageError`. */
export function parseWords<const O extends Readonly<Record<string, Option>>>(
  script: Script<O>,
  words: readonly string[],
) {
  const fault = findFault(script, words);
  if (fault !== undefined) throw new UsageError(fault);
  return parseArgs({ args: [...words], options: script.options, allowPositionals: true });
}

function findFault(script: Script<Readonly<Record<string, Option>>>, words: readonly string[]): string | undefined {
  const { options } = script;
  const known = Object.keys(options).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...words], options, allowPositionals: true, strict: false, tokens: true });
  const found = tokens.filter((token) => token.kind !== "option-terminator");
  const given = new Set(found.flatMap((token) => (token.kind === "option" ? [token.name] : [])));
  const [first, second] = (script.apart ?? []).filter((name) => given.has(name));
  if (first !== undefined && second !== undefined) {
    return `«--${first}» og «--${second}» kan ikke brukes sammen. Kjør kommandoen én gang for hver.`;
  }
  const counted = (words: typeof script.words) => (typeof words === "function" ? words(given) : (words ?? 0));
  const [least, most] = [counted(script.least), counted(script.words)];
  let taken = 0;
  for (const token of found) {
    if (token.kind === "positional") {
      taken++;
      if (taken > most) return `«${token.value}» er ett ord for mye.${meant(`--${token.value}`, known)}`;
      continue;
    }
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return `«${token.rawName}» er ikke forstått.${meant(token.rawName, known)}`;
    if (option.type === "boolean" && token.value !== undefined) {
      return `«${token.rawName}» skal stå uten verdi, men har «${token.value}».`;
    }
    // What looks like an option is the next one, taken for the value that was forgotten.
    const lacks = token.value === undefined || token.value === "" || (!token.inlineValue && /^-/.test(token.value));
    if (option.type === "string" && lacks) {
      return `«${token.rawName}» mangler verdi. Skriv for eksempel ${token.rawName} ${option.example}.`;
    }
    if (option.moment && !moment.safeParse(token.value).success) {
      return `«${token.value}» er ikke dato, klokkeslett og tidssone. Skriv for eksempel ${token.rawName} ${option.example}.`;
    }
  }
  return taken < least ? `Det mangler ${least - taken} ord etter kommandoen.` : undefined;
}

function meant(written: string, known: readonly string[]): string {
  const plain = written.normalize("NFC").replaceAll("ø", "o").replaceAll("å", "aa");
  const near = nearMiss(plain, known);
  return near === undefined ? "" : ` Mente du «${near}»?`;
}
