import { capitalized } from "../../analysis/words.ts";
import { roundTo, unitName } from "../../data/format.ts";
import type { Unit } from "../../data/unit.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import type { Operator } from "./expression.ts";
import { Fault } from "./figures.ts";

/** A number in an expression, and what it counts. Units are not lost on the way: a share less a share is percentage points. */
export type Quantity =
  /** Written by the editor, or a ratio of two of the same kind. */
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "rank"; readonly value: number }
  /** Per cent of `base`: what was divided by, in which place and year. */
  | { readonly kind: "share"; readonly value: number; readonly decimals: number; readonly base: string }
  | { readonly kind: "points"; readonly value: number; readonly decimals: number }
  /** `base` where it is so and so many of something. */
  | {
      readonly kind: "amount";
      readonly value: number;
      readonly decimals: number;
      readonly unit: Unit;
      readonly base: string | undefined;
    };

type Sum = Extract<Operator, "+" | "-">;

/** `+`, `-`, `*` and `/`: what comes out, or why the two cannot be put together. */
export function reckon(
  operator: Extract<Operator, "+" | "-" | "*" | "/">,
  left: Quantity,
  right: Quantity,
): Quantity | Fault {
  switch (operator) {
    case "+":
    case "-":
      return add(operator, left, right);
    case "*":
      if (right.kind === "number") return scaled(left, right.value);
      return left.kind === "number" ? scaled(right, left.value) : notTogether("ganges med", left, right);
    case "/":
      return divide(left, right);
    default:
      return operator satisfies never;
  }
}

/** True when the two can be held against each other; a bare number has the unit of the other. */
export function comparable(left: Quantity, right: Quantity): Fault | undefined {
  if (left.kind === "number" || right.kind === "number" || sameKind(left, right)) return undefined;
  return notTogether("sammenlignes med", left, right);
}

function add(operator: Sum, left: Quantity, right: Quantity): Quantity | Fault {
  const value = clean(operator === "+" ? left.value + right.value : left.value - right.value);
  if (right.kind === "number") return { ...left, value };
  if (left.kind === "number") return { ...right, value };
  const decimals = Math.max(decimalsOf(left), decimalsOf(right));
  if (left.kind === "share" && right.kind === "points") return { ...left, value, decimals };
  if (left.kind === "points" && right.kind === "share" && operator === "+") return { ...right, value, decimals };
  if (!sameKind(left, right)) return notTogether(operator === "+" ? "legges sammen med" : "trekkes fra", left, right);
  if (left.kind === "share" && operator === "-") return { kind: "points", value, decimals };
  if (operator === "+" && baseOf(left) !== baseOf(right)) return otherBase(left);
  return left.kind === "rank" ? { kind: "number", value } : { ...left, value, decimals };
}

function divide(left: Quantity, right: Quantity): Quantity | Fault {
  if (right.value === 0) return new Fault(say(testMessages.dividedByZero, {}));
  const value = clean(left.value / right.value);
  if (right.kind === "number") return scaled(left, 1 / right.value);
  const counts = isCount(left) && isCount(right);
  return sameKind(left, right) || counts ? { kind: "number", value } : notTogether("deles på", left, right);
}

function scaled(quantity: Quantity, by: number): Quantity {
  return { ...quantity, value: clean(quantity.value * by) };
}

/** Binary noise cleared: 0.1 + 0.2 is 0.3. */
function clean(value: number): number {
  return Number.isFinite(value) ? roundTo(value, 9) : value;
}

function sameKind(left: Quantity, right: Quantity): boolean {
  if (left.kind !== "amount" || right.kind !== "amount") return left.kind === right.kind;
  return JSON.stringify(left.unit) === JSON.stringify(right.unit);
}

function isCount(quantity: Quantity): boolean {
  return quantity.kind === "amount" && quantity.unit.kind === "count";
}

function decimalsOf(quantity: Quantity): number {
  return "decimals" in quantity ? quantity.decimals : 0;
}

function baseOf(quantity: Quantity): string | undefined {
  return "base" in quantity ? quantity.base : undefined;
}

function otherBase({ kind }: Quantity): Fault {
  return new Fault(say(testMessages.otherBase, { hva: kind === "share" ? "Andelene" : "Ratene" }));
}

function notTogether(what: string, left: Quantity, right: Quantity): Fault {
  const both = { "det ene": capitalized(nameOf(left)), "det andre": nameOf(right) };
  return new Fault(say(testMessages.otherMeasure, { ...both, hva: what }));
}

function nameOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case "number":
      return "et tall";
    case "rank":
      return "en plass";
    case "share":
      return "en andel";
    case "points":
      return "prosentpoeng";
    case "amount":
      return unitName(quantity.unit, 2, "nb");
    default:
      return quantity satisfies never;
  }
}
