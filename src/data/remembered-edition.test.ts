import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { DatasetId, DatasetVersion, EditionId, VersionId } from "./codes.ts";
import type { Issue } from "./issue.ts";
import { rememberedEdition } from "./remembered-edition.ts";

const root = mkdtempSync(path.join(tmpdir(), "husket-"));
cpSync("data", path.join(root, "data"), { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

const pins = ["geografi", "folkemengde"].map(
  (id) => [DatasetId.parse(id), DatasetVersion.parse("2026-11-22")] as const,
);
const spec = { id: EditionId.parse("2020"), version: VersionId.parse("v1"), year: 2020, pins: new Map(pins) };

function open(): { edition: unknown; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  return { edition: rememberedEdition(root, spec, "rapport.yml", issues), issues };
}

test("rememberedEdition() hands on the same edition until a file below data/ changes, and its issues each time", () => {
  const first = open();
  expect(open().issues).toEqual(first.issues);
  expect(open().edition).toBe(first.edition);
  const file = path.join(root, "data", "indikatorer", "andel-80.yml");
  writeFileSync(file, readFileSync(file, "utf8").replace("plass:", "plas:"));
  const changed = open();
  expect(changed.edition).not.toBe(first.edition);
  expect(changed.issues.length).toBeGreaterThan(first.issues.length);
  expect(open().issues).toEqual(changed.issues);
});
