import type { Point, Series } from "../../analysis/series.ts";
import { type Area, areaKey, country } from "../../data/area.ts";
import { type Cell, type Mark, missingCell, valueCell } from "../../data/cell.ts";
import { IndicatorId, type Year } from "../../data/codes.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Unit } from "../../data/unit.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { quantityOf, unknownQuantity } from "./asked-figure.ts";
import { evaluateWith, type Interpreter } from "./evaluate.ts";
import { type Expression, parseExpression } from "./expression.ts";
import { Fault, type Figures } from "./figures.ts";
import type { Quantity } from "./quantity.ts";
import { findFigure } from "./tall.ts";

/** A line of a figure that is reckoned: `andel-80(landet) - andel-80(0301-oslo)`, with the series that it names. */
export interface Reckoned {
  /** As written: what a reader calls it, where the editor has said so. */
  readonly label: string | undefined;
  readonly expression: Expression;
  /** By how each is written. */
  readonly series: ReadonlyMap<string, Series>;
}

/** Reads an expression of a figure: each call is an indicator with a place. */
export function readReckoned(figures: Figures, text: string, label: string | undefined): Reckoned | Fault {
  const expression = parseExpression(text);
  if (expression instanceof Fault) return expression;
  const series = new Map<string, Series>();
  for (const { name, words } of callsOf(expression)) {
    const [place = ""] = words;
    if (words.length !== 1 || place === "") {
      return new Fault(say(testMessages.wrongPlace, { navn: name }));
    }
    const found = findFigure(figures, name, place);
    if (found instanceof Fault) return found;
    series.set(keyOf(name, place), found);
  }
  if (series.size > 0) return { label, expression, series };
  return new Fault(say(testMessages.noIndicator, {}));
}

function callsOf(expression: Expression): Extract<Expression, { kind: "call" }>[] {
  switch (expression.kind) {
    case "call":
      return [expression];
    case "each":
      return callsOf(expression.body);
    case "not":
      return callsOf(expression.operand);
    case "binary":
      return [...callsOf(expression.left), ...callsOf(expression.right)];
    case "number":
      return [];
    default:
      return expression satisfies never;
  }
}

function keyOf(name: string, place: string): string {
  return `${name} ${place}`;
}

/**
 * The series that an expression gives, year for year from the figures as they are shown, so that a reader who reckons gets
 * the same. Where one of them is hidden or missing, so is what comes out; their marks and breaks follow.
 */
export function reckonSeries(reckoned: Reckoned, years: readonly Year[], label: string): Series | Fault {
  const results = years.map((year) => ({ year, ...reckonYear(reckoned, year) }));
  const [first] = results;
  if (first === undefined) throw new Error("no years to reckon");
  const fault = results.map(({ value }) => value).find((value) => value instanceof Fault);
  if (fault !== undefined) return fault;
  const measure = first.value instanceof Fault || typeof first.value === "boolean" ? undefined : measureOf(first.value);
  if (measure === undefined) {
    return new Fault(say(testMessages.noUnit, {}));
  }
  const points = results.map(({ year, value, cells, broken }): Point => {
    return { year, cell: cellOf(value, cells), origin: "observed", break: broken };
  });
  return { indicator: indicatorOf(reckoned, measure, label), area: areaOf(reckoned), points };
}

function reckonYear({ expression, series }: Reckoned, year: Year) {
  const cells: Cell[] = [];
  let broken = false;
  const call: Interpreter["call"] = (name, [place = ""]) => {
    const own = series.get(keyOf(name, place));
    if (own === undefined) throw new Error(`a call that was not read: ${name}`);
    const point = own.points.find((each) => each.year === year) ?? lacking(own, year);
    cells.push(point.cell);
    broken ||= point.break;
    return point.cell.kind === "value" ? quantityOf(own, point, point.cell) : unknownQuantity(own, point);
  };
  const each = () => new Fault(say(testMessages.eachInLine, {}));
  const value = evaluateWith({ call, each }, expression);
  return { value, cells, broken };
}

function lacking({ points }: Series, year: Year): Point {
  const begun = points.some((point) => point.year < year);
  return { year, cell: missingCell(begun ? "not-reported" : "not-collected"), origin: "observed", break: false };
}

/** A hidden part hides the whole, before a missing one gives its reason. */
function cellOf(value: Quantity | boolean | Fault, cells: readonly Cell[]): Cell {
  const gap = cells.find(({ kind }) => kind === "hidden") ?? cells.find(({ kind }) => kind === "missing");
  if (gap !== undefined) return gap;
  if (value instanceof Fault || typeof value === "boolean") throw new Error("a year without a quantity");
  const marks = new Set<Mark>(cells.flatMap((cell) => (cell.kind === "value" ? cell.marks : [])));
  return valueCell(value.value, [...marks]);
}

interface Measure {
  readonly unit: Unit;
  readonly decimals: number;
}

function measureOf(quantity: Quantity): Measure | undefined {
  switch (quantity.kind) {
    case "number":
    case "rank":
      return undefined;
    case "share":
    case "points":
      return { unit: { kind: quantity.kind }, decimals: quantity.decimals };
    case "amount":
      return { unit: quantity.unit, decimals: quantity.decimals };
    default:
      return quantity satisfies never;
  }
}

/** What is reckoned, as charts ask of an indicator: its sources and breaks are those of its parts. */
function indicatorOf({ series }: Reckoned, { unit, decimals }: Measure, label: string): Indicator {
  const parts = [...series.values()].map(({ indicator }) => indicator);
  const [first] = parts;
  if (first === undefined) throw new Error("an expression without an indicator");
  const id = IndicatorId.parse("uttrykk");
  const name = { nb: label, nn: label };
  return {
    kind: "national",
    id,
    formerIds: [],
    order: first.order,
    name,
    shortName: name,
    definition: name,
    theme: first.theme,
    unit,
    better: "neither",
    decimals,
    source: first.source,
    caveats: [],
    breaks: [...new Map(parts.flatMap(({ breaks }) => breaks).map((each) => [each.year, each])).values()],
    series: { dataset: componentDataset(first), variable: id },
    projection: parts.some((part) => part.kind === "national" && part.projection),
  };
}

function componentDataset(indicator: Indicator) {
  switch (indicator.kind) {
    case "national":
      return indicator.series.dataset;
    case "ratio":
      return indicator.numerator.dataset;
    case "direct":
      return indicator.value.dataset;
    default:
      return indicator satisfies never;
  }
}

function areaOf({ series }: Reckoned): Area {
  const areas = new Map([...series.values()].map(({ area }) => [areaKey(area), area]));
  const [only] = areas.values();
  return areas.size === 1 && only !== undefined ? only : country;
}
