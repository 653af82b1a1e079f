import fc from "fast-check";
import { expect, it } from "vitest";
import { adjustForMany } from "./false-discovery.ts";

// The worked example of Benjamini & Hochberg (1995), section 4.
const example = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
];

it("keeps the four hypotheses that Benjamini & Hochberg keep at 5 %", () => {
  expect(adjustForMany(example).filter((q) => q <= 0.05)).toHaveLength(4);
});

it("does not care in what order the tests stand, and never makes one more certain", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(example, { minLength: example.length }), (shuffled) => {
      const adjusted = adjustForMany(shuffled);
      for (const [index, p] of shuffled.entries()) {
        expect(adjusted[index]).toBeCloseTo(adjustForMany(example)[example.indexOf(p)] ?? -1, 12);
        expect(adjusted[index]).toBeGreaterThanOrEqual(p);
      }
    }),
  );
});
