import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let effects: TestEffects;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "import-fil-"));
  effects = testEffects();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A mapping with a file part and columns of its own. */
function mapping(file: string, columns = usual) {
  return `datasett: brukere
tittel: Brukere av tjenester
kilde:
  tittel: Helsedirektoratet, kommunalt pasientregister
  utgiver: Helsedirektoratet
  adresse: https://www.helsedirektoratet.no/
  lisens: NLOD-2.0
fil: ${file}
kolonner:
${columns}
nøkkel: [kommunenr, aar]
`;
}

const usual = `  - { fra: Kommunenr., til: kommunenr, type: kommunenr, tittel: Kommunenummer, fyll-nuller: true }
  - { verdi: "2024", til: aar, type: aar, tittel: År }
  - { fra: Kommune, til: navn, type: tekst, tittel: Kommunens navn }
  - fra: Brukere i alt
    til: brukere
    type: tall
    tittel: Brukere i alt
    enhet: personer
    mangler: { "-": "..", "<5": ":", "": "." }
  - { fra: Timer, til: timer, type: tall, tittel: Timer per uke, enhet: timer }`;

async function run(oppsett: string, name: string, content: string | Uint8Array, more: readonly string[] = []) {
  writeFileSync(path.join(root, "oppsett.yml"), oppsett);
  writeFileSync(path.join(root, name), content);
  return runImport(
    ["fil", "--oppsett", "oppsett.yml", "--fra", name, "--versjon", "2026-11-22", ...more],
    root,
    effects,
  );
}

const folder = "data/brukere/2026-11-22";
const csv = () => readFileSync(path.join(root, folder, "brukere.csv"), "utf8");
const expected = `kommunenr,aar,navn,brukere,timer
0301,2024,Oslo,12345,4.5
5403,2024,"Alta, Áltá",:,-0.25
1151,2024,Utsira,..,12
5610,2024,Kárášjohka,.,..
`;

describe("import fil", () => {
  test("reads semicolons, decimal commas, thousands and the file's own signs, in Windows' letters", async () => {
    const text =
      "Uttrekk fra registeret\r\n\r\nKommune;Kommunenr.;Brukere i alt;Timer;Merknad\r\n" +
      'Oslo;301;12\u00a0345;4,5;ja\r\n"Alta, Áltá";5403;<5;-0,25;\r\nUtsira;1151;-;12;\r\n;;;;\r\nK\u00e1r\u00e1\u0161johka;5610;;..;\r\n';
    const bytes = Uint8Array.from(text, (letter) => (letter === "\u0161" ? 0x9a : letter.charCodeAt(0)));
    const file = '{ skilletegn: ";", tegnsett: latin1, desimaltegn: ",", tusenskille: " ", hopp-over: 2 }';
    expect(await run(mapping(file), "brukere.csv", bytes)).toBe(0);
    expect(csv()).toBe(expected);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "Ikke tatt med fra filen: «Merknad».
      data/brukere/2026-11-22: skrevet
        brukere.csv: 4 linjer, 5 kolonner (kommunenr, aar, navn, brukere, timer), 143 byte
      Det er ingen eldre versjon å sammenligne med."
    `);
    expect(JSON.parse(readFileSync(path.join(root, folder, "datapackage.json"), "utf8"))).toMatchObject({
      name: "brukere",
      version: "2026-11-22",
      licenses: [{ name: "NLOD-2.0" }],
      sources: [
        {
          title: "Helsedirektoratet, kommunalt pasientregister",
          path: "https://www.helsedirektoratet.no/",
          version: "2026-11-22",
        },
      ],
      origin: { file: "brukere.csv" },
      resources: [{ schema: { primaryKey: ["kommunenr", "aar"] } }],
    });
  });

  test("reads UTF-8 with a byte order mark and tabs", async () => {
    const text =
      "\ufeffKommunenr.\tKommune\tBrukere i alt\tTimer\n0301\tOslo\t12345\t4.5\n5403\tAlta, Áltá\t<5\t\u22120.25\n1151\tUtsira\t-\t12\n5610\tKárášjohka\t\t..\n";
    expect(await run(mapping("{ skilletegn: tab }"), "brukere.csv", text)).toBe(0);
    expect(csv()).toBe(expected);
  });

  test("reads a sheet of a workbook, where numbers are numbers", async () => {
    const header = ["Kommunenr.", "Kommune", "Brukere i alt", "Timer"].map((value) => ({ value }));
    const rows = [
      [{ value: 301 }, { value: "Oslo" }, { value: 12345 }, { value: 4.5 }],
      [{ value: "5403" }, { value: "Alta, Áltá" }, { value: "<5" }, { value: -0.25 }],
      [{ value: 1151 }, { value: "Utsira" }, { value: "-" }, { value: "12" }],
      [{ value: 5610 }, { value: "Kárášjohka" }, null, { value: ".." }],
    ];
    const workbook = await writeExcelFile([
      { sheet: "Om", data: [[{ value: "Om tallene" }]] },
      { sheet: "Tall & sånt", data: [[{ value: "Tittel" }], header, ...rows] },
    ]).toBuffer();
    expect(await run(mapping("{ format: xlsx, ark: Tall & sånt, hopp-over: 1 }"), "brukere.xlsx", workbook)).toBe(0);
    expect(csv()).toBe(expected);
    rmSync(path.join(root, "data"), { recursive: true });
    expect(await run(mapping("{ format: xlsx, ark: Tall og sånt }"), "brukere.xlsx", workbook)).toBe(1);
    expect(effects.lines.at(-1)).toBe(
      "brukere.xlsx:1 Filen har ikke noe ark «Tall og sånt».\n  Arkene er «Om», «Tall & sånt». Mente du «Tall & sånt»?",
    );
  });

  test("says all that does not fit, with the file's own lines and columns", async () => {
    const text =
      'Kommune;Kommunenr.;Brukere i alt;Timer\nOslo;301;1.234;4,5\nAlta;54030;12;4.5\n"Ny\nlinje";1151;*;12\nBergen;4601;10;\n';
    const file = '{ skilletegn: ";", desimaltegn: "," }';
    expect(await run(mapping(file, usual.replace(", fyll-nuller: true", "")), "brukere.csv", text)).toBe(1);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "brukere.csv:2:2 «301» er ikke et kommunenummer.
        Regneark fjerner nullen foran. Skriv «fyll-nuller: true» på kolonnen, så blir det «0301».
      brukere.csv:2:3 «1.234» i «Brukere i alt» er ikke et tall.
        Filen er satt opp med «desimaltegn: ","». Bruk ".", eller sett tusenskille til ".".
      brukere.csv:3:2 «54030» er ikke et kommunenummer.
        Kommunenummer har fire sifre, som «0301».
      brukere.csv:3:4 «4.5» i «Timer» er ikke et tall.
        Filen er satt opp med «desimaltegn: ","». Bruk ".", eller sett tusenskille til ".".
      brukere.csv:4:3 «*» i «Brukere i alt» er ikke et tall.
        Er det et tegn for at tallet mangler, før det opp under «mangler» for «Brukere i alt». Ellers se på desimaltegn og tusenskille.
      brukere.csv:6:4 «Timer» er tom.
        Si hva det betyr under «mangler»: { "": ".." } når tallet mangler, ":" når det er skjult."
    `);
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });

  test.each([
    ["{}", "Kommunenr.;Kommune\n0301;Oslo\n", "har bare én kolonne", 'Skriv «skilletegn: ";"»'],
    ["{}", Uint8Array.of(0x4b, 0x2c, 0xe5, 0x0a), "ikke lagret som UTF-8", "Skriv «tegnsett: latin1»"],
    ["{}", "Kommunenr.,Kommune\n0301,Oslo,3\n", "Linjen har 3 felt", "skilletegn for mye"],
    ["{}", "Komunenr.,Kommune,Brukere i alt,Timer\n", "ingen kolonne «Kommunenr.»", "Mente du «Komunenr.»?"],
    ["{}", "Kommunenr.,Kommune,Brukere i alt,Timer\n", "ingen linjer under kolonnenavnene", "Se om filen er hel"],
    ["{}", "Kommunenr.,Kommune,Brukere i alt,Timer,Timer\n", "2 kolonner «Timer»", "Kolonnene er"],
  ])("refuses with %s a file that is not so (%#)", async (file, content, message, hint) => {
    expect(await run(mapping(file), "brukere.csv", content)).toBe(1);
    expect(effects.lines.join("\n")).toContain(message);
    expect(effects.lines.join("\n")).toContain(hint);
  });

  test("refuses two lines for the same, and leaves nothing", async () => {
    const text = "Kommunenr.,Kommune,Brukere i alt,Timer\n0301,Oslo,1,2\n301,Oslo,1,2\n";
    expect(await run(mapping("{}"), "brukere.csv", text)).toBe(1);
    expect(effects.lines.at(-1)).toBe(
      "brukere.csv:3 Linjen gjelder det samme som linje 2: 0301, 2024.\n" +
        "  Ta med en kolonne til i nøkkelen, eller fjern den ene linjen.",
    );
    expect(existsSync(path.join(root, folder))).toBe(false);
  });

  test("refuses a pattern that cannot be used, and one that may take for ever", async () => {
    for (const pattern of ["([a-z", "(a+)+"]) {
      const columns = usual.replace("type: tekst,", `type: tekst, mønster: "${pattern}",`);
      expect(await run(mapping("{}", columns), "brukere.csv", "")).toBe(1);
      expect(effects.lines.at(-1)).toContain("«kolonner.2.mønster»: er ikke et mønster som kan brukes.");
    }
  });

  test("refuses a figure that is too large to be exact", async () => {
    const text = "Kommunenr.,Kommune,Brukere i alt,Timer\n0301,Oslo,90071992547409911,2\n";
    expect(await run(mapping("{}"), "brukere.csv", text)).toBe(1);
    expect(effects.lines.at(-1)).toContain("«90071992547409911» er ikke gyldig i «brukere»");
  });

  test("says what is wrong with the mapping, with its lines", async () => {
    const wrong = mapping("{ skille: ';' }", `${usual}\n  - { til: Ny, type: tall, tittel: Ny }`);
    expect(await run(wrong, "brukere.csv", "")).toBe(1);
    expect(
      await run(
        mapping("{}").replace("[kommunenr, aar]", "[kommunenr, brukere, år]").replace("år]", "ar]"),
        "brukere.csv",
        "",
      ),
    ).toBe(1);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "oppsett.yml:8:6 Ukjent nøkkel under «fil»: «skille».
        Fjern den eller rett skrivemåten.
      oppsett.yml:20:5 «kolonner.5»: er et tall og skal ha «enhet».
        Rett verdien.
      oppsett.yml:20:5 «kolonner.5»: skal ha enten «fra» (kolonnen i filen) eller «verdi» (det samme på alle linjer).
        Rett verdien.
      oppsett.yml:20:12 «kolonner.5.til»: Ugyldig streng: må matche mønsteret /^[a-z][a-z0-9_]*$/.
        Rett verdien.
      oppsett.yml:1 Nøkkelen «ar» er ikke en kolonne.
        Kolonnene er kommunenr, aar, navn, brukere, timer.
      oppsett.yml:1 Nøkkelen «brukere» er et tall.
        Nøkkelen er det som skiller linjene fra hverandre: kommune, år, aldersgruppe."
    `);
  });
});
