import { expect, test } from "vitest";
import { readFiles } from "./repository-files.ts";

/** A message or a hint that is written out, or put together, where it is told. */
const written = /\b(?:message|hint)(?::|\s=)\s*[("'`]/;

test("what editors are told of their chapters is written in the catalogue of messages, and nowhere else", () => {
  const files = readFiles(/^src\/report\/(?!messages\/|testing\/).*(?<!\.test)\.ts$/);
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (written.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});
