import { expect, test } from "vitest";
import { readFiles } from "./repository-files.ts";

/** A clone must make sense by itself: nothing may point to the machine or the place where it was written. */
const traces: readonly RegExp[] = [
  /(?<![\w.-])\/work\//,
  /(?<![\w./-])\/(home|Users)\/\w/,
  /(?<![\w.-])\/tmp\/(?!$)/,
  /\bshared\/(fakta|DESIGN|STYLE)/,
  /https?:\/\/registry\.[\w.-]+/,
  /Co-Authored-By/i,
];

test("no file mentions the place where it was made", () => {
  const files = readFiles(/\.(ts|mjs|astro|css|typ|md|json|yml|yaml|html|txt|svg)$|\/run$|^\.[a-z]/).filter(
    ({ path }) => path !== "src/house/traces.test.ts",
  );
  const found = files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        traces.some((trace) => trace.test(line)) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
