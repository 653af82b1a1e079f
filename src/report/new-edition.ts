import type { DatasetId, DatasetVersion, Year } from "../data/codes.ts";
import { editionTime } from "./publication-time.ts";

/** An edition's files by their path below its folder: `rapport.yml`, `02-statistikk/01-tjenester.md`. */
export type EditionFiles = ReadonlyMap<string, string>;

export interface NewEdition {
  readonly files: ReadonlyMap<string, string>;
  /** Chapters with how many years were moved in each. */
  readonly moved: ReadonlyMap<string, number>;
}

/** What a new edition is made with. */
export interface EditionStep {
  readonly from: Year;
  readonly to: Year;
  /** The newest version of each dataset. */
  readonly pins: ReadonlyMap<DatasetId, DatasetVersion>;
  /** ISO date-time with zone. */
  readonly now: string;
}

/**
 * The files of a new edition made from the last one's: every chapter a draft to be rewritten, the numbers in directives, figures
 * and tables bound to the new year, datasets pinned to the newest versions, links to the last edition's pages led to its own. The
 * prose stands as it was, for an editor to rewrite.
 */
export function newEdition(files: EditionFiles, step: EditionStep): NewEdition {
  const { from, to } = step;
  const made = new Map<string, string>();
  const moved = new Map<string, number>();
  for (const [path, text] of files) {
    if (path === "rapport.yml") made.set(path, newManifest(text, step));
    else if (!path.endsWith(".md")) made.set(path, text);
    else {
      const { text: rebound, count } = rebind(text, from, to);
      made.set(path, asDraft(relink(rebound, from, to), from));
      moved.set(path, count);
    }
  }
  return { files: made, moved };
}

/** A draft that is to come out on a 1 May, in the words of the last. */
function newManifest(text: string, { from, to, pins, now }: EditionStep): string {
  const lines = text.split("\n").flatMap((line) => {
    if (/^status:/.test(line)) return ["status: utkast"];
    if (/^aar:/.test(line)) return [`aar: ${to}`];
    if (/^publiseres:/.test(line)) return [`publiseres: ${editionTime(to, now)}`];
    const pinned = /^( +)([a-z0-9-]+): *"?\d{4}-\d{2}-\d{2}"?$/.exec(line);
    if (pinned !== null) {
      const [, indent = "", id = ""] = pinned;
      const newest = [...pins].find(([dataset]) => dataset === id)?.[1];
      return newest === undefined ? [line] : [`${indent}${id}: ${newest}`];
    }
    return [/^(tittel|undertittel| {2}n[bn]):/.test(line) ? line.replaceAll(String(from), String(to)) : line];
  });
  // What changed between versions of the last edition is not this one's.
  return lines.join("\n").replace(/^endringer:\n(?:[ -].*\n?)*/m, "");
}

/** A draft, with a note to whoever opens the file. */
function asDraft(text: string, from: Year): string {
  return text.replace(/^status: .*$/m, `status: utkast # skriv om: Teksten er fra utgaven for ${from}`);
}

/** Where a link leads: `](/2024/data/`, `](</2024/`, `[data]: /2024/data/`. */
const address = /(\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:[ \t]*<?)\/(\d{4})(?=[/)>#?\s]|$)(?!\/v\d)/gm;

/** Links to the last edition lead to the new; one to a certain version of it (`/2024/v1/`) means that one. */
function relink(text: string, from: Year, to: Year): string {
  return text.replace(address, (whole, before: string, year: string) =>
    Number(year) === from ? `${before}/${to}` : whole,
  );
}

const directive = /:(?:tall|endring|liste|paastand)(?:\[(?:[^[\]]|\[[^\]]*\])*\])?\{[^}]*\}/g;
const fence = /^(```+|~~~+) *(?:figur|tabell|liste)\b[^\n]*\n[\s\S]*?^\1 *$/gm;

/** The lines of a block that say which years: also a test, which may go on over indented lines, and a year in a list. */
const dated = /^(?:aar|til|fra|test):.*(?:\n[ \t]+.*)*|^ *- *\d{4}$/gm;

/** Moves the years inside directives, figures and tables; no other digit in the text is touched. */
function rebind(text: string, from: Year, to: Year): { text: string; count: number } {
  let count = 0;
  const shift = (part: string) =>
    part.replace(/(?<![\d-])(?:19|20)\d{2}(?![\d-])/g, (year) => {
      const next = moveYear(Number(year), from, to);
      if (next !== Number(year)) count++;
      return String(next);
    });
  // The words of a claim stand as written; only its test is bound to figures.
  const inDirective = (part: string) => part.replace(/\{[^}]*\}$/, shift);
  const inBlock = (part: string) => part.replace(dated, shift);
  return { text: text.replace(fence, inBlock).replace(directive, inDirective), count };
}

/** The last year becomes the new one, and the year before it the year before the new; a series begins where it began. */
function moveYear(year: Year, from: Year, to: Year): Year {
  if (year === from) return to;
  return year === from - 1 ? to - 1 : year;
}
