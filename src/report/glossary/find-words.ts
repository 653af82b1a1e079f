import type { Language } from "../../data/language.ts";
import type { Glossary } from "./glossary.ts";

/** A word of the glossary in a text. */
export type Found =
  | { readonly kind: "term"; readonly id: string; readonly index: number; readonly text: string }
  | {
      readonly kind: "abbreviation";
      readonly short: string;
      readonly long: string;
      readonly index: number;
      /** As it stands, perhaps in the genitive: «SSBs». */
      readonly text: string;
    };

/** Finds the glossary's words in running text, in their order; where two begin at the same place, the longer. */
export class WordFinder {
  readonly #pattern: RegExp | undefined;
  readonly #terms = new Map<string, string>();
  readonly #long = new Map<string, string>();

  constructor({ terms, abbreviations }: Glossary, language: Language) {
    for (const { id, forms } of terms) for (const form of forms[language]) this.#terms.set(form.toLowerCase(), id);
    for (const { short, long } of abbreviations) this.#long.set(short, long[language]);
    const forms = terms.flatMap((term) => term.forms[language]);
    const anyForm = alternatives(forms.map((form) => anyCase(form)));
    const anyShort = alternatives([...this.#long.keys()].map(escapePattern));
    const parts = [
      ...(forms.length > 0 ? [`(?<term>${anyForm})(?![\\p{L}\\p{N}]|-\\p{L})`] : []),
      ...(this.#long.size > 0 ? [`(?<short>${anyShort})s?(?![\\p{L}\\p{N}])`] : []),
    ];
    if (parts.length > 0) this.#pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join("|")})`, "gu");
  }

  find(text: string): Found[] {
    if (this.#pattern === undefined) return [];
    return [...text.matchAll(this.#pattern)].flatMap((match): Found[] => {
      const { term, short } = match.groups ?? {};
      const at = { index: match.index, text: match[0] };
      const id = this.#terms.get((term ?? "").replace(/\s/g, " ").toLowerCase());
      if (id !== undefined) return [{ kind: "term", id, ...at }];
      const long = this.#long.get(short ?? "");
      return long === undefined || short === undefined ? [] : [{ kind: "abbreviation", short, long, ...at }];
    });
  }
}

function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|");
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A form as it stands, or with a capital where a sentence begins; a space in it may be a no-break one. */
function anyCase(form: string): string {
  const [first = "", ...rest] = [...form];
  const upper = first.toUpperCase();
  const start = upper === first ? escapePattern(first) : `[${escapePattern(first)}${escapePattern(upper)}]`;
  return start + escapePattern(rest.join("")).replace(/ /g, "[ \\u00a0]");
}
