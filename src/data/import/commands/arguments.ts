import { parseArgs } from "node:util";
import { DatasetId, DatasetVersion } from "../../codes.ts";
import { didYouMean } from "../../near-miss.ts";
import { isSign, type Sign } from "../../signs.ts";
import { importError } from "../import-error.ts";
import type { DataFormat } from "../write-package.ts";

const options = {
  versjon: { type: "string" },
  datasett: { type: "string" },
  tittel: { type: "string" },
  fra: { type: "string" },
  adresse: { type: "string" },
  tabell: { type: "string" },
  tabellnavn: { type: "string" },
  kilde: { type: "string" },
  oppsett: { type: "string" },
  sporring: { type: "string" },
  "fra-dato": { type: "string" },
  "til-dato": { type: "string" },
  "andel-punkter": { type: "string" },
  vis: { type: "string" },
  format: { type: "string" },
  valg: { type: "string", multiple: true },
  kolonne: { type: "string", multiple: true },
  kodeliste: { type: "string", multiple: true },
  tegn: { type: "string", multiple: true },
  torrkjoring: { type: "boolean" },
  "paa-nytt": { type: "boolean" },
  hjelp: { type: "boolean" },
} as const;

type Name = keyof typeof options;

/** What was written after `npm run import --`. */
export interface Arguments {
  readonly command: string | undefined;
  readonly dryRun: boolean;
  readonly again: boolean;
  readonly help: boolean;
  /** Undefined when it was not given; an option like --vis may be given without a value and is then «». */
  text(name: Name): string | undefined;
  /** Throws `ImportError` when it was not given. */
  required(name: Name, example: string): string;
  /** A day, YYYY-MM-DD. */
  date(name: Name, example: string): string;
  /** A dataset's name, `--datasett` or the usual one. */
  dataset(usual: string): string;
  /** `--format`; undefined when it was not given. */
  format(): DataFormat | undefined;
  /** `--valg A=1 --valg B=2` as a map. */
  pairs(name: Name): ReadonlyMap<string, string>;
  /** `--tegn k=:` as a map. */
  signs(): ReadonlyMap<string, Sign>;
}

/** Reads the words of a command line; `--tørrkjøring` may be written with or without its letters. Throws `ImportError`. */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parsed(words.flatMap((word, index) => spelled(word, words[index + 1])));
  const text = (name: Name) => {
    const value: unknown = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const required = (name: Name, example: string) => {
    const value = text(name);
    if (value) return value;
    throw importError("usage", `--${name} mangler.`, `Legg til for eksempel --${name} ${example}.`);
  };
  const list = (name: Name): readonly string[] => {
    const value: unknown = values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  const pairs = (name: Name) => new Map(list(name).map((word) => pair(name, word)));
  return {
    command: onlyOne(positionals),
    dryRun: values.torrkjoring === true,
    again: values["paa-nytt"] === true,
    help: values.hjelp === true,
    text,
    required,
    date(name, example) {
      const value = required(name, example);
      const parts = DatasetVersion.safeParse(value);
      const day = new Date(`${value}T00:00:00Z`);
      if (parts.success && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)) return value;
      throw importError(
        "usage",
        `«${value}» er ikke en dato.`,
        `Skriv --${name} som ÅÅÅÅ-MM-DD, for eksempel ${example}.`,
      );
    },
    dataset(usual) {
      const value = text("datasett") ?? usual;
      if (DatasetId.safeParse(value).success) return value;
      const hint = "Bruk små bokstaver a–z, sifre og bindestrek: ssb-12209.";
      throw importError("usage", `«${value}» kan ikke være navnet på et datasett.`, hint);
    },
    format: () => asFormat(text("format")),
    pairs,
    signs: () => new Map([...pairs("tegn")].map(([sign, meaning]) => [sign, asSign(meaning)])),
  };
}

/** The source; a further word is one whose option was forgotten, and would be left out without a word. */
function onlyOne([command, extra]: readonly string[]): string | undefined {
  if (extra === undefined) return command;
  throw importError("usage", `«${extra}» er ett ord for mye.`, "Se npm run import -- --hjelp.");
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    const unknown = /'--([^' ]+)/.exec(error instanceof Error ? error.message : "")?.[1];
    const known = Object.keys(options).map((name) => `--${name}`);
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" && unknown !== undefined) {
      const isText = Object.entries(options).some(([name, { type }]) => name === unknown && type === "string");
      const message = isText ? `«--${unknown}» mangler verdi.` : `«--${unknown}» skal stå uten verdi.`;
      throw importError("usage", message, "Se npm run import -- --hjelp.");
    }
    const message = unknown === undefined ? "Kommandoen er ikke forstått." : `«--${unknown}» er ikke forstått.`;
    const near = unknown === undefined ? "" : didYouMean(`--${unknown}`, known);
    throw importError("usage", message, `Se npm run import -- --hjelp.${near}`);
  }
}

/** `--tørrkjøring` → `--torrkjoring`; `--vis` with nothing after it gets an empty value. */
function spelled(word: string, next: string | undefined): readonly string[] {
  if (!word.startsWith("--")) return [word];
  const [name = "", ...rest] = word.split("=");
  const plain = name.toLowerCase().normalize("NFC").replaceAll("ø", "o").replaceAll("å", "aa");
  if (plain === "--vis" && rest.length === 0 && (next === undefined || next.startsWith("--"))) return ["--vis="];
  return [[plain, ...rest].join("=")];
}

function pair(name: Name, word: string): [string, string] {
  const at = word.indexOf("=");
  if (at > 0 && at < word.length - 1) return [word.slice(0, at), word.slice(at + 1)];
  throw importError(
    "usage",
    `«--${name} ${word}» er ikke forstått.`,
    `Skriv navn, likhetstegn og verdi: --${name} "Tid=2023".`,
  );
}

function asFormat(word: string | undefined): DataFormat | undefined {
  if (word === undefined || word === "csv" || word === "parquet") return word;
  throw importError("usage", `«${word}» er ikke et format.`, "Bruk csv eller parquet.");
}

function asSign(text: string): Sign {
  if (isSign(text)) return text;
  throw importError(
    "usage",
    `«${text}» er ikke ett av tegnene.`,
    "Bruk : (skjult), .. (mangler) eller . (ikke mulig å oppgi).",
  );
}
