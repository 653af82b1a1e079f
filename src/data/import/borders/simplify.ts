import type { FeatureCollection, Position } from "geojson";
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

/** So many points of each line stay at least, besides its ends: an island, whose ends are one, stays a square. */
const kept = { island: 3, border: 1 };

/**
 * Borders with the given share of their points, the ones that matter most to the shape after Visvalingam's method; some
 * more stay, where three areas meet and so that no island becomes a line. Neighbours keep their border in common.
 */
export function simplifyBorders(areas: readonly MunicipalArea[], shareOfPoints: number): Borders {
  const kommuner: FeatureCollection = { type: "FeatureCollection", features: [...areas] };
  const whole = topology({ kommuner });
  if (!hasProperties(whole)) throw new Error("a topology without objects");
  const weighted = presimplify(whole, sphericalTriangleArea);
  // Quantiles are counted from the points that matter most.
  const least = quantile(weighted, shareOfPoints);
  const simple = quantize(simplify({ ...weighted, arcs: weighted.arcs.map(keepShape) }, least), grid);
  return { topology: simple, points: countPoints(simple), pointsBefore: countPoints(whole) };
}

/** A line whose points carry their weight as a third number, with the weightiest made so heavy that they stay. */
function keepShape(arc: Position[]): Position[] {
  const [first, last] = [arc[0], arc.at(-1)];
  const isIsland = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const heaviest = arc
    .map((point, index) => ({ index, weight: point[2] ?? 0 }))
    .slice(1, -1)
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, isIsland ? kept.island : kept.border);
  const stays = new Set(heaviest.map(({ index }) => index));
  return arc.map((point, index) =>
    stays.has(index) ? [point[0] ?? 0, point[1] ?? 0, Number.POSITIVE_INFINITY] : point,
  );
}

/** The libraries' types differ in whether a feature's properties may be null; ours never are. */
function hasProperties(value: Topology): value is Topology<Objects<MunicipalArea["properties"]>> {
  return "kommuner" in value.objects;
}

function countPoints({ arcs }: Topology): number {
  return arcs.reduce((sum, arc) => sum + arc.length, 0);
}
