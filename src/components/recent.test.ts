import { expect, it } from "vitest";
import { recent } from "./recent.ts";

it("recent makes an answer once while it is among the last ones asked for", () => {
  const made: string[] = [];
  const key = {};
  const ask = recent(2, (_: object, name: string) => {
    made.push(name);
    return name.toUpperCase();
  });
  expect([ask(key, "a"), ask(key, "a"), ask(key, "b"), ask(key, "a")]).toEqual(["A", "A", "B", "A"]);
  expect(made).toEqual(["a", "b"]);
  ask(key, "c");
  ask(key, "a");
  expect(made).toEqual(["a", "b", "c", "a"]);
});

it("recent keeps answers for different objects apart", () => {
  const ask = recent(4, (a: { n: number }, b: number) => a.n + b);
  expect([ask({ n: 1 }, 1), ask({ n: 2 }, 1)]).toEqual([2, 3]);
});
