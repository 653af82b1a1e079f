import fc from "fast-check";
import { expect, test } from "vitest";
import { roundTo } from "../data/format.ts";
import { decimalText, exportedValue } from "./precision.ts";

test("exportedValue(value, decimals) has two decimals more than the site", () => {
  expect(exportedValue(27.0199, 1)).toBe(27.02);
  expect(exportedValue(27.01949, 1)).toBe(27.019);
  expect(exportedValue(-3.4567, 0)).toBe(-3.46);
});

test("exportedValue(value, decimals) keeps more decimals where rounding twice would show another figure", () => {
  expect(exportedValue(12.34996, 1)).toBe(12.34996);
  expect(roundTo(exportedValue(12.34996, 1), 1)).toBe(12.3);
});

test("a reader who rounds exportedValue gets what the site shows", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
      expect(roundTo(exportedValue(value, decimals), decimals)).toBe(roundTo(value, decimals));
    }),
  );
});

test("decimalText(value) never writes an exponent", () => {
  expect(decimalText(1e-7)).toBe("0.0000001");
  expect(decimalText(-0)).toBe("0");
  expect(decimalText(1e11)).toBe("100000000000");
});
