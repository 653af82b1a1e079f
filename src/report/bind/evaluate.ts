import type { Point, Series } from "../../analysis/series.ts";
import { formatNumber } from "../../data/format.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { brokenBetween, quantityOf } from "./asked-figure.ts";
import { type AskedCall, readCall } from "./call.ts";
import { type AskedOfEach, evaluateEach } from "./evaluate-each.ts";
import type { EachExpression, Expression, Operator } from "./expression.ts";
import { Fault, type Figures, findPoint, placeName, requireValue } from "./figures.ts";
import { comparable, type Quantity, reckon } from "./quantity.ts";
import { placeOf } from "./rank.ts";

/** The outcome of a test, and the figures that it looked at, written for the editor. */
export interface Outcome {
  readonly holds: boolean;
  readonly seen: readonly string[];
  /** The points of those figures, for what is marked in them. */
  readonly points: readonly Point[];
  /** What was asked of every place, for how many of them have marked figures or none. */
  readonly each: readonly AskedOfEach[];
}

/** What the parts of an expression are worth that ask for figures; the rest of it is the same for a test and a figure's line. */
export interface Interpreter {
  call(name: string, words: readonly string[]): Quantity | boolean | Fault;
  each(expression: EachExpression): Quantity | boolean | Fault;
}

/** Runs a test against the figures. A fault says what cannot be asked; `holds` says whether the claim stands. */
export function evaluate(figures: Figures, expression: Expression): Outcome | Fault {
  const seen = new Map<string, Set<string>>();
  const points = new Set<Point>();
  const each: AskedOfEach[] = [];
  const value = evaluateWith(interpreterOf({ figures, seen, points, each }), expression);
  if (value instanceof Fault) return value;
  if (typeof value !== "boolean") {
    return new Fault(say(testMessages.notATruth, {}));
  }
  const figuresSeen = [...seen].map(([series, years]) => `${series}: ${[...years].join(", ")}`);
  return { holds: value, seen: figuresSeen, points: [...points], each };
}

/** `place`: what `stedet` stands for, within a test of every place. */
function interpreterOf(scope: Scope, place?: string): Interpreter {
  const { figures, seen } = scope;
  return {
    call: (name, words) => {
      const asked = readCall(
        figures,
        name,
        words.map((word) => (word === "stedet" ? (place ?? word) : word)),
      );
      return asked instanceof Fault ? asked : answer(scope, asked);
    },
    each: (expression) => {
      if (place !== undefined) return new Fault(say(testMessages.eachWithinEach, {}));
      return evaluateEach(figures, expression, {
        within: (each, points) => interpreterOf({ figures, seen: new Map(), points, each: [] }, each),
        note: (what, outcome) => seen.set(what, new Set([outcome])),
        asked: (one) => scope.each.push(one),
      });
    },
  };
}

/** The value of an expression whose questions are answered by the interpreter. */
export function evaluateWith(interpreter: Interpreter, expression: Expression): Quantity | boolean | Fault {
  switch (expression.kind) {
    case "number":
      return { kind: "number", value: expression.value };
    case "call":
      return interpreter.call(expression.name, expression.words);
    case "each":
      return interpreter.each(expression);
    case "not": {
      const value = evaluateWith(interpreter, expression.operand);
      if (value instanceof Fault) return value;
      return typeof value === "boolean" ? !value : needsTruth("ikke");
    }
    case "binary": {
      const left = evaluateWith(interpreter, expression.left);
      if (left instanceof Fault) return left;
      const right = evaluateWith(interpreter, expression.right);
      return right instanceof Fault ? right : combine(expression.operator, left, right);
    }
    default:
      return expression satisfies never;
  }
}

function combine(operator: Operator, left: Quantity | boolean, right: Quantity | boolean): Quantity | boolean | Fault {
  if (operator === "og" || operator === "eller") {
    if (typeof left !== "boolean" || typeof right !== "boolean") return needsTruth(operator);
    return operator === "og" ? left && right : left || right;
  }
  if (typeof left === "boolean" || typeof right === "boolean") {
    return new Fault(say(testMessages.needsNumber, { tegn: operator }));
  }
  if (operator === "+" || operator === "-" || operator === "*" || operator === "/")
    return reckon(operator, left, right);
  return comparable(left, right) ?? holds(operator, left.value, right.value);
}

function holds(
  operator: Exclude<Operator, "og" | "eller" | "+" | "-" | "*" | "/">,
  left: number,
  right: number,
): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
    case "=":
      return left === right;
    case "!=":
      return left !== right;
    default:
      return operator satisfies never;
  }
}

function needsTruth(operator: string): Fault {
  return new Fault(say(testMessages.needsTruth, { ord: operator }));
}

interface Scope {
  readonly figures: Figures;
  /** «30,7 i 2018», by «andel-80 for landet». */
  readonly seen: Map<string, Set<string>>;
  readonly points: Set<Point>;
  readonly each: AskedOfEach[];
}

function answer(scope: Scope, { name, series, years }: AskedCall): Quantity | boolean | Fault {
  const points = years.map((year) => findPoint(scope.figures, series, year));
  const fault = points.find((point) => point instanceof Fault);
  if (fault !== undefined) return fault;
  const [first, last] = points.flatMap((point) => (point instanceof Fault ? [] : [point]));
  if (first === undefined) throw new Error("a call without a year");
  switch (name) {
    case "verdi":
      return shown(scope, series, first);
    case "plass": {
      const place = placeOf(scope.figures, series, first.year);
      if (place instanceof Fault) return place;
      note(scope, series, first, `nummer ${place.rank} av ${place.of}`);
      return { kind: "rank", value: place.rank };
    }
    case "endring":
    case "vekst":
    case "stigende":
    case "fallende":
      return last === undefined ? shown(scope, series, first) : overYears(scope, { name, series, first, last });
    default:
      return name satisfies never;
  }
}

interface Span {
  readonly name: "endring" | "vekst" | "stigende" | "fallende";
  readonly series: Series;
  readonly first: Point;
  readonly last: Point;
}

function overYears(scope: Scope, { name, series, first, last }: Span): Quantity | boolean | Fault {
  const broken = brokenBetween(series, first.year, last.year);
  if (broken !== undefined) return broken;
  if (name === "stigende" || name === "fallende") return monotone(scope, { name, series, first, last });
  const [before, after] = [shown(scope, series, first), shown(scope, series, last)];
  if (before instanceof Fault) return before;
  if (after instanceof Fault) return after;
  const change = reckon("-", after, before);
  if (name === "endring" || change instanceof Fault) return change;
  if (before.kind === "share") {
    return new Fault(say(testMessages.growthOfShare, {}));
  }
  const part = reckon("/", change, before);
  return part instanceof Fault ? part : { kind: "number", value: part.value * 100 };
}

function shown(scope: Scope, series: Series, point: Point): Quantity | Fault {
  const cell = requireValue(scope.figures, series, point);
  if (cell instanceof Fault) return cell;
  note(scope, series, point, formatNumber(cell.value, series.indicator.decimals));
  return quantityOf(series, point, cell);
}

function note({ figures, seen, points }: Scope, series: Series, point: Point, what: string): void {
  const name = `${series.indicator.id} for ${placeName(figures, series.area)}`;
  const years = seen.get(name) ?? new Set();
  seen.set(name, years.add(`${what} i ${point.year}`));
  points.add(point);
}

function monotone(scope: Scope, { name, series, first, last }: Span): boolean | Fault {
  const points = series.points.filter((point) => point.year >= first.year && point.year <= last.year);
  let holdsSoFar = true;
  let previous: number | undefined;
  for (const point of points) {
    const value = shown(scope, series, point);
    if (value instanceof Fault) return value;
    const grows = previous === undefined || (name === "stigende" ? value.value > previous : value.value < previous);
    if (!grows) holdsSoFar = false;
    previous = value.value;
  }
  return holdsSoFar;
}
