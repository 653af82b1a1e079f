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

/**
 * `alle(fylker, …)`, `ingen(fylker, …)` and `antall(kommuner, …)`: asks of each place what stands after the comma, where
 * `stedet` is the place. A place that lacks a figure is left out. `note` is told how it went.
 */
export function evaluateEach(
  figures: Figures,
  { quantifier, of, body }: EachExpression,
  { within, note }: { within: (place: string) => Interpreter; note: (what: string, outcome: string) => void },
): Quantity | boolean | Fault {
  const areas = candidatesIn(figures, of, country);
  if (areas instanceof Fault) return areas;
  const [holding, others]: [string[], string[]] = [[], []];
  for (const area of areas) {
    const value = evaluateWith(within(areaKey(area)), body);
    if (value instanceof LackingFigure) continue;
    if (value instanceof Fault) return value;
    if (typeof value !== "boolean") {
      return new Fault(say(testMessages.eachNeedsTruth, { ord: quantifier }));
    }
    (value ? holding : others).push(figures.edition.geography.areaName(area));
  }
  const all = holding.length + others.length;
  if (all === 0) return new Fault(say(testMessages.eachWithoutFigures, { steder: of, ord: quantifier }));
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
