import { describe, expect, test } from "vitest";
import { astroRooms, readImports, roomOf, roomOrder, stringLiterals, wrongWays } from "./imports.ts";
import { readFiles } from "./repository-files.ts";

const scripts = readFiles(/^src\/.*\.(ts|mjs|astro)$/);
const files = scripts.map(readImports);
const program = files.filter(({ path }) => !isTest(path));

/** Tests, and what only they use, may look everywhere. */
function isTest(path: string): boolean {
  return /\.test\.ts$|\/testing\//.test(path);
}

/** Rooms that hold rules about the repository and the tests of the whole site: outside the order, imported by none. */
const outside = ["house", "browser"];

function running(name: string): readonly string[] {
  return program.filter((file) => file.running.includes(name)).map(({ path }) => path);
}

test("every folder of src/ has its place in the order of the rooms", () => {
  const rooms = new Set(files.map(({ path }) => roomOf(path)).filter((room) => room !== undefined));
  const known = [...roomOrder.flat(), ...outside];
  expect([...rooms].filter((room) => !known.includes(room))).toEqual([]);
});

test("an import points to a room further left", () => {
  expect(program.flatMap(wrongWays)).toEqual([]);
});

test("only components, layouts and pages know Astro", () => {
  const others = files.filter(({ path }) => !astroRooms.includes(roomOf(path) ?? ""));
  const isAstro = (name: string) => /^(astro|@astrojs\/[^/]+)([:/]|$)/.test(name) || name.endsWith(".astro");
  expect(others.filter(({ all }) => all.some(isAstro)).map(({ path }) => path)).toEqual([]);
  expect(others.filter(({ path }) => path.endsWith(".astro")).map(({ path }) => path)).toEqual([]);
});

test.each(["jsdom", "@myriaddreamin/typst-ts-node-compiler", "satori", "@resvg/resvg-js", "markdown-it"])(
  "at most one file runs %s",
  (heavy) => {
    expect(running(heavy).length).toBeLessThan(2);
  },
);

test("Plot is known to the charts alone", () => {
  expect(running("@observablehq/plot").filter((path) => roomOf(path) !== "charts")).toEqual([]);
});

test.each([
  ["data", ["data"]],
  ["reports", ["report", "preview"]],
])("the folder %s/ is read by %j alone", (folder, rooms) => {
  const reads = scripts.filter(({ path, text }) => {
    if ([...rooms, ...outside].includes(roomOf(path) ?? "") || isTest(path)) return false;
    const readsFiles = readImports({ path, text }).running.some((name) => /^(node:)?fs(\/promises)?$/.test(name));
    const inFolder = new RegExp(`^(\\./|\\.\\./)*${folder}(/|$)`);
    return readsFiles && stringLiterals(text).some((literal) => inFolder.test(literal));
  });
  expect(reads.map(({ path }) => path)).toEqual([]);
});

describe("readImports(file)", () => {
  const imports = (path: string, text: string) => readImports({ path, text });

  test("finds imports, re-exports, dynamic imports and types", () => {
    const text = `
      import a, { type B } from "./a.ts";
      import type { C } from "../c.ts";
      export * from "./d.ts";
      export type { E } from "./e.ts";
      const f = await import("f");
      type G = import("./g.ts").G;
      import template from "./h.typ?raw";
      // import "./comment.ts";
      const text = 'import "./text.ts"';
      export const used = [a, f, template, text];`;
    const { all, running } = imports("src/data/x.ts", text);
    expect([...all].sort()).toEqual(["../c.ts", "./a.ts", "./d.ts", "./e.ts", "./g.ts", "./h.typ", "f"]);
    expect([...running].sort()).toEqual(["./a.ts", "./d.ts", "./h.typ", "f"]);
  });

  test("finds those of an Astro file in its frontmatter and its scripts", () => {
    const text = `---\nimport A from "./A.astro";\n---\n<p>import "no"</p><script>import "../b.ts";</script>`;
    expect(imports("src/pages/index.astro", text).all).toEqual(["./A.astro", "../b.ts"]);
  });
});

describe("wrongWays(imports)", () => {
  const ways = (path: string, name: string) => wrongWays({ path, all: [name], running: [] });

  test("lets a room import itself and those to its left", () => {
    expect(ways("src/charts/line.ts", "./figure.ts")).toEqual([]);
    expect(ways("src/charts/line.ts", "../data/cell.ts")).toEqual([]);
    expect(ways("src/charts/line.ts", "d3-scale")).toEqual([]);
  });

  test("names an import to the right, to the side and out of the rooms", () => {
    expect(ways("src/data/cell.ts", "../analysis/series.ts")).toEqual([
      "src/data/cell.ts imports src/analysis/series.ts: data may only import from the rooms to its left",
    ]);
    expect(ways("src/pdf/compile.ts", "../card/card.ts")).toHaveLength(1);
    expect(ways("src/data/cell.ts", "../house/imports.ts")).toHaveLength(1);
    expect(ways("src/data/cell.ts", "../../scripts/build.ts")).toEqual([
      "src/data/cell.ts imports scripts/build.ts, which is in no room",
    ]);
  });
});
