import { describe, expect, test } from "vitest";
import { formatIssues, type Issue } from "../data/issue.ts";
import { openEdition } from "../data/open-edition.ts";
import { discoverVersions } from "./discover-versions.ts";
import { readManifest } from "./manifest.ts";
import { readChapters } from "./read-chapters.ts";
import { readSite } from "./site.ts";

const errors = (issues: readonly Issue[]) => formatIssues(issues.filter(({ severity }) => severity === "error"));

test("nettsted.yml is read without a fault", () => {
  expect(formatIssues(readSite(".").issues)).toBe("");
});

describe.each(discoverVersions("."))("the chapters of $edition $version", (place) => {
  const { manifest, issues: found } = readManifest({ root: ".", ...place });

  test("are read, filled with figures and checked without an error, drafts included", () => {
    expect(formatIssues(found)).toBe("");
    if (manifest === undefined) throw new Error("no manifest");
    const issues: Issue[] = [];
    const spec = { id: place.edition, version: place.version, year: manifest.year, pins: manifest.pins };
    const edition = openEdition(".", spec, manifest.file, issues);
    expect(errors(issues)).toBe("");
    if (edition === undefined) throw new Error("no edition");
    const { report, issues: faults } = readChapters({ root: ".", manifest, edition, drafts: true });
    expect(errors(faults)).toBe("");
    expect(report.all.length).toBeGreaterThan(1);
    expect(report.keyFigures.length).toBe(manifest.keyFigures.length);
  });
});
