import type { Figure } from "../../charts/figure.ts";
import { type Area, areaKey } from "../../data/area.ts";
import type { Year } from "../../data/codes.ts";
import type { Shown } from "../tokens.ts";
import { Fault, type Figures, findArea } from "./figures.ts";
import type { Selection } from "./selection.ts";

/**
 * Which figures of the edition stand in a figure or table. Lines go through every year between the first and the last that
 * were asked for, and a distribution or a map has every municipality.
 */
export function shownIn(figure: Figure, selection: Selection, { figures }: { readonly figures: Figures }): Shown {
  const indicators = [...new Set(selection.indicators.map(({ value }) => value.id))];
  const places = selection.places.map(({ value }) => value);
  const years = [...new Set(selection.years.map(({ value }) => value))];
  switch (figure.kind) {
    case "line":
    case "multiples":
      return { indicators, areas: unique(places), years: allBetween(years) };
    case "distribution":
    case "map":
    case "funnel":
      return { indicators, areas: unique([...places, ...municipalities(figures)]), years };
    case "ranking":
      return {
        indicators,
        areas: unique([...places, ...figure.places.flatMap(({ code }) => area(figures, code))]),
        years,
      };
    case "bar":
    case "slope":
    case "heat":
    case "pyramid":
    case "table":
      return { indicators, areas: unique(places), years };
    default:
      return figure satisfies never;
  }
}

/** Of the key that a figure has for a place. */
function area(figures: Figures, key: string): Area[] {
  const found = findArea(figures, key);
  return found instanceof Fault ? [] : [found];
}

function municipalities({ edition }: Figures): Area[] {
  return edition.geography.municipalities.map(({ code }) => ({ kind: "municipality", code }));
}

function unique(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaKey(area), area])).values()];
}

function allBetween(years: readonly Year[]): Year[] {
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
