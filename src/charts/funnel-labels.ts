import { textWidth } from "./text-width.ts";

export interface PointLabel {
  readonly text: string;
  /** Of its dot. */
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  /** Of the middle of the text. */
  readonly y: number;
  readonly anchor: "start" | "end";
  /** From the dot to a label that has had to give way; empty beside its dot. */
  readonly leader: readonly (readonly [number, number])[];
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Candidate extends PlacedLabel {
  readonly from: number;
  readonly to: number;
  readonly row: number;
}

/** So many rows up or down a label may be moved. */
const furthest = 14;
/** How many rows a label is rather moved than laid over one more of the things behind. */
const rowsPerThing = 1.5;

/**
 * A place for the name of each dot where it meets neither another name, a named dot nor the frame: right or left of its
 * dot, or further up or down, where it covers least of what is `behind` (points of dots and curves).
 */
export function funnelLabels(
  labels: readonly PointLabel[],
  em: number,
  frame: Frame,
  behind: readonly (readonly [number, number])[] = [],
): PlacedLabel[] {
  const placed: Candidate[] = [];
  for (const label of labels) {
    const candidates = candidatesOf(label, em);
    const free = candidates
      .filter((one) => isFree(one, label, labels, placed, em, frame))
      .map((one) => ({ one, cost: Math.abs(one.row) + rowsPerThing * covered(one, behind, em) }))
      .toSorted((a, b) => a.cost - b.cost);
    const chosen = free[0]?.one ?? candidates[0];
    if (chosen !== undefined) placed.push(chosen);
  }
  return placed.map(({ text, x, y, anchor, leader }) => ({ text, x, y, anchor, leader }));
}

/** Nearest first, right before left. */
function candidatesOf({ text, x, y }: PointLabel, em: number): Candidate[] {
  const width = textWidth(text, em);
  const rows = Array.from({ length: furthest }, (_, index) => index + 1).flatMap((row) => [-row, row]);
  return [0, ...rows].flatMap((row) =>
    (["start", "end"] as const).map((anchor): Candidate => {
      const from = anchor === "start" ? x + em * 0.65 : x - em * 0.65 - width;
      const near = anchor === "start" ? from - em * 0.1 : from + width + em * 0.1;
      const middle = y + row * em * 1.15;
      return {
        text,
        row,
        leader: row === 0 ? [] : [[x, y] as const, [near, middle] as const],
        x: anchor === "start" ? from : from + width,
        y: middle,
        anchor,
        from,
        to: from + width,
      };
    }),
  );
}

function isFree(
  one: Candidate,
  own: PointLabel,
  labels: readonly PointLabel[],
  placed: readonly Candidate[],
  em: number,
  frame: Frame,
): boolean {
  return (
    one.from >= frame.left &&
    one.to <= frame.right &&
    one.y >= frame.top + em * 0.5 &&
    one.y <= frame.bottom - em * 0.5 &&
    labels.every((dot) => (dot.x === own.x && dot.y === own.y) || !covers(one, dot.x, dot.y, em * 0.4, em * 0.8)) &&
    placed.every((other) => Math.abs(other.y - one.y) >= em || other.to <= one.from || other.from >= one.to)
  );
}

/** How many of the points lie under the text. */
function covered(one: Candidate, points: readonly (readonly [number, number])[], em: number): number {
  return points.filter(([x, y]) => covers(one, x, y, em * 0.25, em * 0.65)).length;
}

function covers(one: Candidate, x: number, y: number, across: number, down: number): boolean {
  return Math.abs(y - one.y) < down && x + across > one.from && x - across < one.to;
}
