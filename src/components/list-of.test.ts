import { expect, it } from "vitest";
import { listOf } from "./list-of.ts";

it("listOf joins words as a sentence does", () => {
  expect([listOf([]), listOf(["SSB"]), listOf(["a", "b"]), listOf(["a", "b", "c"])]).toEqual([
    "",
    "SSB",
    "a og b",
    "a, b og c",
  ]);
});
