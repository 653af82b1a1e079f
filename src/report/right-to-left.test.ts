import { expect, test } from "vitest";
import { beginsFromRight, partByDirection } from "./right-to-left.ts";

test.each([
  ["Ordet שלום, 12 ganger.", ["Ordet ", "שלום", ", 12 ganger."]],
  ["שלום, עולם (12)", ["", "שלום, עולם", " (12)"]],
  ["مرحبا og שלום", ["", "مرحبا", " og ", "שלום", ""]],
  ["Kárášjohka", ["Kárášjohka"]],
  ["", [""]],
])("partByDirection(%j)", (text, parts) => {
  expect(partByDirection(text)).toEqual(parts);
});

test.each([
  ["«שלום» er hebraisk", true],
  ["12 مرحبا", true],
  ["Ordet שלום", false],
  ["12 %", false],
])("beginsFromRight(%j) is %s", (text, fromRight) => {
  expect(beginsFromRight(text)).toBe(fromRight);
});
