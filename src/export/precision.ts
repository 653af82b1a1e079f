import { roundTo } from "../data/format.ts";

/**
 * The figure as files give it: two decimals more than the site shows, or as many more as it takes for a reader who
 * rounds it to get what the site shows (12,34996 with one decimal is 12,3; by way of 12,350 it would be 12,4).
 */
export function exportedValue(value: number, decimals: number): number {
  const shown = roundTo(value, decimals);
  for (let kept = decimals + 2; kept < 12; kept++) {
    const rounded = roundTo(value, kept);
    if (roundTo(rounded, decimals) === shown) return rounded;
  }
  return value;
}

/** A numerator or denominator: sums cleared of binary noise (2359.3400000000001 is 2359.34). */
export function exportedPart(value: number): number {
  return roundTo(value, 6);
}

/** Decimal point, never an exponent, no zeros at the end. */
export function decimalText(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
}
