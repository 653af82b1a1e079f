import { describe, expect, it } from "vitest";
import { placeSentence } from "./place-sentence.ts";

const written = (...given: Parameters<typeof placeSentence>) => placeSentence(...given).replaceAll("\u00a0", " ");

describe("placeSentence", () => {
  it.each([
    [{ rank: 1, of: 357 }, undefined, "Ingen av de 356 andre kommunene med tall ligger høyere."],
    [{ rank: 2, of: 357 }, undefined, "Av 356 andre kommuner med tall ligger én høyere."],
    [
      { rank: 7, of: 351 },
      { best: 1, worst: 106 },
      "Av 350 andre kommuner med tall ligger 6 høyere. Tar vi med usikkerheten, kan det være fra ingen til 105.",
    ],
    [{ rank: 9, of: 357 }, "inhabitants", "Av 356 andre kommuner har 8 flere innbyggere."],
    [{ rank: 1, of: 357 }, "inhabitants", "Ingen av de 356 andre kommunene har flere innbyggere."],
    [{ rank: 357, of: 357 }, "inhabitants", "Alle de 356 andre kommunene har flere innbyggere."],
    [
      { rank: 40, of: 100 },
      { best: 10, worst: 90 },
      "Tallene er for usikre til å si hvor kommunen står blant de andre.",
    ],
  ] as const)("of %j with %j", (place, ranks, sentence) => {
    expect(written(place, ranks, "nb")).toBe(sentence);
  });

  it("says the same in nynorsk", () => {
    expect(written({ rank: 2, of: 357 }, "inhabitants", "nn")).toBe(
      "Av 356 andre kommunar har éin fleire innbyggjarar.",
    );
    expect(written({ rank: 7, of: 351 }, { best: 3, worst: 106 }, "nn")).toBe(
      "Av 350 andre kommunar med tal ligg 6 høgare. Tek vi med uvissa, kan det vere frå 2 til 105.",
    );
  });
});
