import { appendFileSync, utimesSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EditionId, VersionId } from "../data/codes.ts";
import { readManifest } from "./manifest.ts";
import { rememberedChapters } from "./remembered-chapters.ts";
import { openRealEdition } from "./testing/real-edition.ts";
import { makeReports } from "./testing/reports.ts";

let project: ReturnType<typeof makeReports>;
beforeAll(() => {
  const common = { edition: "2020", publishes: "2027-05-01T08:00:00+02:00", status: "klar" } as const;
  project = makeReports([
    { ...common, version: "v1" },
    { ...common, version: "v2" },
  ]);
}, 60_000);
afterAll(() => project.remove());

test("rememberedChapters(input) reads a version again when one of its files has changed, and no other", () => {
  const edition = openRealEdition();
  const read = (version: string) => {
    const place = { root: project.root, edition: EditionId.parse("2020"), version: VersionId.parse(version) };
    const { manifest } = readManifest(place);
    if (manifest === undefined) throw new Error("a version without its manifest");
    return rememberedChapters({ root: project.root, manifest, edition, drafts: true });
  };
  const before = [read("v1"), read("v2")];
  expect([read("v1"), read("v2")]).toEqual(before);
  expect(read("v1")).toBe(before[0]);

  const file = path.join(project.root, "reports/2020/v2/01-sammendrag.md");
  appendFileSync(file, "\nMer tekst.\n");
  utimesSync(file, new Date(0), new Date(0));
  const after = read("v2");
  expect(after).not.toBe(before[1]);
  expect(after.report.digest).not.toBe(before[1]?.report.digest);
  expect(read("v1")).toBe(before[0]);
  expect(
    rememberedChapters({
      root: project.root,
      manifest: after.report.manifest,
      edition: openRealEdition(),
      drafts: true,
    }),
  ).not.toBe(after);
});
