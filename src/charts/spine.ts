import { quantileSorted } from "d3-array";
import type { Cell } from "../data/cell.ts";
import { formatNumber } from "../data/format.ts";
import { tenth } from "./map-grid.ts";
import { escapeXml } from "./svg.ts";

/** One indicator's place among all municipalities, as a row of a spine chart. */
export interface SpineRow {
  /** Every municipality's cell; the same list may be given for each of them, and is then sorted once. */
  readonly all: readonly { readonly cell: Cell }[];
  readonly own: Cell;
  /** Left out where the municipality is alone in it. */
  readonly kostra?: Cell | undefined;
  readonly county?: Cell | undefined;
  readonly country: Cell;
  readonly decimals: number;
}

/** In the drawing's own units; the page sets the width. */
const [width, height, edge] = [320, 16, 8];
const middle = height / 2;

/**
 * A line for all municipalities but the outermost two in a hundred at each end, thick for the middle half; a stroke for
 * the country, a triangle for the county, a diamond for the group and a dot for the municipality, which stands at the
 * end of the line when it is beyond it. Colours come from the page (`.spine`). `undefined` when no municipality has a figure.
 */
export function drawSpine(row: SpineRow): string | undefined {
  const spread = spreadOf(row.all);
  if (spread === undefined) return undefined;
  const areas = [row.kostra, row.county, row.country].flatMap((cell) => (cell?.kind === "value" ? [cell.value] : []));
  const [low, high] = [Math.min(spread.low, ...areas), Math.max(spread.high, ...areas)];
  const scale = high === low ? 0 : (width - 2 * edge) / (high - low);
  const x = (value: number) =>
    tenth(scale === 0 ? width / 2 : edge + (Math.min(high, Math.max(low, value)) - low) * scale);
  const at = (cell: Cell | undefined, mark: (x: number) => string) =>
    cell?.kind === "value" ? mark(x(cell.value)) : "";
  const line = (name: string, from: number, to: number) => `<path class="${name}" d="M${x(from)} ${middle}H${x(to)}"/>`;
  return [
    `<svg class="spine" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(spineText(row, spread))}">`,
    line("a", spread.low, spread.high),
    line("h", spread.lower, spread.upper),
    at(row.country, (place) => `<path class="l" d="M${place} 1v14"/>`),
    at(row.county, (place) => `<path class="f" d="M${place} 3l5 9h-10z"/>`),
    at(row.kostra, (place) => `<path class="k" d="M${place} 2l6 6-6 6-6-6z"/>`),
    at(row.own, (place) => `<circle class="o" cx="${place}" cy="${middle}" r="6"/>`),
    "</svg>",
  ].join("");
}

/** What the table beside it does not say: how the municipalities are spread, and the county's figure. */
function spineText({ county, decimals }: SpineRow, { lower, upper }: Spread): string {
  const half = `Halvparten av kommunene: ${formatNumber(lower, decimals)}–${formatNumber(upper, decimals)}.`;
  return county?.kind === "value" ? `${half} Fylket: ${formatNumber(county.value, decimals)}.` : half;
}

interface Spread {
  readonly low: number;
  readonly lower: number;
  readonly upper: number;
  readonly high: number;
}

const spreads = new WeakMap<SpineRow["all"], Spread | "none">();

function spreadOf(all: SpineRow["all"]): Spread | undefined {
  const known = spreads.get(all) ?? measure(all) ?? "none";
  spreads.set(all, known);
  return known === "none" ? undefined : known;
}

function measure(all: SpineRow["all"]): Spread | undefined {
  const values = all.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : [])).sort((a, b) => a - b);
  const [low, lower, upper, high] = [0.02, 0.25, 0.75, 0.98].map((part) => quantileSorted(values, part));
  if (low === undefined || lower === undefined || upper === undefined || high === undefined) return undefined;
  return { low, lower, upper, high };
}
