import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { EditionId, VersionId } from "../data/codes.ts";
import { formatIssues } from "../data/issue.ts";
import { readManifest } from "./manifest.ts";
import { readSite } from "./site.ts";

const place = { edition: EditionId.parse("2020"), version: VersionId.parse("v1") };

function withFiles<T>(files: Readonly<Record<string, string>>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), "rapport-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const read = (text: string) =>
  withFiles({ "reports/2020/v1/rapport.yml": text }, (root) => readManifest({ root, ...place }));

const whole = `tittel: Omsorg 2020
undertittel: { nb: Året, nn: Året òg }
aar: 2020
publiseres: 2021-05-01T08:00:00+02:00
status: utkast
data:
  geografi: 2026-11-22
noekkeltall:
  - { indikator: andel-80, sted: 0301 }
endringer:
  - { dato: 2021-06-15, tekst: Endelige tall }
`;

test("readManifest(place) reads all that rapport.yml may hold, and keeps the zero of 0301", () => {
  const { manifest, issues } = read(whole);
  expect(formatIssues(issues)).toBe("");
  expect(manifest).toEqual({
    ...place,
    file: "reports/2020/v1/rapport.yml",
    title: { nb: "Omsorg 2020", nn: "Omsorg 2020" },
    subtitle: { nb: "Året", nn: "Året òg" },
    year: 2020,
    publishes: "2021-05-01T08:00:00+02:00",
    status: "utkast",
    pins: new Map([["geografi", "2026-11-22"]]),
    keyFigures: [{ indicator: "andel-80", place: "0301", at: { line: 9, column: 5 } }],
    changes: [{ date: "2021-06-15", text: { nb: "Endelige tall", nn: "Endelige tall" } }],
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test("readManifest(place) tells of everything that is wrong at once", () => {
  const text = `tittel: { nb: Omsorg, nm: Omsorg }
aar: 20
publisere: 2021-05-01
publiseres: 2021-05-01 08:00
status: Klar
data:
  Geografi: 2026-11-22
  folkemengde: i går
noekkeltall:
  - { indikator: andel-80, stad: landet }
`;
  expect(formatIssues(read(text).issues)).toMatchInlineSnapshot(`
    "reports/2020/v1/rapport.yml:1:1 «tittel» kan ikke leses slik det står.
      Skriv for eksempel «tittel: Omsorg i kommunene 2020».
    reports/2020/v1/rapport.yml:2:1 «aar» kan ikke leses slik det står.
      Skriv for eksempel «aar: 2020».
    reports/2020/v1/rapport.yml:3:1 «publisere» er ikke en nøkkel her.
      Mente du «publiseres»?
    reports/2020/v1/rapport.yml:4:1 «publiseres» kan ikke leses slik det står.
      Skriv for eksempel «publiseres: 2021-05-01T08:00:00+02:00».
    reports/2020/v1/rapport.yml:5:1 «status» har en verdi som ikke finnes.
      Skriv «utkast» eller «klar».
    reports/2020/v1/rapport.yml:7:3 «Geografi» kan ikke leses slik det står.
      Skriv for eksempel «data: {omsorgstjenester: 2026-11-22}».
    reports/2020/v1/rapport.yml:8:3 «folkemengde» kan ikke leses slik det står.
      Skriv for eksempel «data: {omsorgstjenester: 2026-11-22}».
    reports/2020/v1/rapport.yml:10:5 «sted» mangler.
      Skriv for eksempel «sted: landet».
    reports/2020/v1/rapport.yml:10:28 «stad» er ikke en nøkkel her.
      Mente du «sted»?"
  `);
});

test("readManifest(place) tells that there is no file", () => {
  const { issues } = withFiles({}, (root) => readManifest({ root, ...place }));
  expect(formatIssues(issues)).toBe(
    "reports/2020/v1/rapport.yml:1 Filen finnes ikke.\n  Legg den der, eller rett navnet på mappen eller filen.",
  );
});

test("readSite(root) reads who publishes and where, without a slash at the end", () => {
  const text = `navn: Omsorg
adresse: https://eksempel.no/
utgiver: Utgiver
kontakt: a@eksempel.no
beskrivelse: { nb: Tall, nn: Tal }
`;
  const { site, issues } = withFiles({ "reports/nettsted.yml": text }, readSite);
  expect(formatIssues(issues)).toBe("");
  expect(site).toMatchObject({
    name: "Omsorg",
    address: "https://eksempel.no",
    description: { nb: "Tall", nn: "Tal" },
  });
});

test("readSite(root) tells of an address that is none, and of what is lacking", () => {
  const text = "navn: Omsorg\nadresse: eksempel.no\nkontakt: redaksjonen\nbeskrivelse: Tall\n";
  expect(formatIssues(withFiles({ "reports/nettsted.yml": text }, readSite).issues)).toMatchInlineSnapshot(`
    "reports/nettsted.yml:1:1 «utgiver» mangler.
      Skriv for eksempel «utgiver: Omsorg i kommunene».
    reports/nettsted.yml:2:1 «adresse» kan ikke leses slik det står.
      Skriv for eksempel «adresse: https://eksempel.no».
    reports/nettsted.yml:3:1 «kontakt» kan ikke leses slik det står.
      Skriv for eksempel «kontakt: redaksjon@eksempel.no».
    reports/nettsted.yml:4:1 «beskrivelse» kan ikke leses slik det står.
      Skriv for eksempel «beskrivelse: {nb: Tall om omsorg, nn: Tal om omsorg}»."
  `);
});
