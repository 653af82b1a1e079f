import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DatasetId, DatasetVersion } from "../../codes.ts";
import type { Issue } from "../../issue.ts";
import { readDataset } from "../../read-dataset.ts";
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
  root = mkdtempSync(path.join(tmpdir(), "import-ssb-"));
  effects = testEffects();
  table = bankTable;
  server = await startSourceServer((asked) => bankAnswer(table, asked));
});
afterEach(async () => {
  await server.close();
  rmSync(root, { recursive: true, force: true });
});

const everything = ["KOKkommuneregion0000=*", "Kjonn=*", "ContentsCode=*", "Tid=*"];

function run(version: string, valg: readonly string[] = everything, more: readonly string[] = []) {
  const chosen = valg.flatMap((choice) => ["--valg", choice]);
  const words = ["ssb", "--tabell", "12209", "--versjon", version, ...chosen, ...more];
  return runImport([...words, "--adresse", `${server.address}v2`], root, effects);
}

const read = (file: string) => readFileSync(path.join(root, "data/ssb-12209", file), "utf8");
const dataCalls = () => server.asked.filter(({ path: asked }) => asked.endsWith("/data")).length;

describe("import ssb", () => {
  test("writes a line for each region and year, a column for each metric, and SSB's signs", async () => {
    const code = await run(
      "2026-11-22",
      ["KOKkommuneregion0000=0301,1103,1508", "ContentsCode=*", "Tid=2019,2022"],
      ["--kolonne", "KOSandel0000=andel"],
    );
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "12209: Nøkkeltall for omsorg, etter region, kjønn, statistikkvariabel og år: 12 celler.
      Hentet 9 tall, 1 «:», 2 «.».
      data/ssb-12209/2026-11-22: skrevet
        tall.csv: 6 linjer, 4 kolonner (region, aar, andel, kosantall0000), 135 byte
        koder.csv: 7 linjer, 4 kolonner (kolonne, kode, tekst, merknad), 234 byte
      Det er ingen eldre versjon å sammenligne med."
    `);
    expect(code).toBe(0);
    expect(read("2026-11-22/tall.csv")).toMatchInlineSnapshot(`
      "region,aar,andel,kosantall0000
      1103,2019,6.8,6800
      1103,2022,7.1,:
      1508,2019,.,.
      1508,2022,7.1,7100
      0301,2019,6.7,6700
      0301,2022,7,7000
      "
    `);
    expect(read("2026-11-22/koder.csv")).toMatchInlineSnapshot(`
      "kolonne,kode,tekst,merknad
      region,1103,Stavanger,
      region,1508,Ålesund,Til og med 2023 med Haram.
      region,0301,Oslo,
      aar,2019,2019,
      aar,2022,2022,
      andel,KOSandel0000,Andel 80 år og over (prosent),
      kosantall0000,KOSantall0000,Brukere,
      "
    `);
    const descriptor = read("2026-11-22/datapackage.json").replaceAll(server.address, "http://kilden/");
    expect(JSON.parse(descriptor)).toMatchSnapshot();
  });

  test("writes a version that the project can read", async () => {
    await run("2026-11-22");
    const issues: Issue[] = [];
    const dataset = readDataset(root, DatasetId.parse("ssb-12209"), DatasetVersion.parse("2026-11-22"), issues);
    expect(issues).toEqual([]);
    expect(dataset?.tables.get("tall")?.rows).toHaveLength(5 * 2 * 3);
  });

  test("asks for no more cells at a time than the source gives, and gets the same rows", async () => {
    await run("2026-11-22");
    for (const [index, mostCells] of [24, 12, 7, 2].entries()) {
      table = { ...bankTable, mostCells };
      expect(await run(`2026-11-2${index + 3}`)).toBe(0);
      expect(read(`2026-11-2${index + 3}/tall.csv`)).toBe(read("2026-11-22/tall.csv"));
    }
    expect(dataCalls()).toBe(1 + 3 + 5 + 10 + 30);
  });

  test("asks for half when the source says too much after all", async () => {
    server.fail("/data", { status: 400, json: { title: "Too many cells selected" } });
    expect(await run("2026-11-22")).toBe(0);
    table = { ...bankTable, mostCells: 30 };
    expect(await run("2026-11-23")).toBe(0);
    expect(read("2026-11-23/tall.csv")).toBe(read("2026-11-22/tall.csv"));
  });

  test("keeps what it has when the source fails, and goes on from there the next time", async () => {
    table = { ...bankTable, mostCells: 12 };
    let answered = 0;
    await server.close();
    server = await startSourceServer((asked) => {
      if (!asked.path.endsWith("/data")) return bankAnswer(table, asked);
      answered++;
      return answered > 2 && answered <= 7 ? { status: 500, text: "" } : bankAnswer(table, asked);
    });
    expect(await run("2026-11-22")).toBe(3);
    expect(answered).toBe(7);
    expect(existsSync(path.join(root, "data"))).toBe(false);
    expect(await run("2026-11-22")).toBe(0);
    expect(answered).toBe(7 + 3);
    expect(existsSync(path.join(root, ".cache/import/ssb-12209/2026-11-22"))).toBe(false);
    table = bankTable;
    await run("2026-11-23");
    expect(read("2026-11-22/tall.csv")).toBe(read("2026-11-23/tall.csv"));
  });

  test("leaves nothing when it fails, and never touches a version that is there", async () => {
    await run("2026-11-22", ["KOKkommuneregion0000=0301", "ContentsCode=*", "Tid=2023"]);
    const before = read("2026-11-22/tall.csv");
    const calls = server.asked.length;
    effects.lines.length = 0;
    expect(await run("2026-11-22")).toBe(1);
    expect(server.asked).toHaveLength(calls);
    expect(effects.lines.join("\n")).toBe(
      "data/ssb-12209/2026-11-22 finnes fra før.\n  En versjon skrives aldri over. Velg en annen dato med --versjon.",
    );
    expect(read("2026-11-22/tall.csv")).toBe(before);
    server.fail("/data", "truncated", "cut", "truncated", "cut", "cut");
    expect(await run("2026-11-23")).toBe(3);
    expect(readdirSync(path.join(root, "data/ssb-12209"))).toEqual(["2026-11-22"]);
  });

  test("says all that is wrong with a selection at once, with codes that have changed", async () => {
    expect(
      await run("2026-11-22", ["Region=*", "KOKkommuneregion0000=0301,1504", "ContentsCode=KOSandel001", "Kjonn=9*"]),
    ).toBe(1);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "Tabellen har ingen variabel «Region».
        Variablene er KOKkommuneregion0000, Kjonn, ContentsCode, Tid.
      «1504» treffer ingen av verdiene til «KOKkommuneregion0000» (region).
        Koder kan være endret i kilden. Nå er det 1103, 1508, 4601, 0301, EAK; se dem med --vis KOKkommuneregion0000. Mente du «1508»?
      «9*» treffer ingen av verdiene til «Kjonn» (kjønn).
        Koder kan være endret i kilden. Nå er det 1, 2; se dem med --vis Kjonn.
      «KOSandel001» treffer ingen av verdiene til «ContentsCode» (statistikkvariabel).
        Koder kan være endret i kilden. Nå er det KOSandel0000, KOSantall0000; se dem med --vis ContentsCode. Mente du «KOSandel0000»?
      Du har ikke valgt noe av «Tid» (år), og den kan ikke utelates.
        Velg "Tid=*" for alle 3, eller noen av dem: 2019 (2019), 2022 (2022), 2023 (2023) …"
    `);
    expect(dataCalls()).toBe(0);
  });

  test("refuses an answer with other codes than those asked for", async () => {
    let metadata = true;
    await server.close();
    const renamed: BankTable = {
      ...bankTable,
      variables: bankTable.variables.map((variable) =>
        variable.role === "metric"
          ? { ...variable, values: { KOSandel9999: "Ny" }, units: { KOSandel9999: "prosent" } }
          : variable,
      ),
    };
    server = await startSourceServer((asked) => {
      if (!asked.path.endsWith("/data")) return bankAnswer(bankTable, asked);
      metadata = false;
      const selection = everything
        .map((choice) => choice.split("=")[0] ?? "")
        .map((variableCode) => ({
          variableCode,
          valueCodes: Object.keys(renamed.variables.find(({ code }) => code === variableCode)?.values ?? {}),
        }));
      return bankAnswer(renamed, { ...asked, body: { selection } });
    });
    expect(await run("2026-11-22")).toBe(1);
    expect(metadata).toBe(false);
    expect(effects.lines.at(-1)).toBe(
      "Kilden svarte med noe annet enn det ble spurt om for «ContentsCode»: KOSandel9999.\n" +
        "  Tabellen er trolig endret. Se hva den har nå med --vis, og rett valget.",
    );
  });

  test("refuses an empty answer", async () => {
    server.fail("/data", {
      json: {
        class: "dataset",
        label: "Tom",
        id: ["Tid"],
        size: [0],
        dimension: { Tid: { category: { index: {} } } },
        value: [],
      },
    });
    expect(await run("2026-11-22")).toBe(1);
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });

  test("refuses a sign that it does not know, until it is told", async () => {
    table = { ...bankTable, cell: (codes) => (codes[0] === "EAK" ? "k" : bankTable.cell(codes)) };
    expect(await run("2026-11-22")).toBe(1);
    expect(effects.lines.at(-1)).toBe(
      "12 celler har tegnet «k», som ikke er kjent.\n" +
        '  Si hva det betyr med --tegn "k=:" (skjult), "k=.." (mangler) eller "k=." (ikke mulig å oppgi).',
    );
    expect(await run("2026-11-22", everything, ["--tegn", "k=:"])).toBe(0);
    expect(read("2026-11-22/tall.csv")).toContain("EAK,1,2019,:,:");
  });

  test("shows what it would do without doing it, and what differs from the newest version", async () => {
    await run("2026-11-22", ["KOKkommuneregion0000=0301,1103,4601", "ContentsCode=KOSandel0000", "Tid=2022,2023"]);
    table = { ...bankTable, cell: (codes) => (codes.includes("0301") ? 99 : bankTable.cell(codes)) };
    effects.lines.length = 0;
    const code = await run(
      "2026-11-23",
      ["KOKkommuneregion0000=0301,1103,1508", "ContentsCode=*", "Tid=2022,2023"],
      ["--tørrkjøring"],
    );
    expect(code).toBe(0);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "12209: Nøkkeltall for omsorg, etter region, kjønn, statistikkvariabel og år: 12 celler.
      Hentet 11 tall, 1 «:».
      data/ssb-12209/2026-11-23: tørrkjøring, ingenting er skrevet
        tall.csv: 6 linjer, 4 kolonner (region, aar, kosandel0000, kosantall0000), 143 byte
        koder.csv: 7 linjer, 4 kolonner (kolonne, kode, tekst, merknad), 241 byte
      Mot versjonen 2026-11-22:
        tall.csv, linjer: 2 nye, 2 borte
        tall.csv, kolonner: nye kosantall0000
        tall.csv, koder i region: nye 1508; borte 4601
        tall.csv, endrede celler i kosandel0000: 2 av 4
        koder.csv, linjer: 2 nye, 1 borte
        koder.csv, koder i kolonne: nye kosantall0000
        koder.csv, koder i kode: nye 1508, KOSantall0000; borte 4601"
    `);
    expect(readdirSync(path.join(root, "data/ssb-12209"))).toEqual(["2026-11-22"]);
  });

  test("does not ask again for what a dry run has fetched", async () => {
    await run("2026-11-22", everything, ["--tørrkjøring"]);
    expect(await run("2026-11-22")).toBe(0);
    expect(dataCalls()).toBe(1);
    await run("2026-11-23", everything, ["--tørrkjøring"]);
    await run("2026-11-23", everything, ["--paa-nytt"]);
    expect(dataCalls()).toBe(3);
  });

  test("shows a table's variables, and one variable's values", async () => {
    const show = (...words: readonly string[]) =>
      runImport(["ssb", "--tabell", "12209", "--adresse", `${server.address}v2`, "--vis", ...words], root, effects);
    expect(await show()).toBe(0);
    expect(await show("Tid")).toBe(0);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "12209: Nøkkeltall for omsorg, etter region, kjønn, statistikkvariabel og år
        KOKkommuneregion0000 (region), 5 verdier: 1103 Stavanger, 1508 Ålesund, 4601 Bergen, 0301 Oslo …
        Kjonn (kjønn), 2 verdier, kan utelates: 1 Menn, 2 Kvinner
        ContentsCode (statistikkvariabel), 2 verdier: KOSandel0000 Andel 80 år og over (prosent), KOSantall0000 Brukere
        Tid (år), 3 verdier: 2019, 2022, 2023
        Tid (år), 3 verdier: 2019, 2022, 2023
          2019  2019
          2022  2022
          2023  2023"
    `);
  });
});
