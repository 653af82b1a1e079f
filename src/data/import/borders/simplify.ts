import type { FeatureCollection } from "geojson";
import { quantize } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, quantile, simplify, sphericalTriangleArea } from "topojson-simplify";
import type { Objects, Topology } from "topojson-specification";
import type { MunicipalArea } from "./read-borders.ts";

export interface Borders {
  readonly topology: Topology;
  /** How many points the lines have, and had; a line that two areas share counts once. */
  readonly points: number;
  readonly pointsBefore: number;
}

/** A grid of 100,000 squares along each side of the country is some 30 by 15 metres. */
const grid = 100_000;

/**
 * Borders with the given share of the points that may go, the ones that matter most to the shape after Visvalingam's
 * method; where three areas meet, and on islands of three points, all stay. Neighbours keep their border in common.
 */
export function simplifyBorders(areas: readonly MunicipalArea[], shareOfPoints: number): Borders {
  const kommuner: FeatureCollection = { type: "FeatureCollection", features: [...areas] };
  const whole = topology({ kommuner });
  if (!hasProperties(whole)) throw new Error("a topology without objects");
  const weighted = presimplify(whole, sphericalTriangleArea);
  // Quantiles are counted from the points that matter most.
  const simple = quantize(simplify(weighted, quantile(weighted, shareOfPoints)), grid);
  return { topology: simple, points: countPoints(simple), pointsBefore: countPoints(whole) };
}

/** The libraries' types differ in whether a feature's properties may be null; ours never are. */
function hasProperties(value: Topology): value is Topology<Objects<MunicipalArea["properties"]>> {
  return "kommuner" in value.objects;
}

function countPoints({ arcs }: Topology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
