import type { Point, Series } from "../../analysis/series.ts";
import { areaKey } from "../../data/area.ts";
import type { ValueCell } from "../../data/cell.ts";
import { roundTo } from "../../data/format.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { Fault } from "./figures.ts";
import type { Quantity } from "./quantity.ts";

/** A figure as it is shown, with what it counts: a claim must hold for what the reader sees. */
export function quantityOf(series: Series, point: Point, cell: ValueCell): Quantity {
  return typed(series, point, roundTo(cell.value, series.indicator.decimals));
}

/** The same without a figure, so that what an expression is about can be known where there is none. */
export function unknownQuantity(series: Series, point: Point): Quantity {
  return typed(series, point, Number.NaN);
}

function typed({ indicator, area }: Series, { year }: Point, value: number): Quantity {
  const { unit, decimals } = indicator;
  const where = `${areaKey(area)} ${year}`;
  const { dataset, column } =
    indicator.kind === "ratio" ? indicator.denominator : { dataset: indicator.id, column: "" };
  const base = `${dataset} ${column} ${where}`;
  switch (unit.kind) {
    case "share":
      return { kind: "share", value, decimals, base };
    case "points":
      return { kind: "points", value, decimals };
    case "rate":
    case "hours":
      return { kind: "amount", value, decimals, unit, base };
    case "count":
    case "man-years":
    case "kroner":
      return { kind: "amount", value, decimals, unit, base: undefined };
    default:
      return unit satisfies never;
  }
}

/** Why a series cannot be followed from one year to another. */
export function brokenBetween({ points }: Series, first: number, last: number): Fault | undefined {
  if (first >= last) return new Fault(say(testMessages.backwards, { fra: first, til: last }));
  const broken = points.find((point) => point.break && point.year > first && point.year <= last);
  if (broken === undefined) return undefined;
  return new Fault(say(testMessages.acrossBreak, { fra: first, til: last, brudd: broken.year }));
}
