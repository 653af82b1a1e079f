import { expect, test } from "vitest";
import { z } from "zod";
import { IndicatorId } from "../../data/codes.ts";
import { common } from "../bind/figure-spec.ts";
import type { Binding } from "../tokens.ts";
import { joinThousands, joinUnits } from "./typography.ts";

const binding: Binding = {
  what: "value",
  indicator: IndicatorId.parse("x"),
  areas: [],
  years: [],
  measure: "unit",
  unitWritten: false,
};
const bound = { kind: "bound", text: "28,9", binding, at: { line: 1 } } as const;

test("joinThousands(text) keeps a number on one line, and leaves other spaces", () => {
  expect(joinThousands("per 1 000 av 12 345 678 i 2020 12 ganger, 2020 100 og 10 00")).toBe(
    "per 1\u00a0000 av 12\u00a0345\u00a0678 i 2020 12 ganger, 2020 100 og 10 00",
  );
});

test("joinUnits(inlines) keeps prosent with the number before it", () => {
  expect(joinUnits([bound, { kind: "text", text: " prosent av" }])).toEqual([
    bound,
    { kind: "text", text: "\u00a0prosent av" },
  ]);
  const other = [bound, { kind: "text", text: " brukere" } as const];
  expect(joinUnits(other)).toEqual(other);
});

test("a figure's title keeps a number on one line, too", () => {
  const titles = z.object({ tittel: common.tittel, undertittel: common.undertittel });
  expect(titles.parse({ tittel: "Per 1 000 innbyggere", undertittel: "Av 12 345 i 2020" })).toEqual({
    tittel: "Per 1\u00a0000 innbyggere",
    undertittel: "Av 12\u00a0345 i 2020",
  });
});
