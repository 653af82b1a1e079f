import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { csvParse } from "d3-dsv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { projectRoot } from "../../../house/repository-files.ts";
import { type SourceServer, startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let server: SourceServer;
let effects: TestEffects;

const known = csvParse(readFileSync(path.join(projectRoot, "data/geografi/2026-11-22/kommuneendringer.csv"), "utf8"));
const code = (number: string, name: string, from: string, until: string | null) => ({
  code: number,
  parentCode: null,
  level: "1",
  name,
  validFromInRequestedRange: from,
  validToInRequestedRange: until,
});
const codes = [
  code("0301", "Oslo", "2018-01-01", null),
  code("0104", "Moss", "2018-01-01", "2020-01-01"),
  code("5001", "Trondheim", "2018-01-01", null),
];
const codeChanges = known.map((row) => ({
  oldCode: row["fra_nr"],
  oldName: row["fra_navn"],
  oldShortName: "",
  newCode: row["til_nr"],
  newName: row["til_navn"],
  newShortName: "",
  changeOccurred: row["gjelder_fra"],
}));

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "import-klass-"));
  effects = testEffects();
  server = await startSourceServer(({ path: asked, query }) => {
    if (query.get("from") !== "2018-01-01" || query.get("to") !== "2024-01-02")
      return { json: { codes: [], codeChanges: [] } };
    if (asked.endsWith("/codes.json")) return { json: { codes } };
    return asked.endsWith("/changes.json") ? { json: { codeChanges } } : undefined;
  });
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

function run(from = "2018-01-01") {
  const words = ["klass", "--fra-dato", from, "--til-dato", "2024-01-02", "--versjon", "2026-11-22"];
  return runImport([...words, "--adresse", server.address], root, effects);
}

describe("import klass", () => {
  test("tells of each of the changes from 2018 to 2024 what it was, as they are known", async () => {
    expect(await run()).toBe(0);
    const text = readFileSync(path.join(root, "data/klass-131/2026-11-22/kommuneendringer.csv"), "utf8");
    const key = (row: Readonly<Record<string, string>>) =>
      `${row["gjelder_fra"]} ${row["fra_nr"]} ${row["til_nr"]} ${row["endring"]}`;
    expect(csvParse(text).map(key)).toEqual(known.map(key).sort());
  });

  test("writes the municipalities with the days they were in use", async () => {
    await run();
    expect(readFileSync(path.join(root, "data/klass-131/2026-11-22/kommuner.csv"), "utf8")).toBe(
      "kommunenr,navn,gjelder_fra,gjelder_til\n0104,Moss,2018-01-01,2020-01-01\n0301,Oslo,2018-01-01,\n5001,Trondheim,2018-01-01,\n",
    );
    const { sources } = JSON.parse(readFileSync(path.join(root, "data/klass-131/2026-11-22/datapackage.json"), "utf8"));
    expect(sources[1].path).toBe(
      `${server.address}classifications/131/changes.json?from=2018-01-01&to=2024-01-02&language=nb&includeFuture=true`,
    );
  });

  test("refuses a period without municipalities, and days that are none", async () => {
    expect(await run("2019-01-01")).toBe(1);
    expect(await run("2019-02-30")).toBe(2);
    expect(effects.lines).toEqual([
      "Klass har ingen kommuner fra 2019-01-01 til 2024-01-02.\n  Velg et annet tidsrom.",
      "«2019-02-30» er ikke en dato.\n  Skriv --fra-dato som ÅÅÅÅ-MM-DD, for eksempel 2018-01-01.",
    ]);
  });

  test("refuses an answer of another form", async () => {
    server.fail("codes.json", { json: { koder: [] } });
    expect(await run()).toBe(3);
    expect(effects.lines[0]).toContain("svarte ikke slik Klass pleier");
  });
});
