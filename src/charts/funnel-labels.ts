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

/** A place beside each dot where its text meets neither another text nor the frame: right or left of it, then further up or down. */
export function funnelLabels(labels: readonly PointLabel[], em: number, frame: Frame): PlacedLabel[] {
  const placed: (PlacedLabel & { readonly from: number; readonly to: number })[] = [];
  for (const { text, x, y } of labels) {
    const width = textWidth(text, em);
    const candidates = [0, -1, 1, -2, 2, -3, 3, -4, 4].flatMap((row) =>
      (["start", "end"] as const).map((anchor) => {
        const from = anchor === "start" ? x + em * 0.65 : x - em * 0.65 - width;
        const near = anchor === "start" ? from - em * 0.1 : from + width + em * 0.1;
        const leader =
          row === 0
            ? []
            : ([
                [x, y],
                [near, y + row * em * 1.15],
              ] as const);
        return {
          text,
          leader,
          x: anchor === "start" ? from : from + width,
          y: y + row * em * 1.15,
          anchor,
          from,
          to: from + width,
        };
      }),
    );
    const free = candidates.find(
      (one) =>
        one.from >= frame.left &&
        one.to <= frame.right &&
        one.y >= frame.top + em * 0.5 &&
        one.y <= frame.bottom - em * 0.5 &&
        labels.every(
          (dot) =>
            (dot.x === x && dot.y === y) ||
            Math.abs(dot.y - one.y) >= em * 0.8 ||
            dot.x + em * 0.4 <= one.from ||
            dot.x - em * 0.4 >= one.to,
        ) &&
        placed.every((other) => Math.abs(other.y - one.y) >= em || other.to <= one.from || other.from >= one.to),
    );
    const chosen = free ?? candidates[0];
    if (chosen !== undefined) placed.push(chosen);
  }
  return placed.map(({ text, x, y, anchor, leader }) => ({ text, x, y, anchor, leader }));
}
