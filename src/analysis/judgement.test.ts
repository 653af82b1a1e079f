import { expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { judge } from "./judgement.ts";

it.each([
  ["neither", "up", "none"],
  ["neither", "down", "none"],
  ["higher", "up", "favourable"],
  ["higher", "down", "unfavourable"],
  ["lower", "up", "unfavourable"],
  ["lower", "down", "favourable"],
] as const)("judges an indicator where better is %s and that goes %s: %s", (better, direction, judgement) => {
  expect(judge({ better }, direction)).toBe(judgement);
});

it("judges no coverage, volume or number of inhabitants", () => {
  for (const indicator of realEdition(2024).indicators.values()) {
    if (["hjemmetjenester", "institusjon", "befolkning", "personell", "velferdsteknologi"].includes(indicator.theme)) {
      expect(judge(indicator, "up"), indicator.id).toBe("none");
    }
  }
});
