import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { Fault } from "./figures.ts";

/** A test in a `:paastand`, or a line in a figure, parsed: `verdi(x, landet, 2020) > 30 og stigende(x, landet, 2015, 2020)`. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "call"; readonly name: string; readonly words: readonly string[] }
  | EachExpression
  | { readonly kind: "not"; readonly operand: Expression }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };

/** A test of every municipality, county or group: `alle(fylker, verdi(x, stedet, 2020) < 30)`. */
export interface EachExpression {
  readonly kind: "each";
  readonly quantifier: "alle" | "ingen" | "antall";
  readonly of: "kommuner" | "fylker" | "grupper";
  readonly body: Expression;
}

const quantifiers = ["alle", "ingen", "antall"] as const;
const kindsOfPlaces = ["kommuner", "fylker", "grupper"] as const;

const operators = ["og", "eller", "<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "/"] as const;
export type Operator = (typeof operators)[number];

/** From the loosest to the tightest. */
const levels: readonly (readonly Operator[])[] = [
  ["eller"],
  ["og"],
  ["<=", ">=", "!=", "<", ">", "="],
  ["+", "-"],
  ["*", "/"],
];

type Lexeme =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "call"; readonly name: string; readonly words: readonly string[] }
  | { readonly kind: "operator"; readonly operator: Operator }
  /** With its parenthesis open. */
  | { readonly kind: "each"; readonly quantifier: EachExpression["quantifier"]; readonly of: EachExpression["of"] }
  | { readonly kind: "not" | "(" | ")" };

/** Parses the text of a test. What can be wrong is told with the word where it went wrong. */
export function parseExpression(text: string): Expression | Fault {
  const [opened, closed] = [text.split("(").length - 1, text.split(")").length - 1];
  if (opened !== closed) return new Fault(say(testMessages.unbalanced, { åpnet: opened, lukket: closed }));
  const lexemes = scan(text);
  if (lexemes instanceof Fault) return lexemes;
  const parser = new Parser(lexemes, incomplete(text));
  const expression = parser.level(0);
  return expression instanceof Fault || parser.done ? expression : incomplete(text);
}

function incomplete(text: string): Fault {
  return new Fault(say(testMessages.incomplete, { test: text }));
}

function scan(text: string): Lexeme[] | Fault {
  const lexemes: Lexeme[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const next = scanOne(rest);
    if (next === undefined) {
      const word = /^\S+/.exec(rest)?.[0] ?? rest;
      const counted = lexemes.at(-1)?.kind === "number" && /^(?:\p{L}+|%)$/u.test(word);
      if (counted) return new Fault(say(testMessages.unitWritten, { enhet: word }));
      return new Fault(say(testMessages.unreadable, { tegn: word }));
    }
    lexemes.push(next.lexeme);
    rest = rest.slice(next.length).trimStart();
  }
  return lexemes;
}

function scanOne(rest: string): { lexeme: Lexeme; length: number } | undefined {
  const each = /^(alle|ingen|antall)\s*\(\s*(kommuner|fylker|grupper)\s*,/.exec(rest);
  const quantifier = quantifiers.find((name) => name === each?.[1]);
  const of = kindsOfPlaces.find((name) => name === each?.[2]);
  if (each !== null && quantifier !== undefined && of !== undefined) {
    return { lexeme: { kind: "each", quantifier, of }, length: each[0].length };
  }
  const call = /^([a-zæøå][a-zæøå0-9]*(?:-[a-zæøå0-9]+)*)\s*\(([^()]*)\)/.exec(rest);
  if (call !== null && !["og", "eller", "ikke"].includes(call[1] ?? "")) {
    const [whole, name = "", inner = ""] = call;
    return { lexeme: { kind: "call", name, words: inner.split(",").map((word) => word.trim()) }, length: whole.length };
  }
  const number = /^\d+(?:[.,]\d+)?(?![\p{L}\p{N}])/u.exec(rest)?.[0];
  if (number !== undefined) {
    return { lexeme: { kind: "number", value: Number(number.replace(",", ".")) }, length: number.length };
  }
  if (/^ikke(?!\p{L})/u.test(rest)) return { lexeme: { kind: "not" }, length: 4 };
  if (rest.startsWith("(")) return { lexeme: { kind: "(" }, length: 1 };
  if (rest.startsWith(")")) return { lexeme: { kind: ")" }, length: 1 };
  const operator = operators.find((each) => {
    return rest.startsWith(each) && !(/\p{L}/u.test(each) && /^\p{L}/u.test(rest.slice(each.length)));
  });
  return operator === undefined ? undefined : { lexeme: { kind: "operator", operator }, length: operator.length };
}

/** Descends through the levels of operators. */
class Parser {
  readonly #lexemes: readonly Lexeme[];
  readonly #incomplete: Fault;
  #position = 0;

  constructor(lexemes: readonly Lexeme[], incompleteFault: Fault) {
    this.#lexemes = lexemes;
    this.#incomplete = incompleteFault;
  }

  get done(): boolean {
    return this.#position === this.#lexemes.length;
  }

  level(index: number): Expression | Fault {
    const here = levels[index];
    if (here === undefined) return this.#primary();
    let left = this.level(index + 1);
    for (;;) {
      const next = this.#lexemes[this.#position];
      if (left instanceof Fault || next?.kind !== "operator" || !here.includes(next.operator)) return left;
      this.#position++;
      const right = this.level(index + 1);
      if (right instanceof Fault) return right;
      left = { kind: "binary", operator: next.operator, left, right };
    }
  }

  /** What stands before a closing parenthesis. */
  #closed(): Expression | Fault {
    const inner = this.level(0);
    const closing = this.#lexemes[this.#position++];
    return inner instanceof Fault || closing?.kind === ")" ? inner : this.#incomplete;
  }

  #primary(): Expression | Fault {
    const next = this.#lexemes[this.#position++];
    switch (next?.kind) {
      case "number":
      case "call":
        return next;
      case "each": {
        const { quantifier, of } = next;
        const body = this.#closed();
        return body instanceof Fault ? body : { kind: "each", quantifier, of, body };
      }
      case "operator": {
        const operand = next.operator === "-" ? this.#primary() : this.#incomplete;
        return operand instanceof Fault ? operand : negative(operand);
      }
      case "not": {
        const operand = this.level(2);
        return operand instanceof Fault ? operand : { kind: "not", operand };
      }
      case "(":
        return this.#closed();
      default:
        return this.#incomplete;
    }
  }
}

function negative(operand: Expression): Expression {
  if (operand.kind === "number") return { kind: "number", value: -operand.value };
  return { kind: "binary", operator: "*", left: { kind: "number", value: -1 }, right: operand };
}
