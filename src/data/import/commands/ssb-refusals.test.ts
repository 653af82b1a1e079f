import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type BankTable, bankAnswer } from "../testing/bank.ts";
import { bankTable } from "../testing/bank-table.ts";
import { everything, openSsbDesk, type SsbDesk } from "../testing/ssb-desk.ts";

let desk: SsbDesk;
beforeEach(async () => {
  desk = await openSsbDesk();
});
afterEach(() => desk.close());

describe("import ssb, when something is wrong,", () => {
  test("asks for half when the source says too much after all", async () => {
    desk.server.fail("/data", { status: 400, json: { title: "Too many cells selected" } });
    expect(await desk.run("2026-11-22")).toBe(0);
    // Five regions cannot be halved: two, two and one.
    expect(desk.dataCalls()).toBe(1 + 3);
    desk.table = { ...bankTable, mostCells: 30 };
    expect(await desk.run("2026-11-23")).toBe(0);
    expect(desk.read("2026-11-23/tall.csv")).toBe(desk.read("2026-11-22/tall.csv"));
  });

  test("keeps what it has when the source fails, and goes on from there the next time", async () => {
    desk.table = { ...bankTable, mostCells: 12 };
    let answered = 0;
    desk.answer = (asked) => {
      if (!asked.path.endsWith("/data")) return undefined;
      answered++;
      return answered > 2 && answered <= 7 ? { status: 500, text: "" } : undefined;
    };
    expect(await desk.run("2026-11-22")).toBe(3);
    expect(answered).toBe(7);
    expect(existsSync(path.join(desk.root, "data"))).toBe(false);
    expect(await desk.run("2026-11-22")).toBe(0);
    expect(answered).toBe(7 + 3);
    expect(existsSync(path.join(desk.root, ".cache/import/ssb-12209/2026-11-22"))).toBe(false);
    desk.table = bankTable;
    await desk.run("2026-11-23");
    expect(desk.read("2026-11-22/tall.csv")).toBe(desk.read("2026-11-23/tall.csv"));
  });

  test("leaves nothing when it fails, and never touches a version that is there", async () => {
    await desk.run("2026-11-22", ["KOKkommuneregion0000=0301", "ContentsCode=*", "Tid=2023"]);
    const before = desk.read("2026-11-22/tall.csv");
    const calls = desk.server.asked.length;
    desk.effects.lines.length = 0;
    expect(await desk.run("2026-11-22")).toBe(1);
    expect(desk.server.asked).toHaveLength(calls);
    expect(desk.effects.lines.join("\n")).toBe(
      "data/ssb-12209/2026-11-22 finnes fra før.\n  En versjon skrives aldri over. Velg en annen dato med --versjon.",
    );
    expect(desk.read("2026-11-22/tall.csv")).toBe(before);
    desk.server.fail("/data", "truncated", "cut", "truncated", "cut", "cut");
    expect(await desk.run("2026-11-23")).toBe(3);
    expect(readdirSync(path.join(desk.root, "data/ssb-12209"))).toEqual(["2026-11-22"]);
  });

  test("says all that is wrong with a selection at once, with codes that have changed", async () => {
    expect(
      await desk.run("2026-11-22", [
        "Region=*",
        "KOKkommuneregion0000=0301,1504",
        "ContentsCode=KOSandel001",
        "Kjonn=9*",
      ]),
    ).toBe(1);
    expect(desk.effects.lines.join("\n")).toMatchInlineSnapshot(`
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
    expect(desk.dataCalls()).toBe(0);
  });

  test("refuses names that cannot be columns', or are of nothing in the table, before it writes", async () => {
    const names = ["--kolonne", "KOSandel000=andel", "--kolonne", "Tid=År"];
    expect(await desk.run("2026-11-22", everything, names)).toBe(1);
    expect(desk.effects.lines.at(-1)).toMatchInlineSnapshot(`
      "--kolonne gjelder «KOSandel000», som tabellen ikke har noen kolonne av.
        Det er KOKkommuneregion0000, Kjonn, ContentsCode, KOSandel0000, KOSantall0000, Tid. Mente du «KOSandel0000»?
      «År» kan ikke være navnet på en kolonne.
        Bruk små bokstaver a–z, sifre og understrek: aar."
    `);
    expect(await desk.run("2026-11-22", everything, ["--tabellnavn", "koder"])).toBe(2);
    expect(await desk.run("2026-11-22", everything, ["--kodeliste", "Region=agg_X"])).toBe(1);
    expect(desk.effects.lines.at(-1)).toContain("--kodeliste gjelder «Region», som tabellen ikke har.");
    expect(existsSync(path.join(desk.root, "data"))).toBe(false);
  });

  test("refuses an answer with other codes than those asked for", async () => {
    const renamed: BankTable = {
      ...bankTable,
      variables: bankTable.variables.map((variable) =>
        variable.role === "metric"
          ? { ...variable, values: { KOSandel9999: "Ny" }, units: { KOSandel9999: "prosent" } }
          : variable,
      ),
    };
    const selection = renamed.variables.map(({ code, values }) => ({
      variableCode: code,
      valueCodes: Object.keys(values),
    }));
    desk.answer = (asked) =>
      asked.path.endsWith("/data") ? bankAnswer(renamed, { ...asked, body: { selection } }) : undefined;
    expect(await desk.run("2026-11-22")).toBe(1);
    expect(desk.effects.lines.at(-1)).toBe(
      "Kilden svarte med noe annet enn det ble spurt om for «ContentsCode»: KOSandel9999.\n" +
        "  Tabellen er trolig endret. Se hva den har nå med --vis, rett valget, og kjør igjen med --paa-nytt.",
    );
  });

  test("refuses an empty answer", async () => {
    desk.server.fail("/data", {
      json: {
        class: "dataset",
        label: "Tom",
        id: ["Tid"],
        size: [0],
        dimension: { Tid: { category: { index: {} } } },
        value: [],
      },
    });
    expect(await desk.run("2026-11-22")).toBe(1);
    expect(existsSync(path.join(desk.root, "data"))).toBe(false);
  });

  test("refuses a sign that it does not know, until it is told", async () => {
    desk.table = { ...bankTable, cell: (codes) => (codes[0] === "EAK" ? "k" : bankTable.cell(codes)) };
    expect(await desk.run("2026-11-22")).toBe(1);
    expect(desk.effects.lines.at(-1)).toBe(
      "12 celler har tegnet «k», som ikke er kjent.\n" +
        '  Si hva det betyr med --tegn "k=:" (skjult), "k=.." (mangler) eller "k=." (ikke mulig å oppgi).',
    );
    expect(await desk.run("2026-11-22", everything, ["--tegn", "k=:"])).toBe(0);
    expect(desk.read("2026-11-22/tall.csv")).toContain("EAK,1,2019,:,:");
  });
});
