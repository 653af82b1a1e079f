import type { Token } from "markdown-it";
import { nearMiss } from "../../data/near-miss.ts";
import { bindEndring } from "../bind/endring.ts";
import { Fault } from "../bind/figures.ts";
import { type BoundList, bindList } from "../bind/liste.ts";
import { type Bound, bindTall } from "../bind/tall.ts";
import { tell } from "../check/check-scope.ts";
import { InlineDirective } from "../markdown/inline-directive.ts";
import { linkMessages } from "../messages/links.ts";
import { say, sayNear } from "../messages/message.ts";
import { writingMessages } from "../messages/writing.ts";
import { type At, type Inline, plainText } from "../tokens.ts";
import { testClaim } from "./claim.ts";
import { checkDirective } from "./directive-grammar.ts";
import { listWords } from "./list-block.ts";
import { reportError, type Scope } from "./scope.ts";

/** Fills in a directive. `children` are its words, converted; where something is wrong they are all that is left. */
export function convertDirective(scope: Scope, token: Token, at: At, children: readonly Inline[]): readonly Inline[] {
  const directive = token.meta?.["directive"];
  if (!(directive instanceof InlineDirective)) return children;
  const name = checkDirective(directive);
  if (typeof name !== "string") {
    for (const fault of name) reportError(scope, at, fault);
    return children;
  }
  const { values } = directive.attributes;
  switch (name) {
    case "tall":
      return bound(scope, at, bindTall(scope.figures, values, scope.language));
    case "endring":
      return bound(scope, at, bindEndring(scope.figures, values, scope.language));
    case "liste":
      return list(scope, at, bindList(scope.figures, values, { language: scope.language, unitOnAll: false }));
    case "begrep":
      return term(scope, at, { id: values.get("ord") ?? "", children });
    case "fast":
      checkPoint(scope, at, plainText(children));
      return [{ kind: "fixed", children }, scope.notes.generated(sourceNote(scope, values.get("kilde") ?? ""))];
    case "paastand": {
      checkPoint(scope, at, plainText(children));
      const notes = testClaim(scope, at, { words: plainText(children), test: values.get("test") ?? "" });
      return [{ kind: "claim", children }, ...notes.map((note) => scope.notes.generated(note))];
    }
    default:
      return name satisfies never;
  }
}

/** What the preview shows where a number should have been; no release has a chapter with errors. */
const lacking: Inline = { kind: "text", text: "[…]" };

function bound(scope: Scope, at: At, result: Bound | Fault): readonly Inline[] {
  if (result instanceof Fault) {
    reportError(scope, at, result);
    return [lacking];
  }
  const { text, binding, notes } = result;
  return [{ kind: "bound", text, binding, at }, ...notes.map((note) => scope.notes.generated(note))];
}

const number = "[-\\u2212]?(?:\\d+\\.\\d+|\\d{1,3}(?:\\.\\d{3}){2,})";
const hedge =
  "(?:om lag|omtrent|cirka|ca\\.?|rundt|nær|nesten|knapt|drøyt|over|under|minst|høyst|(?:mer|meir|mindre) enn)";
const unit = "(?:%|prosent|promille|mill|mrd|milliard|kroner|årsverk|person|bruk[ea]r|innbygg[ea]r)";
/** «12.3» or «95.364»; not «kl. 12.30», a date or «kapittel 3.1». */
const pointed = new RegExp(`^\\s*(?:${hedge}\\s+)*(${number})(?=$|[\\s%])|(?<![\\d.])(${number})(?=\\s*${unit})`, "iu");

/** Tells of a number that is written as in English. */
function checkPoint(scope: Scope, at: At, words: string): void {
  const [, alone, before] = pointed.exec(words) ?? [];
  const skrevet = alone ?? before;
  if (skrevet === undefined) return;
  const isThousands = /^\D?\d{1,3}(?:\.\d{3})+$/.test(skrevet);
  const riktig = isThousands ? skrevet.replaceAll(".", " ") : skrevet.replace(".", ",");
  tell(scope, at, say(writingMessages.decimalPoint, { skrevet, riktig }));
}

function list(scope: Scope, at: At, result: BoundList | Fault): readonly Inline[] {
  if (!(result instanceof Fault)) return listWords(scope, result, at);
  reportError(scope, at, result);
  return [lacking];
}

function term(scope: Scope, at: At, { id, children }: { id: string; children: readonly Inline[] }): readonly Inline[] {
  const ids = scope.glossary.terms.map((each) => each.id);
  if (ids.includes(id)) return [{ kind: "term", id, children }];
  // What is wrong with the glossary is told there; the word may well be in it.
  if (scope.glossary.unread) return children;
  reportError(scope, at, sayNear(linkMessages.noSuchTerm, { ord: id }, nearMiss(id, ids)));
  return children;
}

function sourceNote({ language }: Scope, source: string): string {
  return `${language === "nb" ? "Kilde" : "Kjelde"}: ${source.replace(/\.?$/, ".")}`;
}
