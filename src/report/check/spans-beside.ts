import { type Area, areaKey } from "../../data/area.ts";
import type { Year } from "../../data/codes.ts";
import type { BoundPart } from "./prose.ts";

/** From one year to another in one series: of a change that is bound, or of two numbers that are. */
export interface Span {
  readonly indicator: string;
  readonly area: Area;
  readonly from: Year;
  readonly to: Year;
}

/** The changes that the bound parts of a sentence tell of, said or unsaid: «fra 32,4 prosent i 2015 til 28,9 prosent i 2020». */
export function spansBeside(bound: readonly BoundPart[]): Span[] {
  const told = bound.flatMap(({ binding: { what, indicator, areas, years } }) => {
    const [area] = areas;
    const rightKind = what === "value" || what === "change";
    return area === undefined || !rightKind ? [] : [{ indicator, area, years }];
  });
  return told.flatMap((one, index) => {
    const others = told.slice(index).filter((other) => {
      return other.indicator === one.indicator && areaKey(other.area) === areaKey(one.area);
    });
    return others.flatMap((other) => spanOver(one, [...one.years, ...other.years]));
  });
}

function spanOver({ indicator, area }: Pick<Span, "indicator" | "area">, years: readonly Year[]): Span[] {
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from < to ? [{ indicator, area, from, to }] : [];
}
