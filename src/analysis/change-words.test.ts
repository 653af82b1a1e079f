import { expect, it } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { movedText, signed } from "./change-words.ts";

const edition = realEdition(2024);
const point = { year: 2020, cell: { kind: "value", value: 1, marks: [] }, origin: "observed", break: false } as const;
const change = { from: point, to: point, kind: "rise" } as const;

it("gives the change of a share in percentage points, and of all else in per cent", () => {
  const share = edition.indicator(IndicatorId.parse("andel-80"));
  const rate = edition.indicator(IndicatorId.parse("hjemmetjenester-per-1000"));
  expect(movedText(share, { ...change, difference: 2.14, relative: 0.5 })).toBe("+2,1\u00a0prosentpoeng");
  expect(movedText(rate, { ...change, difference: -2.14, relative: -0.054 })).toBe("\u22125\u00a0%");
  expect(movedText(rate, { ...change, difference: 3, relative: undefined })).toBe("");
});

it("puts no sign before nothing", () => {
  expect(signed(-0.04, 1)).toBe("0,0");
  expect(signed(0.05, 1)).toBe("+0,1");
});
