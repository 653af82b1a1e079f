import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText, plainNumber } from "./signs.ts";

const none = new Map();

describe("cellText(value, status, own)", () => {
  test("writes figures with a point, and SSB's signs", () => {
    expect(cellText(23.4, undefined, none)).toBe("23.4");
    expect(cellText(undefined, ":", none)).toBe(":");
    expect(cellText(undefined, "..", none)).toBe("..");
    expect(cellText(undefined, ".", none)).toBe(".");
    expect(cellText(undefined, undefined, none)).toBe("..");
  });

  test("never writes a figure that the source says is hidden", () => {
    expect(cellText(3, ":", none)).toBe(":");
    expect(cellText(0, ".", none)).toBe(".");
  });

  test("knows the signs from before 2021", () => {
    expect(cellText(undefined, "...", none)).toBe("..");
    expect(cellText(undefined, "-", none)).toBe("0");
    expect(cellText(12, "*", none)).toBe("12");
  });

  test("asks what an unknown sign means, and takes the answer", () => {
    expect(cellText("k", undefined, none)).toBeUndefined();
    expect(cellText(undefined, "*", none)).toBeUndefined();
    expect(cellText("k", undefined, new Map([["k", ":" as const]]))).toBe(":");
  });
});

test("plainNumber(value) writes every number without an exponent, and the same number", () => {
  expect(plainNumber(1e-7)).toBe("0.0000001");
  expect(plainNumber(1e21)).toBe("1000000000000000000000");
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
      const text = plainNumber(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(1e-20);
    }),
  );
});
