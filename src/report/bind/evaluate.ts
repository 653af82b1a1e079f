import type { Point, Series } from "../../analysis/series.ts";
import { formatNumber, roundTo } from "../../data/format.ts";
import { didYouMean } from "../suggest.ts";
import type { Expression, Operator } from "./expression.ts";
import { Fault, type Figures, findPoint, placeName, requireValue } from "./figures.ts";
import { placeOf } from "./rank.ts";
import { findFigure } from "./tall.ts";

/** The outcome of a test, and the figures that it looked at, written for the editor. */
export interface Outcome {
  readonly holds: boolean;
  readonly seen: readonly string[];
}

type Value = number | boolean;

/** Runs a test against the figures. A fault says what cannot be asked; `holds` says whether the claim stands. */
export function evaluate(figures: Figures, expression: Expression): Outcome | Fault {
  const seen = new Map<string, Set<string>>();
  const value = evaluateValue({ figures, seen }, expression);
  if (value instanceof Fault) return value;
  if (typeof value === "number") {
    return new Fault("Testen gir et tall, og ikke ja eller nei.", "Sammenlign tallet med noe, som i «verdi(…) > 30».");
  }
  return { holds: value, seen: [...seen].map(([series, years]) => `${series}: ${[...years].join(", ")}`) };
}

interface Scope {
  readonly figures: Figures;
  /** «30,7 i 2018», by «andel-80 for landet». */
  readonly seen: Map<string, Set<string>>;
}

function evaluateValue(scope: Scope, expression: Expression): Value | Fault {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "call":
      return call(scope, expression.name, expression.words);
    case "not": {
      const value = evaluateValue(scope, expression.operand);
      return typeof value === "number" ? needsTruth("ikke") : value instanceof Fault ? value : !value;
    }
    case "binary": {
      const left = evaluateValue(scope, expression.left);
      if (left instanceof Fault) return left;
      const right = evaluateValue(scope, expression.right);
      return right instanceof Fault ? right : combine(expression.operator, left, right);
    }
    default:
      return expression satisfies never;
  }
}

function combine(operator: Operator, left: Value, right: Value): Value | Fault {
  if (operator === "og" || operator === "eller") {
    if (typeof left === "number" || typeof right === "number") return needsTruth(operator);
    return operator === "og" ? left && right : left || right;
  }
  if (typeof left === "boolean" || typeof right === "boolean") {
    return new Fault(`«${operator}» trenger et tall på hver side.`, "Bruk verdi(…), plass(…) eller et tall.");
  }
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
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return operator satisfies never;
  }
}

function needsTruth(operator: string): Fault {
  return new Fault(
    `«${operator}» trenger et krav på hver side, ikke et tall.`,
    "Sammenlign tallet med noe, som i «verdi(…) > 30».",
  );
}

const signatures: Readonly<Record<string, string>> = {
  verdi: "verdi(indikator, sted, aar)",
  plass: "plass(indikator, kommune, aar)",
  stigende: "stigende(indikator, sted, fra, til)",
  fallende: "fallende(indikator, sted, fra, til)",
};

function call(scope: Scope, name: string, words: readonly string[]): Value | Fault {
  const signature = signatures[name];
  if (signature === undefined) {
    const otherwise = `Bruk ${Object.values(signatures).join(", ")}.`;
    return new Fault(
      `«${name}» er ikke noe en test kan spørre om.`,
      didYouMean(name, Object.keys(signatures), otherwise),
    );
  }
  if (words.length !== signature.split(",").length || words.includes("")) {
    return new Fault(`«${name}» har ikke det den trenger i parentesen.`, `Skriv ${signature}.`);
  }
  const [indicator = "", place = "", from = "", to = ""] = words;
  const series = findFigure(scope.figures, indicator, place);
  if (series instanceof Fault) return series;
  if (name === "verdi") return valueAt(scope, series, from);
  if (name === "plass") {
    const point = findPoint(scope.figures, series, from);
    if (point instanceof Fault) return point;
    const found = placeOf(scope.figures, series, point.year);
    return found instanceof Fault ? found : found.rank;
  }
  return monotone(scope, { series, from, to, up: name === "stigende" });
}

/** The figure as it is shown: a claim must hold for what the reader sees. */
function valueAt(scope: Scope, series: Series, year: string): number | Fault {
  const point = findPoint(scope.figures, series, year);
  return point instanceof Fault ? point : shownValue(scope, series, point);
}

function shownValue({ figures, seen }: Scope, series: Series, point: Point): number | Fault {
  const cell = requireValue(figures, series, point);
  if (cell instanceof Fault) return cell;
  const { id, decimals } = series.indicator;
  const name = `${id} for ${placeName(figures, series.area)}`;
  const years = seen.get(name) ?? new Set();
  seen.set(name, years.add(`${formatNumber(cell.value, decimals)} i ${point.year}`));
  return roundTo(cell.value, decimals);
}

function monotone(scope: Scope, ask: { series: Series; from: string; to: string; up: boolean }): boolean | Fault {
  const { series, up } = ask;
  const first = findPoint(scope.figures, series, ask.from);
  if (first instanceof Fault) return first;
  const last = findPoint(scope.figures, series, ask.to);
  if (last instanceof Fault) return last;
  if (first.year >= last.year) return new Fault(`${ask.from} er ikke før ${ask.to}.`, "Bytt om årene.");
  const points = series.points.filter((point) => point.year >= first.year && point.year <= last.year);
  let holds = true;
  let previous: number | undefined;
  for (const point of points) {
    const value = shownValue(scope, series, point);
    if (value instanceof Fault) return value;
    if (previous !== undefined && !(up ? value > previous : value < previous)) holds = false;
    previous = value;
  }
  return holds;
}
