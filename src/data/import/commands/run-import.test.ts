import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readFiles } from "../../../house/repository-files.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";
import { usage } from "./usage.ts";

let root: string;
let effects: TestEffects;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "import-"));
  effects = testEffects();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (...words: readonly string[]) => runImport(words, root, effects);

describe("runImport(words, root, effects)", () => {
  test("shows how it is used", async () => {
    expect(await run("--hjelp")).toBe(0);
    expect(await run()).toBe(2);
    expect(effects.lines).toEqual([usage, usage]);
  });

  test("says what it did not understand", async () => {
    expect(await run("sbb")).toBe(2);
    expect(await run("--versjon", "2026-11-22")).toBe(2);
    expect(await run("ssb", "--tabel", "12209")).toBe(2);
    expect(await run("ssb", "--tabell", "--valg", "Tid=2023")).toBe(2);
    expect(await run("ssb", "--tørrkjøring=ja")).toBe(2);
    expect(await run("ssb", "12209")).toBe(2);
    expect(await run("ssb")).toBe(2);
    expect(await run("ssb", "--tabell", "12209", "--versjon", "22.11.2026")).toBe(2);
    expect(await run("ssb", "--tabell", "12209", "--versjon", "2026-11-22", "--datasett", "../x")).toBe(2);
    expect(await run("ssb", "--tabell", "12209", "--versjon", "2026-11-22", "--valg", "Tid")).toBe(2);
    expect(await run("ssb", "--tabell", "12209", "--versjon", "2026-11-22", "--tegn", "k=x")).toBe(2);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "«sbb» er ikke en kilde.
        Kildene er ssb, ssb-lagret, fhi, klass, grenser, fil, kildemappe. Mente du «ssb»?
      Si hvilken kilde det gjelder.
        Kildene er ssb, ssb-lagret, fhi, klass, grenser, fil, kildemappe.
      «--tabel» er ikke forstått.
        Se npm run import -- --hjelp. Mente du «--tabell»?
      «--tabell» mangler verdi.
        Se npm run import -- --hjelp.
      «--torrkjoring» skal stå uten verdi.
        Se npm run import -- --hjelp.
      «12209» er ett ord for mye.
        Se npm run import -- --hjelp.
      --tabell mangler.
        Legg til for eksempel --tabell 12209.
      «22.11.2026» er ikke en dato.
        Skriv --versjon som ÅÅÅÅ-MM-DD, for eksempel 2026-11-22.
      «../x» kan ikke være navnet på et datasett.
        Bruk små bokstaver a–z, sifre og bindestrek: ssb-12209.
      «--valg Tid» er ikke forstått.
        Skriv navn, likhetstegn og verdi: --valg "Tid=2023".
      «x» er ikke ett av tegnene.
        Bruk : (skjult), .. (mangler) eller . (ikke mulig å oppgi)."
    `);
    expect(readdirSync(root)).toEqual([]);
  });

  test("tells of files that are not there in words", async () => {
    expect(await run("grenser", "--fra", "borte.json", "--versjon", "2026-11-22")).toBe(1);
    expect(await run("fil", "--fra", "borte.csv", "--oppsett", "borte.yml", "--versjon", "2026-11-22")).toBe(1);
    expect(await run("ssb-lagret", "--tabell", "1", "--spørring", "borte.json", "--versjon", "2026-11-22")).toBe(1);
    expect(await run("kildemappe", "--fra", "borte", "--versjon", "2026-11-22")).toBe(1);
    expect(effects.lines.join("\n").replaceAll(root, "ROT")).toMatchInlineSnapshot(`
      "borte.json finnes ikke.
        Rett adressen eller filnavnet.
      borte.yml:1 Filen finnes ikke eller kan ikke leses.
        Legg filen på plass, eller rett navnet der det er nevnt.
      borte.json finnes ikke.
        Rett adressen eller filnavnet.
      ROT/borte/kommuner_2024.csv kan ikke brukes: den finnes ikke.
        Rett opp, og kjør den samme kommandoen igjen."
    `);
  });

  test("says so when the version to compare with has been spoilt", async () => {
    mkdirSync(path.join(root, "data/a/2026-01-01"), { recursive: true });
    writeFileSync(path.join(root, "data/a/2026-01-01/datapackage.json"), "{");
    writeFileSync(path.join(root, "a.csv"), "navn,nr\nOslo,0301\n");
    const columns = "  - { fra: nr, til: kommunenr, type: kommunenr, tittel: Nummer }";
    const source = "kilde: { tittel: SSB, utgiver: SSB, lisens: CC-BY-4.0 }";
    writeFileSync(
      path.join(root, "a.yml"),
      `datasett: a\ntittel: A\n${source}\nkolonner:\n${columns}\nnøkkel: [kommunenr]\n`,
    );
    expect(await run("fil", "--fra", "a.csv", "--oppsett", "a.yml", "--versjon", "2026-11-22")).toBe(1);
    expect(effects.lines.at(-1)).toContain("data/a/2026-01-01/datapackage.json kan ikke leses");
    expect(readdirSync(path.join(root, "data/a"))).toEqual(["2026-01-01"]);
  });
});

test("only one file of the project uses the network", () => {
  const network = /\bfetch\(|from "(node:)?(https?|net|tls|dgram|undici)"/;
  const program = readFiles(/^(src|scripts)\/.*\.(ts|mjs|astro)$/).filter(
    ({ path: file }) => !/\.test\.ts$|\/testing\//.test(file),
  );
  const users = program.filter(({ text }) => network.test(text)).map(({ path: file }) => file);
  const own = users.filter((file) => file.startsWith("src/data/"));
  expect(own).toEqual(["src/data/import/http/client.ts"]);
  const client = program.filter(({ text }) => text.includes('http/client.ts"')).map(({ path: file }) => file);
  expect(client.filter((file) => !file.startsWith("src/data/import/"))).toEqual([]);
  expect(readFileSync("src/data/import/http/client.ts", "utf8")).toMatch(network);
});
