import { readdirSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DatasetId, DatasetVersion } from "../../codes.ts";
import type { Issue } from "../../issue.ts";
import { readDataset } from "../../read-dataset.ts";
import { bankTable } from "../testing/bank-table.ts";
import { everything, openSsbDesk, type SsbDesk } from "../testing/ssb-desk.ts";
import { runImport } from "./run-import.ts";

let desk: SsbDesk;
beforeEach(async () => {
  desk = await openSsbDesk();
});
afterEach(() => desk.close());

describe("import ssb", () => {
  test("writes a line for each region and year, a column for each metric, and SSB's signs", async () => {
    const code = await desk.run(
      "2026-11-22",
      ["KOKkommuneregion0000=0301,1103,1508", "ContentsCode=*", "Tid=2019,2022"],
      ["--kolonne", "KOSandel0000=andel"],
    );
    expect(desk.effects.lines.join("\n")).toMatchInlineSnapshot(`
      "12209: Nøkkeltall for omsorg, etter region, kjønn, statistikkvariabel og år: 12 celler.
      Hentet 9 tall, 1 «:», 2 «.».
      data/ssb-12209/2026-11-22: skrevet
        tall.csv: 6 linjer, 4 kolonner (region, aar, andel, kosantall0000), 135 byte
        koder.csv: 7 linjer, 4 kolonner (kolonne, kode, tekst, merknad), 234 byte
      Det er ingen eldre versjon å sammenligne med."
    `);
    expect(code).toBe(0);
    expect(desk.read("2026-11-22/tall.csv")).toMatchInlineSnapshot(`
      "region,aar,andel,kosantall0000
      1103,2019,6.8,6800
      1103,2022,7.1,:
      1508,2019,.,.
      1508,2022,7.1,7100
      0301,2019,6.7,6700
      0301,2022,7,7000
      "
    `);
    expect(desk.read("2026-11-22/koder.csv")).toMatchInlineSnapshot(`
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
    const descriptor = desk.read("2026-11-22/datapackage.json").replaceAll(desk.server.address, "http://kilden/");
    expect(JSON.parse(descriptor)).toMatchSnapshot();
  });

  test("writes a version that the project can read", async () => {
    await desk.run("2026-11-22");
    const issues: Issue[] = [];
    const dataset = readDataset(desk.root, DatasetId.parse("ssb-12209"), DatasetVersion.parse("2026-11-22"), issues);
    expect(issues).toEqual([]);
    expect(dataset?.tables.get("tall")?.rows).toHaveLength(5 * 2 * 3);
  });

  test("asks for no more cells at a time than the source gives, and gets the same rows", async () => {
    await desk.run("2026-11-22");
    for (const [index, mostCells] of [24, 12, 7, 2].entries()) {
      desk.table = { ...bankTable, mostCells };
      expect(await desk.run(`2026-11-2${index + 3}`)).toBe(0);
      expect(desk.read(`2026-11-2${index + 3}/tall.csv`)).toBe(desk.read("2026-11-22/tall.csv"));
    }
    expect(desk.dataCalls()).toBe(1 + 3 + 5 + 10 + 30);
  });

  test("takes the values of a code list, and asks with it", async () => {
    const values = [
      { code: "0301", label: "Oslo", valueMap: ["0301"] },
      { code: "EAK", label: "Landet", valueMap: ["EAK"] },
    ];
    desk.answer = (asked) =>
      asked.path === "/v2/codelists/agg_Utvalg" ? { json: { id: "agg_Utvalg", values } } : undefined;
    expect(await desk.run("2026-11-22", everything, ["--kodeliste", "KOKkommuneregion0000=agg_Utvalg"])).toBe(0);
    expect(desk.server.asked.at(-1)?.body).toMatchObject({
      selection: [
        { variableCode: "KOKkommuneregion0000", codelist: "agg_Utvalg", valueCodes: ["0301", "EAK"] },
        {},
        {},
        {},
      ],
    });
  });

  test("shows what it would do without doing it, and what differs from the newest version", async () => {
    await desk.run("2026-11-22", ["KOKkommuneregion0000=0301,1103,4601", "ContentsCode=KOSandel0000", "Tid=2022,2023"]);
    desk.table = { ...bankTable, cell: (codes) => (codes.includes("0301") ? 99 : bankTable.cell(codes)) };
    desk.effects.lines.length = 0;
    const code = await desk.run(
      "2026-11-23",
      ["KOKkommuneregion0000=0301,1103,1508", "ContentsCode=*", "Tid=2022,2023"],
      ["--tørrkjøring"],
    );
    expect(code).toBe(0);
    expect(desk.effects.lines.join("\n")).toMatchInlineSnapshot(`
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
    expect(readdirSync(path.join(desk.root, "data/ssb-12209"))).toEqual(["2026-11-22"]);
  });

  test("does not ask again for what a dry run has fetched", async () => {
    await desk.run("2026-11-22", everything, ["--tørrkjøring"]);
    expect(await desk.run("2026-11-22")).toBe(0);
    expect(desk.dataCalls()).toBe(1);
    await desk.run("2026-11-23", everything, ["--tørrkjøring"]);
    await desk.run("2026-11-23", everything, ["--paa-nytt"]);
    expect(desk.dataCalls()).toBe(3);
  });

  test("shows a table's variables, and one variable's values", async () => {
    const show = (...words: readonly string[]) =>
      runImport(
        ["ssb", "--tabell", "12209", "--adresse", `${desk.server.address}v2`, "--vis", ...words],
        desk.root,
        desk.effects,
      );
    expect(await show()).toBe(0);
    expect(await show("Tid")).toBe(0);
    expect(desk.effects.lines.join("\n")).toMatchInlineSnapshot(`
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
