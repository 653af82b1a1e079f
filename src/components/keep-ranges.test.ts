import { expect, it } from "vitest";
import { keepRanges } from "./keep-ranges.ts";

it("keepRanges holds the two ends of a range together, and a number with its unit", () => {
  expect(keepRanges("Innbyggere 67–79 år")).toBe("Innbyggere 67\u2060–\u206079\u00a0år");
  expect(keepRanges("Landet – i alt")).toBe("Landet – i alt");
});
