import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

/** A folder with real answers of the sources, when the one who runs the tests has one; none is part of the project. */
const folder = process.env["KILDESVAR"] ?? "";
const files = folder === "" ? [] : readdirSync(folder);

let root: string;
let effects: TestEffects;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "import-ekte-"));
  effects = testEffects();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("the folder of real answers is there when it is named", () => {
  expect(folder === "" || existsSync(folder)).toBe(true);
});

for (const file of files.filter((name) => name.endsWith(".topojson"))) {
  test(`the borders in ${file} become simpler, with all 357 municipalities`, async () => {
    const words = ["grenser", "--fra", path.join(folder, file), "--versjon", "2026-11-22"];
    expect(await runImport(words, root, effects)).toBe(0);
    expect(effects.lines.join("\n")).toContain("357 kommuner");
  });
}

for (const file of files.filter((name) => /^klass_131_codes/.test(name))) {
  test(`the codes in ${file} become municipalities`, async () => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const server = await startSourceServer(({ path: asked }) =>
      asked.endsWith("/codes.json") ? { text } : { json: { codeChanges: [] } },
    );
    const words = ["klass", "--fra-dato", "2013-01-01", "--til-dato", "2024-01-01", "--versjon", "2026-11-22"];
    const code = await runImport([...words, "--adresse", server.address], root, effects);
    await server.close();
    expect(code).toBe(0);
    expect(readFileSync(path.join(root, "data/klass-131/2026-11-22/kommuner.csv"), "utf8")).toContain(
      "\n0101,Halden,2013-01-01,\n",
    );
  });
}

for (const file of files.filter((name) => /pxweb_v0_metadata/.test(name))) {
  test(`the table in ${file} can be shown`, async () => {
    const text = readFileSync(path.join(folder, file), "utf8");
    const server = await startSourceServer(() => ({ text }));
    const code = await runImport(["ssb-lagret", "--tabell", "1", "--vis", "--adresse", server.address], root, effects);
    await server.close();
    expect(code).toBe(0);
    expect(effects.lines.join("\n")).toContain("KOKkommuneregion0000 (region), 467 verdier");
  });
}
