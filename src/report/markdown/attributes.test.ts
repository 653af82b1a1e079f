import { describe, expect, test } from "vitest";
import { endOfBraces, parseAttributes } from "./attributes.ts";

const read = (text: string) => {
  const { values, faults } = parseAttributes(text);
  return { values: Object.fromEntries(values), faults };
};

describe("parseAttributes(text)", () => {
  test("reads bare and quoted values", () => {
    expect(read(`a=1 b="to ord" c='tre' `)).toEqual({ values: { a: "1", b: "to ord", c: "tre" }, faults: [] });
  });
  test("reads år as aar", () => {
    expect(read("år=2020 målform=nn")).toEqual({ values: { aar: "2020", målform: "nn" }, faults: [] });
  });
  test("keeps quotes and braces inside quotes", () => {
    expect(read(`kilde="en \\"sak\\" {1}"`)).toEqual({ values: { kilde: 'en "sak" {1}' }, faults: [] });
  });
  test("tells of what is not key=value, words that stand together as one", () => {
    expect(read("a .klasse #id b= c=1 d = 2 e=3 f").faults).toEqual(["a .klasse #id b=", "d = 2", "f"]);
    expect(read("kilde=SSB, tabell 06913").faults).toEqual(["tabell 06913"]);
  });
  test("tells of a key that stands twice, with both values", () => {
    const { twice, values } = parseAttributes("c=1 aar=2019 c='2' år=2020");
    expect(twice).toEqual([
      { key: "c", first: "1", second: "2" },
      { key: "aar", first: "2019", second: "2020" },
    ]);
    expect(values.get("c")).toBe("1");
  });
  test("tells of curly quotes", () => {
    expect(read("kilde=«SSB» kjelde=”x”").faults).toEqual(["kilde=«SSB» kjelde=”x”"]);
  });
});

describe("endOfBraces(text, start)", () => {
  test("passes braces in quotes", () => {
    expect(endOfBraces(`{a="}" b=1} etter`, 0)).toBe(11);
  });
  test("is -1 where the brace is never closed", () => {
    expect(endOfBraces(`{a="b} c`, 0)).toBe(-1);
    expect(endOfBraces("{a=b", 0)).toBe(-1);
  });
  test("does not take an apostrophe in a bare value for a quote", () => {
    expect(endOfBraces("{a=d'Arc}", 0)).toBe(9);
  });
});
