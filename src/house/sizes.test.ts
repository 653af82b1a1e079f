import { expect, test } from "vitest";
import { readFiles } from "./repository-files.ts";

const longest = 300;

test(`no file of code is longer than ${longest} lines`, () => {
  const code = readFiles(/^(src|scripts)\/.*\.(ts|mjs|astro|css|typ)$|^[^/]*\.(ts|mjs)$/);
  const lines = (text: string) => text.split("\n").length - 1;
  expect(code.filter(({ text }) => lines(text) > longest).map(({ path, text }) => `${path}: ${lines(text)}`)).toEqual(
    [],
  );
});

test("no test is left out, or runs alone", () => {
  const pattern =
    /\b(test|it|describe|suite|bench)(\.\w+)*\.(skip|only|todo|fails|skipIf|runIf)\b|\b[xf](it|describe)\(/;
  const tests = readFiles(/\.test\.ts$/).filter(({ path }) => path !== "src/house/sizes.test.ts");
  expect(tests.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  expect(pattern.test('test.skip("x")') && pattern.test('describe.concurrent.only("x")')).toBe(true);
});

test("no type is taken on trust", () => {
  const code = readFiles(/^(src|scripts)\/.*\.(ts|astro)$/).filter(({ path }) => !path.startsWith("src/house/"));
  const cast =
    /[\w)\]}"'`] as (?!const\b)[A-Z{[(]|\bas (any|unknown|never|string|number|boolean)\b|@ts-(ignore|nocheck)/;
  const imports = /^\s*(import|export)\b.*$|^\s*(type )?\w+ as \w+,?$/gm;
  const comments = /\/\*.*?\*\/|\/\/.*$/gms;
  const bad = code.filter(({ text }) => cast.test(text.replace(comments, "").replace(imports, "")));
  expect(bad.map(({ path }) => path)).toEqual([]);
});
