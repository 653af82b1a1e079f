import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DatasetId, DatasetVersion } from "../../codes.ts";
import type { Issue } from "../../issue.ts";
import { readDataset } from "../../read-dataset.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let effects: TestEffects;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "import-format-"));
  effects = testEffects();
  writeFileSync(
    path.join(root, "oppsett.yml"),
    `datasett: brukere
tittel: Brukere
kilde: { tittel: Helsedirektoratet, utgiver: Helsedirektoratet, lisens: NLOD-2.0 }
fil: {}
kolonner:
  - { fra: Nr, til: kommunenr, type: kommunenr, tittel: Kommunenummer }
  - { fra: År, til: aar, type: aar, tittel: År }
  - { fra: Brukere, til: brukere, type: tall, tittel: Brukere, enhet: personer, mangler: { "<5": ":" } }
nøkkel: [kommunenr, aar]
`,
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(version: string, lines: string, ...more: readonly string[]) {
  writeFileSync(path.join(root, "tall.csv"), `Nr,År,Brukere\n${lines}`);
  return runImport(
    ["fil", "--oppsett", "oppsett.yml", "--fra", "tall.csv", "--versjon", version, ...more],
    root,
    effects,
  );
}

describe("import --format", () => {
  test("parquet writes the same table in Parquet, which the project reads and the next version is compared with", async () => {
    expect(await run("2026-11-22", "0301,2024,12345\n1151,2024,<5\n", "--format", "parquet")).toBe(0);
    const folder = path.join(root, "data/brukere/2026-11-22");
    expect(existsSync(path.join(folder, "brukere.parquet"))).toBe(true);
    expect(existsSync(path.join(folder, "brukere.csv"))).toBe(false);
    expect(JSON.parse(readFileSync(path.join(folder, "datapackage.json"), "utf8"))).toMatchObject({
      resources: [{ path: "brukere.parquet", format: "parquet", mediatype: "application/vnd.apache.parquet" }],
    });
    const issues: Issue[] = [];
    const dataset = readDataset(root, DatasetId.parse("brukere"), DatasetVersion.parse("2026-11-22"), issues);
    expect(issues).toEqual([]);
    const table = dataset?.tables.get("brukere");
    expect([0, 1].map((line) => table?.cell("brukere", line))).toEqual([
      { kind: "value", value: 12345, marks: [] },
      { kind: "hidden", why: "source" },
    ]);
    effects.lines.length = 0;
    expect(await run("2026-12-22", "0301,2024,12346\n1151,2024,<5\n1103,2024,9\n")).toBe(0);
    expect(effects.lines.join("\n")).toContain("brukere.csv, linjer: 1 ny, 0 borte");
    expect(effects.lines.join("\n")).toContain("endrede celler i brukere: 1 av 2");
  });

  test("refuses what is no format", async () => {
    expect(await run("2026-11-22", "0301,2024,1\n", "--format", "xml")).toBe(2);
    expect(effects.lines.join("\n")).toContain("«xml» er ikke et format.");
  });
});
