import { nearMiss } from "../../data/near-miss.ts";
import type { Said } from "../messages/message.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import { writingMessages } from "../messages/writing.ts";
import { boxVariants } from "../tokens.ts";
import { isBlockText, onlyBlockNamed } from "./block-names.ts";
import { exampleOf } from "./directive-grammar.ts";

/** Something that was meant for the build and would be printed as it stands; `index` is its place in the text. */
export interface Unread {
  readonly index: number;
  readonly said: Said;
}

const name = "(tall|endring|liste|fast|p(?:aa|å)stand|begrep)";
const key = "(?:indikator|sted|aar|år|kilde|test|ord)\\s*[=:]";
/**
 * «:Tall{indikator=», «: tall{», «tall {», «{tall indikator=», «:fast [371 000]{kilde=»; and a name after a colon that has nothing of
 * the kind, with its brackets.
 */
const directive = new RegExp(
  `(?::{0,2} ?${name}\\s*)[{([]\\s*${key}|(?<![\\p{L}\\p{N}:]):${name}(?![\\p{L}\\p{N}:-])(?:\\s*\\[[^\\]]*\\]?|\\([^()]*\\)(?=\\{))?(?:\\s*\\{[^}]*\\}?)?|\\{\\s*(?:${name}\\s+)?(${key})`,
  "giu",
);
const reference = /(?<![\p{L}\p{N}._-])@(fig|tab|kap)(?:ur|ell|itt?el)?[-_.: ]([\p{L}\p{N}][\p{L}\p{N}_-]*)/giu;

/** What in a running text was most likely meant for the build, as it was read as words. */
export function unreadIn(text: string): Unread[] {
  return [...directivesIn(text), ...referencesIn(text), ...endIn(text), ...boldIn(text), ...noteIn(text)];
}

/** «Dette er ** viktig ** nok»: with spaces within the signs. Stars after a number are levels of significance. */
function boldIn(text: string): Unread[] {
  return [...text.matchAll(/(?<=^|\s)\*\*\s?(?=\p{L})([^*]+)\*\*(?!\*)/gu)].map(
    ({ index, 0: skrevet, 1: words = "" }) => {
      return { index, said: say(structureMessages.notBold, { skrevet, riktig: `**${words.trim()}**` }) };
    },
  );
}

/** «Slutt på boksen :::», which ends no box. */
function endIn(text: string): Unread[] {
  const index = text.search(/(?<=\s):{3,}\s*$/);
  return index < 0 ? [] : [{ index, said: say(structureMessages.noBoxToEnd, {}) }];
}

/** «Tekst.^[Noten», which goes on to the end. */
function noteIn(text: string): Unread[] {
  const [written, words] = /\^\[(\p{L}[^\]]*)$/u.exec(text) ?? [];
  if (written === undefined || words === undefined) return [];
  const fotnote = words.length > 40 ? `^[${words.slice(0, 40)}…` : written;
  return [{ index: text.length - written.length, said: say(structureMessages.noteNotClosed, { fotnote }) }];
}

function directivesIn(text: string): Unread[] {
  return [...text.matchAll(directive)].map((match) => {
    const [whole, before, bare, within, alone = ""] = match;
    const meant = (before ?? bare ?? within ?? nameOf(alone)).toLowerCase().replace("å", "aa");
    const skrevet = bare === undefined ? whole.trim() : `:${bare}`;
    const told = { skrevet, eksempel: exampleOf(meant) };
    return { index: match.index, said: say(writingMessages.unread, told) };
  });
}

function nameOf(written: string): string {
  return /^kilde/i.test(written) ? "fast" : /^test/i.test(written) ? "paastand" : "tall";
}

function referencesIn(text: string): Unread[] {
  return [...text.matchAll(reference)].map((match) => {
    const [skrevet, kind = "", id = ""] = match;
    const riktig = `@${kind.toLowerCase()}-${id.toLowerCase().replaceAll("_", "-")}`;
    return { index: match.index, said: say(structureMessages.noReference, { skrevet, riktig }) };
  });
}

/** The same of words that a line begins with: «::fakta Tittel», «::figurr{id=x}», «:::» that ends nothing. */
export function unreadLine(line: string): Said | undefined {
  if (/^:{3,}\s*$/.test(line)) return say(structureMessages.noBoxToEnd, {});
  if (/^::\s*$/.test(line)) return say(structureMessages.boxColons, { skrevet: "::", riktig: ":::" });
  const [, colons = "", name = "", brace = "", rest = ""] = /^(:+) ?(\p{L}[\p{L}\p{N}-]*)([[{]?)(.*)/u.exec(line) ?? [];
  const box = colons.length < 3 ? nearMiss(name, boxVariants) : undefined;
  if (name !== "" && box !== undefined && !line.startsWith(": ")) {
    const riktig = `:::${box} ${brace === "" ? rest.replace(/^[:\s]+/, "") : ""}`.trim();
    return say(structureMessages.boxColons, { skrevet: `${colons}${name}`, riktig });
  }
  const block = brace === "" && colons.length < 2 ? undefined : onlyBlockNamed(name);
  if (name !== "" && block !== undefined) return say(writingMessages.isBlock, { skrevet: colons + name, blokk: block });
  if (/^:::/.test(line)) return say(structureMessages.noBoxToEnd, {});
  if (brace === "" || colons.length < 2) return undefined;
  return say(writingMessages.unread, { skrevet: colons + name + brace, eksempel: exampleOf(name) });
}

/** True where a block of code is most likely a text that stands too far in: it has something of ours, or whole sentences. */
export function isMeantAsText(code: string): boolean {
  const ours = /^\s*(?::{2,}(?: ?\p{L}|\s*$)|`{3}|~{3}|#{2,6} )|(?<![\p{L}\p{N}:]):[a-zæøå]+[[{]|\]\(|\[\^/mu;
  const sentence = /^\s*(?:[-*+>] |\d+[.)] )?["«]?\p{Lu}\p{L}*(?:,? [\p{L}\p{N}-]+){3}[^.!?]*[.!?:]["»]?(?:\s|$)/mu;
  const lines = code.trim().split(/\n\s*/);
  const isList = lines.every((line) => /^(?:[-*+•] |\d+[.)] )\p{L}/u.test(line));
  return isList || ours.test(code) || sentence.test(code) || unreadIn(code).length > 0 || isBlockText(code);
}

/** What other programs begin a list's items with, or ours without the space after it; `least`: how many lines are no chance. */
const listMarks = [
  { mark: /^\s*([•◦▪●○‣⁃])\s*(?=\S)/u, riktig: "- ", least: 1 },
  { mark: /^\s*(\p{Ll}\))\s+(?=\S)/u, riktig: "1. ", least: 2 },
  { mark: /^\s*([-+]|\*(?=[^*]*$))(?=\p{L})/u, riktig: "- ", least: 2 },
  { mark: /^\s*(\d{1,2}[.)])(?=\p{L})/u, riktig: "1. ", least: 2 },
] as const;

function unreadList(lines: readonly string[]): { readonly line: number; readonly said: Said } | undefined {
  for (const { mark, riktig, least } of listMarks) {
    const items = lines.flatMap((line, index) => (mark.test(line) ? [index] : []));
    const [line] = items;
    if (line === undefined || items.length < least) continue;
    const [whole = "", tegn = ""] = mark.exec(lines[line] ?? "") ?? [];
    const item = riktig + (lines[line] ?? "").slice(whole.length).trim();
    return { line, said: say(structureMessages.notList, { tegn, riktig: item }) };
  }
  return undefined;
}

/** The same of a paragraph as it is written; `line` is counted from its first, from 0. */
export function unreadParagraph(source: string): { readonly line: number; readonly said: Said } | undefined {
  const lines = source.split("\n");
  const heading = lines.findIndex((line) => /^#{2,6}[\p{L}\p{N}]/u.test(line));
  if (heading >= 0) {
    const [, signs = "", words = ""] = /^(#+)(.*)$/u.exec(lines[heading] ?? "") ?? [];
    return { line: heading, said: say(structureMessages.headingWithoutSpace, { riktig: `${signs} ${words}` }) };
  }
  if (lines.length > 1 && lines.every((line) => /^\s*\|.*\|\s*$/.test(line))) {
    return { line: 0, said: say(structureMessages.tableWithoutRule, {}) };
  }
  const list = unreadList(lines);
  if (list !== undefined) return list;
  if (lines.length > 1 && lines.every((line) => /\S\t+\S/.test(line))) {
    const riktig = `| ${(lines[0] ?? "").trim().split(/\t+/).join(" | ")} |`;
    return { line: 0, said: say(structureMessages.tableOfTabs, { riktig }) };
  }
  return isBlockText(source) ? { line: 0, said: say(structureMessages.blockWithoutFence, {}) } : undefined;
}
