import type { Point } from "../../analysis/series.ts";
import { joinWords } from "../../analysis/words.ts";
import { areaKey, country } from "../../data/area.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { evaluateWith, type Interpreter } from "./evaluate.ts";
import type { EachExpression } from "./expression.ts";
import { Fault, type Figures, LackingFigure } from "./figures.ts";
import type { Quantity } from "./quantity.ts";
import { candidatesIn } from "./top-list.ts";

const named = 5;

/** What has been asked of every place. */
export interface AskedOfEach {
  readonly of: EachExpression["of"];
  /** The places that have the figures asked for, each with those. */
  readonly counted: readonly (readonly Point[])[];
  /** How many places have not. */
  readonly lacking: number;
}

interface Asking {
  /** What answers for one place, and takes down the points that it looks at. */
  within(place: string, points: Set<Point>): Interpreter;
  /** Told how it went, for the editor. */
  note(what: string, outcome: string): void;
  /** Told which figures it rests on, for the reader. */
  asked(of: AskedOfEach): void;
}

/**
 * `alle(fylker, …)`, `ingen(fylker, …)` and `antall(kommuner, …)`: asks of each place what stands after the comma, where
 * `stedet` is the place. A place that lacks a figure is left out.
 */
export function evaluateEach(
  figures: Figures,
  { quantifier, of, body }: EachExpression,
  { within, note, asked }: Asking,
): Quantity | boolean | Fault {
  const areas = candidatesIn(figures, of, country);
  if (areas instanceof Fault) return areas;
  const [holding, others]: [string[], string[]] = [[], []];
  const counted: Point[][] = [];
  for (const area of areas) {
    const points = new Set<Point>();
    const value = evaluateWith(within(areaKey(area), points), body);
    if (value instanceof LackingFigure) continue;
    if (value instanceof Fault) return value;
    if (typeof value !== "boolean") {
      return new Fault(say(testMessages.eachNeedsTruth, { ord: quantifier }));
    }
    counted.push([...points]);
    (value ? holding : others).push(figures.edition.geography.areaName(area));
  }
  const all = holding.length + others.length;
  if (all === 0) return new Fault(say(testMessages.eachWithoutFigures, { steder: of, ord: quantifier }));
  asked({ of, counted, lacking: areas.length - all });
  const except = quantifier === "alle" && others.length > 0 && others.length <= named;
  const but = except ? `, ikke for ${joinWords(others)}` : "";
  note(`${quantifier} ${of}`, `sant for ${holding.length} av ${all} med tall${but}`);
  switch (quantifier) {
    case "alle":
      return others.length === 0;
    case "ingen":
      return holding.length === 0;
    case "antall":
      return { kind: "number", value: holding.length };
    default:
      return quantifier satisfies never;
  }
}
