import type { Token } from "markdown-it";
import { bindEndring, endringKeys } from "../bind/endring.ts";
import { evaluate } from "../bind/evaluate.ts";
import { parseExpression } from "../bind/expression.ts";
import { Fault } from "../bind/figures.ts";
import { type Bound, bindTall, tallKeys } from "../bind/tall.ts";
import { InlineDirective } from "../markdown/inline-directive.ts";
import { didYouMean } from "../suggest.ts";
import { type At, type Inline, plainText } from "../tokens.ts";
import { reportError, type Scope } from "./scope.ts";

interface Grammar {
  readonly required: readonly string[];
  readonly optional: Readonly<Record<string, readonly string[]>>;
  readonly content: boolean;
  readonly example: string;
}

/** What each directive must and may have, and one that is right. */
const grammars: Readonly<Record<string, Grammar>> = {
  tall: {
    required: ["indikator", "sted", "aar"],
    optional: { enhet: ["ja", "nei"], som: ["verdi", "plass"] },
    content: false,
    example: ":tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020}",
  },
  endring: {
    required: ["indikator", "sted", "fra", "til"],
    optional: { som: ["setning", "kort", "mengde"], brudd: ["ja", "nei"] },
    content: false,
    example: ":endring{indikator=andel-80-hjemmetjenester sted=landet fra=2015 til=2020}",
  },
  fast: {
    required: ["kilde"],
    optional: {},
    content: true,
    example: ':fast[om lag 371 000]{kilde="SSB, tabell 06913"}',
  },
  paastand: {
    required: ["test"],
    optional: {},
    content: true,
    example: ':paastand[har falt hvert år]{test="fallende(andel-80-hjemmetjenester, landet, 2017, 2020)"}',
  },
};

/** Fills in a directive. `children` are its words, converted; where something is wrong they are all that is left. */
export function convertDirective(scope: Scope, token: Token, at: At, children: readonly Inline[]): readonly Inline[] {
  const directive = token.meta?.["directive"];
  if (!(directive instanceof InlineDirective)) return children;
  const fault = checkForm(directive);
  if (fault !== undefined) {
    reportError(scope, at, fault);
    return children;
  }
  const { values } = directive.attributes;
  switch (directive.name) {
    case "tall":
      return bound(scope, at, bindTall(scope.figures, values, scope.language));
    case "endring":
      return bound(scope, at, bindEndring(scope.figures, values, scope.language));
    case "fast":
      return [{ kind: "fixed", children }, scope.notes.generated(sourceNote(scope, values.get("kilde") ?? ""))];
    default:
      testClaim(scope, at, { words: plainText(children), test: values.get("test") ?? "" });
      return [{ kind: "claim", children }];
  }
}

function checkForm(directive: InlineDirective): Fault | undefined {
  const { name, attributes, hasContent, closed } = directive;
  const grammar = grammars[name];
  if (grammar === undefined) {
    const known = Object.keys(grammars).map((each) => `:${each}`);
    const otherwise = `Bruk ${known.join(", ")}.`;
    return new Fault(`«:${name}» finnes ikke.`, didYouMean(`:${name}`, known, otherwise));
  }
  const example = `Skriv for eksempel ${grammar.example}`;
  if (!closed) return new Fault(`«:${name}{» mangler «}» til slutt.`, example);
  const [strange] = attributes.faults;
  if (strange !== undefined) {
    const hint = /[«»“”]/.test(strange) ? `Bruk rette anførselstegn ("). ${example}` : example;
    return new Fault(`«${strange}» i «:${name}» kan ikke leses.`, hint);
  }
  const keys = [...grammar.required, ...Object.keys(grammar.optional)];
  for (const [key, value] of attributes.values) {
    if (!keys.includes(key)) {
      return new Fault(`«:${name}» har ingen «${key}».`, didYouMean(key, keys, `Den har ${keys.join(", ")}.`));
    }
    const allowed = grammar.optional[key];
    if (allowed !== undefined && !allowed.includes(value)) {
      return new Fault(`«${key}=${value}» finnes ikke.`, `«${key}» er ${allowed.join(" eller ")}.`);
    }
  }
  const lacking = grammar.required.find((key) => (attributes.values.get(key) ?? "") === "");
  if (lacking !== undefined) return new Fault(`«:${name}» mangler «${lacking}».`, example);
  if (grammar.content && !hasContent) return new Fault(`«:${name}» mangler ordene i [ ].`, example);
  if (!grammar.content && hasContent) return new Fault(`«:${name}» skal ikke ha [ ].`, example);
  return undefined;
}

function bound(scope: Scope, at: At, result: Bound | Fault): readonly Inline[] {
  if (result instanceof Fault) {
    reportError(scope, at, result);
    return [];
  }
  return [{ kind: "bound", text: result.text }, ...result.notes.map((note) => scope.notes.generated(note))];
}

function sourceNote({ language }: Scope, source: string): string {
  return `${language === "nb" ? "Kilde" : "Kjelde"}: ${source.replace(/\.?$/, ".")}`;
}

function testClaim(scope: Scope, at: At, claim: { words: string; test: string }): void {
  const expression = parseExpression(claim.test);
  const outcome = expression instanceof Fault ? expression : evaluate(scope.figures, expression);
  if (outcome instanceof Fault) {
    reportError(scope, at, outcome);
  } else if (!outcome.holds) {
    reportError(scope, at, {
      message: `Påstanden «${claim.words}» stemmer ikke med tallene (${outcome.seen.join("; ")}).`,
      hint: "Rett teksten etter tallene, eller rett testen om den spør om noe annet enn det teksten sier.",
    });
  }
}

/** Kept so that the grammar and the readers of the values cannot drift apart. */
export const directiveKeys = { tall: tallKeys, endring: endringKeys };
