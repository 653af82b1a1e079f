import type { PageImage } from "./page-image.ts";

/** A square of so many dots is seen as one shade of grey: 1.7 mm, what an eye takes in at an arm's length. */
const square = 4;

/** Two shades that an eye tells apart without looking for it, of 255. What smooths the edge of a letter is less. */
const noticeable = 20;

/**
 * How much of a page an eye would see to be another: the part of its squares that are noticeably darker or lighter, in
 * thousandths. A page of another size is another throughout.
 */
export function seenDifference(one: PageImage, other: PageImage): number {
  if (one.width !== other.width || one.height !== other.height) return 1000;
  const [before, after] = [shades(one), shades(other)];
  const differing = before.filter((shade, index) => Math.abs(shade - (after[index] ?? 0)) > noticeable);
  return (1000 * differing.length) / before.length;
}

function shades({ width, height, dots }: PageImage): number[] {
  const [columns, rows] = [Math.floor(width / square), Math.floor(height / square)];
  return Array.from({ length: columns * rows }, (_, index) => {
    const [left, top] = [(index % columns) * square, Math.floor(index / columns) * square];
    let sum = 0;
    for (let y = top; y < top + square; y++) {
      for (let x = left; x < left + square; x++) sum += dots[y * width + x] ?? 0;
    }
    return sum / square ** 2;
  });
}
