import type { Unit } from "../data/unit.ts";

/** What numerator over denominator is multiplied by: 100 for per cent, the base for a rate. */
export function ratioFactor(unit: Unit): number {
  switch (unit.kind) {
    case "share":
      return 100;
    case "rate":
      return unit.per;
    case "points":
    case "count":
    case "hours":
    case "man-years":
    case "kroner":
      return 1;
    default:
      return unit satisfies never;
  }
}
