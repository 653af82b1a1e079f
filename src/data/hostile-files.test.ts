import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { readRule } from "./confidentiality/rule.ts";
import type { DatasetInfo } from "./dataset.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { openBlocks } from "./read-blocks.ts";
import { readDataset } from "./read-dataset.ts";
import { readDeviations } from "./read-deviations.ts";
import { readIndicators } from "./read-indicators.ts";
import { readText } from "./read-text.ts";

const root = mkdtempSync(path.join(tmpdir(), "fiendtlig-"));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => rmSync(path.join(root, "data"), { recursive: true, force: true }));

const version = DatasetVersion.parse("2026-11-22");
const services = DatasetId.parse("omsorgstjenester");
const ssb = DatasetId.parse("ssb-12209");

function put(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

function realDataset(id: DatasetId): DatasetInfo {
  const issues: Issue[] = [];
  const dataset = readDataset(process.cwd(), id, version, issues);
  if (dataset === undefined) throw new Error(formatIssues(issues));
  return dataset;
}

/** What an editor, a spreadsheet, a broken disk or one who means harm may have put in a file of words. */
const hostile = fc.oneof(
  fc.constantFrom(
    "__proto__: { polluted: true }",
    "constructor: { prototype: { polluted: true } }",
    "{ __proto__: { polluted: true } }",
    "!!js/function 'function () { throw 1 }'",
    "!!binary aGVp",
    "!!set { a, b }",
    "<<: *a",
    "&a [*a, *a]",
    "*a",
    "? [a, b]\n: c",
    "1e400",
    "-.inf",
    ".nan",
    "0x1F",
    "0o17",
    "1_000",
    "null",
    "~",
    "yes",
    "2020-13-45",
    "'",
    '"',
    "|",
    ">-",
    "\t",
    "\r",
    "\u0000",
    "\ufeff",
    "\u2028",
    "%YAML 1.1\n---\n",
    "---",
    "...",
    "- - - -",
    "[[[[",
    "{{{{",
    ":",
    ": ",
    "#",
    "\n\n",
    "9".repeat(500),
    "æ".repeat(500),
    "[".repeat(200),
    "a: ".repeat(200),
  ),
  fc.string({ maxLength: 10, unit: "binary" }),
  fc.uint8Array({ maxLength: 6 }),
);

const mutations = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.integer({ min: 0, max: 40 }),
    insert: hostile,
  }),
  { minLength: 1, maxLength: 3 },
);
const encoding = fc.constantFrom<"utf8" | "utf16le" | "latin1">("utf8", "utf8", "utf8", "utf8", "utf16le", "latin1");

/** Mutated bytes of a real file: pieces replaced by what is hostile, or the whole in another encoding. */
function mutated(file: string): fc.Arbitrary<Uint8Array> {
  const original = readFileSync(file);
  return fc.tuple(mutations, encoding).map(([changes, as]) => {
    const bytes = changes.reduce<Buffer>((all, { at, remove, insert }) => {
      const start = Math.floor(at * all.length);
      const piece = typeof insert === "string" ? Buffer.from(insert) : insert;
      return Buffer.concat([all.subarray(0, start), piece, all.subarray(start + remove)]);
    }, original);
    return as === "utf8" ? bytes : Buffer.from(bytes.toString("utf8"), as);
  });
}

/** Every issue says where in this file and what to do. */
function expectPlaced(issues: readonly Issue[], file: string, bytes: Uint8Array): void {
  const lines = Buffer.from(bytes).toString("latin1").split(/\n|\r/).length;
  for (const issue of issues) {
    expect(issue.file).toBe(file);
    expect(issue.line).toBeGreaterThan(0);
    expect(issue.line).toBeLessThanOrEqual(lines);
    expect(issue.message).toMatch(/[.!?]$/);
    expect(issue.hint.length).toBeGreaterThan(5);
  }
  expect(Reflect.get({}, "polluted")).toBeUndefined();
}

describe("a file of words that has been damaged", () => {
  it("konfidensialitet.yml gives issues, or a rule that is a rule", () => {
    const file = `data/${services}/${version}/konfidensialitet.yml`;
    const dataset = realDataset(services);
    fc.assert(
      fc.property(mutated(file), (bytes) => {
        put(file, bytes);
        const issues: Issue[] = [];
        const { rule } = readRule(root, dataset, issues);
        expectPlaced(issues, file, bytes);
        if (issues.length > 0 || rule === undefined) return;
        expect(Number.isSafeInteger(rule.smallestNumerator)).toBe(true);
        expect(Number.isSafeInteger(rule.possibilities)).toBe(true);
        for (const { least, most } of rule.counts.values()) expect(least <= most && least >= 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("an indicator gives issues, or an indicator of that name", () => {
    const file = "data/indikatorer/andel-80-hjemmetjenester.yml";
    fc.assert(
      fc.property(mutated(file), (bytes) => {
        put(file, bytes);
        const issues: Issue[] = [];
        const { indicators } = readIndicators(root, issues);
        expectPlaced(issues, file, bytes);
        for (const indicator of indicators.values()) {
          expect(Number.isFinite(indicator.decimals)).toBe(true);
          expect(indicator.name.nb.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("avstemming.yml gives issues, or reasons", () => {
    const file = `data/${ssb}/${version}/avstemming.yml`;
    const dataset = realDataset(ssb);
    fc.assert(
      fc.property(mutated(file), (bytes) => {
        put(file, bytes);
        const issues: Issue[] = [];
        readDeviations(root, dataset, issues);
        expectPlaced(issues, file, bytes);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a file that is far too large", () => {
  it("is refused by its size, without being read", () => {
    put("data/stor.csv", Buffer.from("a,b\n"));
    truncateSync(path.join(root, "data/stor.csv"), 1_500_000_000);
    const issues: Issue[] = [];
    expect(openBlocks(root, "data/stor.csv", issues)).toBeUndefined();
    expect(readText(root, "data/stor.csv", issues)).toBeUndefined();
    expect(formatIssues(issues)).toMatchInlineSnapshot(`
      "data/stor.csv:1 Filen er større enn 100 MB.
        Se etter en feil i filen, eller del den opp.
      data/stor.csv:1 Filen er større enn 1000 MB.
        Se etter en feil i filen, eller del den opp."
    `);
  });

  it("is not taken from a folder or anything else that is not a file", () => {
    mkdirSync(path.join(root, "data/mappe.csv"), { recursive: true });
    const issues: Issue[] = [];
    expect(openBlocks(root, "data/mappe.csv", issues)).toBeUndefined();
    expect(formatIssues(issues)).toContain("data/mappe.csv:1 Filen finnes ikke eller kan ikke leses.");
  });
});
