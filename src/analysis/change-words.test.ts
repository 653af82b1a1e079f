import { expect, it } from "vitest";
import { valueCell } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { movedText, signed } from "./change-words.ts";

const edition = realEdition(2024);
const point = (value: number) => ({ year: 2020, cell: valueCell(value), origin: "observed", break: false }) as const;
const change = { from: point(1), to: point(1), kind: "rise" } as const;

it("gives the change of a share in percentage points, and of all else in per cent", () => {
  const share = edition.indicator(IndicatorId.parse("andel-80"));
  const rate = edition.indicator(IndicatorId.parse("hjemmetjenester-per-1000"));
  const risen = { ...change, from: point(4.3), to: point(6.44), difference: 2.14, relative: 0.5 };
  expect(movedText(share, risen)).toBe("+2,1\u00a0prosentpoeng");
  expect(movedText(rate, { ...change, difference: -2.14, relative: -0.054 })).toBe("\u22125\u00a0%");
  expect(movedText(rate, { ...change, difference: 3, relative: undefined })).toBe("");
});

it("agrees with the two figures as they are shown", () => {
  const share = edition.indicator(IndicatorId.parse("andel-80"));
  // 13,5 and 13,4 are a tenth apart to a reader, whatever lies behind.
  const fallen = { ...change, from: point(13.54), to: point(13.36), difference: -0.18, relative: -0.01 };
  expect(movedText(share, fallen)).toBe("\u22120,1\u00a0prosentpoeng");
});

it("puts no sign before nothing", () => {
  expect(signed(-0.04, 1)).toBe("0,0");
  expect(signed(0.05, 1)).toBe("+0,1");
});
