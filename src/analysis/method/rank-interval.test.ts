import fc from "fast-check";
import { expect, it } from "vitest";
import { byarInterval } from "./interval.ts";
import { rankIntervals } from "./rank-interval.ts";

it("counts those surely above and surely below", () => {
  const intervals = [
    { lower: 8, upper: 10 },
    { lower: 6, upper: 9 },
    { lower: 1, upper: 2 },
    { lower: 5, upper: 7 },
  ];
  expect(rankIntervals(intervals)).toEqual([
    { best: 1, worst: 2 },
    { best: 1, worst: 3 },
    { best: 4, worst: 4 },
    { best: 2, worst: 3 },
  ]);
});

const interval = fc
  .tuple(fc.integer({ max: 99 }), fc.integer({ min: 100 }))
  .map(([lower, upper]) => ({ lower, upper }));

it("holds the rank of the estimate, whatever the scale and the labels", () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.nat(200)).map(([value, half]) => ({ value, half })),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(places, (all) => {
      const ranks = rankIntervals(all.map(({ value, half }) => ({ lower: value - half, upper: value + half })));
      const turned = rankIntervals(
        all.toReversed().map(({ value, half }) => ({ lower: 3 * (value - half), upper: 3 * (value + half) })),
      );
      expect(turned.toReversed()).toEqual(ranks);
      for (const [index, { value }] of all.entries()) {
        const rank = 1 + all.filter((other) => other.value > value).length;
        expect(ranks[index]?.best).toBeLessThanOrEqual(rank);
        expect(ranks[index]?.worst).toBeGreaterThanOrEqual(rank);
      }
    }),
  );
});

it("lets places that all overlap have any rank", () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 30 }), (all) => {
      for (const rank of rankIntervals(all)) expect(rank).toEqual({ best: 1, worst: all.length });
    }),
  );
});

it("holds a place's true rank in at least 95 of 100 draws", () => {
  // 60 places of all sizes with true rates of 20 to 60 per 1000, 200 draws of their counts.
  const random = generator(42);
  const places = Array.from({ length: 60 }, () => ({ base: Math.exp(6 + 5 * random()), rate: 0.02 + 0.04 * random() }));
  let held = 0;
  for (let draw = 0; draw < 200; draw++) {
    const ranks = rankIntervals(
      places.map(({ base, rate }) => {
        const { lower, upper } = byarInterval(
          Math.max(0, Math.round(base * rate + Math.sqrt(base * rate) * normal(random))),
        );
        return { lower: lower / base, upper: upper / base };
      }),
    );
    for (const [index, { rate }] of places.entries()) {
      const rank = 1 + places.filter((other) => other.rate > rate).length;
      const own = ranks[index];
      if (own !== undefined && own.best <= rank && rank <= own.worst) held++;
    }
  }
  expect(held / (200 * places.length)).toBeGreaterThan(0.95);
});

/** Lehmer's generator: the same numbers every time. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}
