import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BankTable, bankAnswer } from "../testing/bank.ts";
import { bankTable } from "../testing/bank-table.ts";
import { type SourceServer, startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let server: SourceServer;
let effects: TestEffects;
let table: BankTable;

beforeEach(async () => {
  root = mkdtempSync(path.join(tmpdir(), "import-v0-"));
  effects = testEffects();
  table = bankTable;
  server = await startSourceServer((asked) => bankAnswer(table, asked));
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const item = (code: string, filter: string, ...values: readonly string[]) => ({ code, selection: { filter, values } });
const region = item("KOKkommuneregion0000", "all", "*");
const rest = [item("Kjonn", "item", "1", "2"), item("ContentsCode", "item", "KOSandel0000"), item("Tid", "top", "2")];

function run(query: unknown, version = "2026-11-22") {
  writeFileSync(path.join(root, "sporring.json"), typeof query === "string" ? query : JSON.stringify(query));
  const words = ["ssb-lagret", "--tabell", "12209", "--spørring", "sporring.json", "--versjon", version];
  return runImport([...words, "--adresse", `${server.address}v0/no/`], root, effects);
}

const csv = (version = "2026-11-22") => readFileSync(path.join(root, "data/ssb-12209", version, "tall.csv"), "utf8");

describe("import ssb-lagret", () => {
  test("asks what was saved, and reads JSON-stat 1 and 2 to the same", async () => {
    expect(await run({ query: [region, ...rest], response: { format: "json-stat" } })).toBe(0);
    expect(csv().split("\n").slice(0, 3)).toEqual([
      "region,kjonn,aar,kosandel0000",
      "1103,1,2022,7.1",
      "1103,1,2023,7.2",
    ]);
    expect(await run({ query: [region, ...rest], response: { format: "json-stat2" } }, "2026-11-23")).toBe(0);
    expect(csv("2026-11-23")).toBe(csv());
  });

  test("splits what is larger than the source gives, also when that is only learnt from its 403", async () => {
    await run({ query: [region, ...rest], response: { format: "json-stat2" } });
    table = { ...bankTable, mostCells: 5 };
    expect(await run({ query: [region, ...rest], response: { format: "json-stat2" } }, "2026-11-23")).toBe(0);
    expect(csv("2026-11-23")).toBe(csv());
  });

  test("stops after some halvings when the table is closed", async () => {
    const closed = { status: 403, text: "" };
    server.fail("table", { status: 200, json: { title: "x", variables: [] } });
    server.fail("nothing", closed);
    expect(await run({ query: [], response: { format: "json-stat2" } })).not.toBe(0);
    table = { ...bankTable, mostCells: 0 };
    const before = server.asked.length;
    expect(await run({ query: [region, ...rest], response: { format: "json-stat2" } })).toBe(1);
    expect(server.asked.length - before).toBeLessThanOrEqual(6);
    expect(effects.lines.at(-1)).toContain("svarte 403: «Too many cells selected»");
  });

  test("takes the file that the statistics bank itself saves, and groupings whose values are written out", async () => {
    const grouped = item("KOKkommuneregion0000", "agg:KommSummer", "0301", "4601");
    const saved = { queryObj: { query: [grouped, ...rest], response: { format: "csv" } }, tableIdForQuery: "12209" };
    expect(await run(saved)).toBe(0);
    expect(csv()).toContain("4601,2,2023");
    expect(server.asked.at(-1)?.body).toMatchObject({
      query: [
        { code: "KOKkommuneregion0000", selection: { filter: "agg:KommSummer", values: ["0301", "4601"] } },
        {},
        {},
        {},
      ],
      response: { format: "json-stat2" },
    });
  });

  test("says what is wrong with a query", async () => {
    expect(await run("{")).toBe(1);
    expect(await run({ query: "alt" })).toBe(1);
    expect(
      await run({
        query: [item("KOKkommuneregion0000", "agg:Fylker", "*"), ...rest],
        response: { format: "json-stat" },
      }),
    ).toBe(1);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "sporring.json er ikke gyldig JSON.
        Lagre spørringen på nytt fra statistikkbanken.
      sporring.json er ikke en spørring fra statistikkbanken.
        Den skal ha «query» med «code» og «selection», og «response» med «format».
      Spørringen velger «KOKkommuneregion0000» med «agg:Fylker», som ikke kan skrives ut.
        Velg verdiene enkeltvis i statistikkbanken og lagre spørringen på nytt, eller bruk import ssb med --kodeliste."
    `);
  });
});
