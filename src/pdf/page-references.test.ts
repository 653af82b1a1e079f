import { expect, test } from "vitest";
import { PageReferences } from "./page-references.ts";

const at = (navn: string, side: number, mål: number) => ({ navn, side, mål });

test("PageReferences has those tell their page that lead to another one, and no longer when they have come to it", () => {
  const references = new PageReferences();
  expect(references.next([at("a", 1, 2), at("b", 2, 2)])).toEqual(["a"]);
  expect(references.next([at("a", 2, 2), at("b", 2, 3)])).toEqual(["b"]);
  expect(references.next([at("a", 2, 2), at("b", 2, 3)])).toEqual(["b"]);
});

test("PageReferences comes to rest with one that moves to its page when it tells it, and back when it does not", () => {
  const references = new PageReferences();
  const set = (told: readonly string[]) => [at("a", told.includes("a") ? 2 : 1, 2)];
  let told: string[] = [];
  const rounds = Array.from({ length: 6 }, () => {
    told = references.next(set(told));
    return told;
  });
  expect(rounds).toEqual([["a"], [], ["a"], ["a"], ["a"], ["a"]]);
});
