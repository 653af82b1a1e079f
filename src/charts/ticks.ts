import { scaleLinear } from "d3-scale";
import { formatNumber, nbsp } from "../data/format.ts";

export interface ValueAxis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** A tick as it is written: Norwegian, millions shortened. */
  readonly format: (tick: number) => string;
}

/** An axis from zero, or from below it when a value is negative, ending at a tick. Without values it has no ticks. */
export function zeroAxis(values: readonly number[], count: number): ValueAxis {
  return axis(Math.min(0, ...values), Math.max(0, ...values), values, count);
}

/** An axis from the lowest value to the highest, for charts where position and not length carries the figure. */
export function freeAxis(values: readonly number[], count: number): ValueAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < high) {
    const ticks = scaleLinear().domain([low, high]).ticks(count);
    return { domain: [low, high], ticks, format: tickFormat(ticks) };
  }
  const middle = values[0] ?? 0;
  const room = Math.max(1, Math.abs(middle) * 0.2);
  const ticks =
    values.length === 0
      ? []
      : scaleLinear()
          .domain([middle - room, middle + room])
          .ticks(3);
  return { domain: [middle - room, middle + room], ticks, format: tickFormat(ticks) };
}

function axis(low: number, high: number, values: readonly number[], count: number): ValueAxis {
  if (values.length === 0 || low === high) {
    return { domain: [0, 1], ticks: values.length === 0 ? [] : [0], format: (tick) => formatNumber(tick, 0) };
  }
  const scale = scaleLinear().domain([low, high]).nice(count);
  const [from = 0, to = 1] = scale.domain();
  const ticks = scale.ticks(count);
  return { domain: [from, to], ticks, format: tickFormat(ticks) };
}

/** As many decimals as the step needs; from a million up, «1,5 mill.». */
export function tickFormat(ticks: readonly number[]): (tick: number) => string {
  const largest = Math.max(...ticks.map(Math.abs));
  const million = largest >= 1_000_000;
  const scale = million ? 1_000_000 : 1;
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) / scale;
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return (tick) =>
    million && tick !== 0
      ? `${formatNumber(tick / scale, decimals)}${nbsp}mill.`
      : formatNumber(tick / scale, decimals);
}

/** The years to write out: always the last one, the first one too, and those between when they are evenly spaced. */
export function yearTicks(first: number, last: number, most: number): number[] {
  const span = last - first;
  if (span === 0) return [last];
  for (let step = 1; step < span; step++) {
    if (span % step === 0 && span / step + 1 <= most) return every(first, last, step);
  }
  return most >= 4 && span > 4 ? [first, ...every(first, last, Math.ceil(span / (most - 1))).slice(1)] : [first, last];
}

/** Years at even steps back from the last one; the year nearest the first gives way when it would crowd it. */
function every(first: number, last: number, step: number): number[] {
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** An axis of powers of ten, for counts that reach from hundreds to hundreds of thousands. Values above 0. */
export function logAxis(values: readonly number[]): ValueAxis {
  const domain: [number, number] = [Math.min(...values), Math.max(...values)];
  const powers = Array.from({ length: 10 }, (_, exponent) => 10 ** exponent);
  const ticks = powers.filter((power) => power >= domain[0] && power <= domain[1]);
  return { domain, ticks, format: (tick) => formatNumber(tick, 0) };
}
