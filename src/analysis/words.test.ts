import { expect, it } from "vitest";
import { joinWords } from "./words.ts";

it("joinWords joins words as a sentence does", () => {
  expect([joinWords([]), joinWords(["SSB"]), joinWords(["a", "b"]), joinWords(["a", "b", "c"])]).toEqual([
    "",
    "SSB",
    "a og b",
    "a, b og c",
  ]);
});
