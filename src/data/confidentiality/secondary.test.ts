import { expect, test } from "vitest";
import { chooseSecondary } from "./secondary.ts";
import { areaSumOf, countsOf, type TrueCounts, testRule } from "./testing/counts.ts";

function choose(municipalities: readonly TrueCounts[], ...sums: ReturnType<typeof areaSumOf>[]) {
  const { hidden, exposed } = chooseSecondary(testRule, countsOf(municipalities), sums);
  return { hidden: [...hidden].sort(), exposed };
}

test("chooseSecondary() hides nothing more where nothing can be worked out", () => {
  expect(choose([[2, 2]])).toEqual({ hidden: [], exposed: [] });
});

test("chooseSecondary() hides the smaller of a total and its other part when a part is secret", () => {
  expect(choose([[3, 20]])).toEqual({ hidden: ["1000 old"], exposed: [] });
});

test("chooseSecondary() hides the smallest count of another municipality when an area's sum gives a secret away", () => {
  const three: TrueCounts[] = [
    [2, 3],
    [12, 30],
    [9, 40],
  ];
  expect(choose(three, areaSumOf(three, "young", [0, 1, 2]))).toEqual({
    hidden: ["1002 old", "1002 young"],
    exposed: [],
  });
});

test("chooseSecondary() hides nothing for an area's sum that is rounded enough", () => {
  const three: TrueCounts[] = [
    [2, 3],
    [12, 30],
    [9, 40],
  ];
  expect(choose(three, areaSumOf(three, "young", [0, 1, 2], 1))).toEqual({ hidden: [], exposed: [] });
});

test("chooseSecondary() never hides a zero: two secrets with the same value hide each other", () => {
  expect(choose([[0, 4]])).toEqual({ hidden: [], exposed: [] });
});

test("chooseSecondary() names a secret that the source itself gives away", () => {
  const one: TrueCounts[] = [[3, 20]];
  expect(choose(one, areaSumOf(one, "young", [0])).exposed).toEqual(["1000 young"]);
});
