import { relative } from "node:path";
import { z } from "zod";
import { type Issue, IssuesError } from "../data/issue.ts";

/** What the compiler says of a place in a file; lines and characters count from 0. Severity 1 is an error, 2 a warning. */
const Diagnostic = z.looseObject({
  message: z.string(),
  path: z.string().optional(),
  severity: z.int(),
  range: z.looseObject({ start: z.looseObject({ line: z.int(), character: z.int() }) }).nullish(),
});

/** Everything that Typst found while setting a document; the calls that led there are left out. */
export function diagnosticIssues(found: readonly unknown[], workspace: string): Issue[] {
  return z
    .array(Diagnostic)
    .parse(found)
    .filter((diagnostic) => diagnostic.severity <= 2)
    .map(
      ({ message, path, range }) =>
        refusedAt(message) ?? {
          file: path ? relative(workspace, path).replaceAll("\\", "/") : "dokumentet",
          line: (range?.start.line ?? 0) + 1,
          ...(range ? { column: range.start.character + 1 } : {}),
          message: `PDF-en kan ikke settes: ${inNorwegian(message)}.`,
          hint: "Rett malen i src/pdf/templates/ eller teksten som er satt inn i den.",
          severity: "error",
        },
    );
}

/** What editors can come upon, in their own language. */
const known: readonly (readonly [RegExp, string])[] = [
  [
    /^failed to (?:decode|parse|load)\b.*(?:image|svg|png|jpe?g|webp)/i,
    "bildet kan ikke leses, for filen er skadet eller av et annet slag",
  ],
  [/^file not found\b.*searched at (.*)\)?$/i, "en fil mangler"],
  [/^layout did not converge/i, "sidene faller ikke til ro"],
  [/^unknown font family/i, "en skrift mangler"],
  [/^the text .* could not be displayed with font/i, "skriften mangler et tegn"],
  [/missing alt(?:ernative)? text/i, "et bilde mangler alternativ tekst"],
];

/** The compiler's words, in Norwegian where they are known; always with its own, for who has to look them up. */
function inNorwegian(words: string): string {
  const [, told] = known.find(([pattern]) => pattern.test(words)) ?? [];
  return told === undefined ? `Typst sier «${words}»` : `${told} (Typst sier «${words}»)`;
}

/** A template refuses what cannot be set with the place where it was written: «reports/…/01.md:12 Tabellen …». */
function refusedAt(message: string): Issue | undefined {
  const [, file, line, words] = /^panicked with: "(reports\/[^":]+):(\d+) (.*)"$/.exec(message) ?? [];
  if (file === undefined || words === undefined) return undefined;
  return {
    file,
    line: Number(line),
    message: `${words}.`,
    hint: "Ta bort kolonner, del den i flere tabeller, eller kort ned ordene i kolonnehodene.",
    severity: "error",
  };
}

/** What stands in the way of PDF/UA, which the compiler reports as one text in Rust's own notation. */
export function exportIssues(text: string, file: string): Issue[] {
  return [...text.matchAll(/message: "((?:[^"\\]|\\.)*)".*?hints: \[("(?:[^"\\]|\\.)*")?/g)].map((match) => ({
    file,
    line: 1,
    message: `PDF-en oppfyller ikke kravene til universell utforming: ${inNorwegian(unquote(match[1] ?? ""))}.`,
    hint: match[2] ? `Typst foreslår: «${unquote(match[2].slice(1, -1))}».` : "Se kravene i PDF/UA-1.",
    severity: "error",
  }));
}

export function failOnAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new IssuesError(issues);
}

function unquote(text: string): string {
  return text.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll("\\\\", "\\");
}
