import { mean } from "d3-array";
import type { PlanePoint } from "../data/tile-map/plane.ts";
import type { MapPlace } from "./figure.ts";

/** The places' real surfaces, as paths of whole tenths within a width. */
export interface MapAreas {
  readonly height: number;
  /** In the order of the places. */
  readonly paths: readonly string[];
  /** Where a place's sign stands: the middle of the points of its largest ring. */
  readonly centres: readonly { readonly x: number; readonly y: number }[];
  /** Lines between places of different groups. */
  readonly borders: string;
}

type Ring = readonly (readonly [number, number])[];

type Outline = NonNullable<MapPlace["rings"]>;

/** By the outline of the first place: an edition's maps share their borders, and are drawn on the same ones. */
const made = new WeakMap<Outline, Map<string, MapAreas>>();

/** The largest drawing that fits into the width; `undefined` unless every place has a border. */
export function mapAreas(places: readonly MapPlace[], width: number): MapAreas | undefined {
  const outlines = places.flatMap(({ rings }) => (rings === undefined ? [] : [rings]));
  const [first] = outlines;
  if (first === undefined || outlines.length < places.length) return undefined;
  const known = made.get(first) ?? new Map<string, MapAreas>();
  made.set(first, known);
  const key = [width, ...places.map(({ code }) => code)].join(" ");
  const areas = known.get(key) ?? makeAreas(places, outlines, width);
  known.set(key, areas);
  return areas;
}

function makeAreas(places: readonly MapPlace[], outlines: readonly Outline[], width: number): MapAreas {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of outlines.flat(2)) {
    [west, east, south, north] = [Math.min(west, x), Math.max(east, x), Math.min(south, y), Math.max(north, y)];
  }
  const scale = (width - 4) / (east - west);
  // In tenths, as whole numbers: neighbours' points are then the same, and steps between them are short to write.
  const toGrid = ({ x, y }: PlanePoint) =>
    [Math.round(((x - west) * scale + 2) * 10), Math.round(((north - y) * scale + 2) * 10)] as const;
  const drawn = outlines.map((rings) => seen(rings.map((ring) => withoutRepeats(ring.map(toGrid)))));
  return {
    height: Math.ceil((north - south) * scale + 4),
    paths: drawn.map((rings) => rings.map(ringPath).join("")),
    centres: drawn.map(([largest = []]) => ({
      x: (mean(largest, ([x]) => x) ?? 0) / 10,
      y: (mean(largest, ([, y]) => y) ?? 0) / 10,
    })),
    borders: sharedEdges(
      drawn,
      places.map(({ group }) => group),
    ),
  };
}

/** The rings large enough to be seen, and the largest in any case. */
function seen(rings: readonly Ring[]): Ring[] {
  const sorted = rings.toSorted((a, b) => surface(b) - surface(a));
  return sorted.filter((ring, index) => index === 0 || surface(ring) > smallest);
}

/** In square tenths: half a pixel each way on a phone. */
const smallest = 60;

function surface(ring: Ring): number {
  let sum = 0;
  ring.forEach(([x, y], index) => {
    const [nextX = x, nextY = y] = ring[(index + 1) % ring.length] ?? [];
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

function withoutRepeats(ring: Ring): Ring {
  return ring.filter(([x, y], index) => {
    const before = ring[index - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
}

function ringPath(ring: Ring): string {
  const [first, ...rest] = ring;
  if (first === undefined) return "";
  let [x, y] = first;
  const steps = rest.map(([nextX, nextY]) => {
    const step = `${tenths(nextX - x)} ${tenths(nextY - y)}`;
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${tenths(first[0])} ${tenths(first[1])}l${steps.join(" ")}z`.replaceAll(" -", "-");
}

function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

/** Edges that stand in rings of two groups. */
function sharedEdges(drawn: readonly (readonly Ring[])[], groups: readonly string[]): string {
  const owners = new Map<string, string>();
  const lines: string[] = [];
  drawn.forEach((rings, place) => {
    const group = groups[place] ?? "";
    for (const ring of rings) {
      for (const [index, [x, y]] of ring.entries()) {
        const [nextX, nextY] = ring[index + 1] ?? [x, y];
        const key =
          x < nextX || (x === nextX && y < nextY) ? `${x} ${y} ${nextX} ${nextY}` : `${nextX} ${nextY} ${x} ${y}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, group);
        else if (owner !== group) lines.push(`M${tenths(x)} ${tenths(y)}L${tenths(nextX)} ${tenths(nextY)}`);
      }
    }
  });
  return lines.join("");
}
