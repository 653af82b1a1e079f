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
    changes: [
      {
        date: "2021-06-15",
        text: { nb: "Endelige tall", nn: "Endelige tall" },
        kind: undefined,
        severity: undefined,
        why: undefined,
        concerns: [],
        concernsAt: { line: 11, column: 5 },
        at: { line: 11, column: 5 },
      },
    ],
    at: { publishes: { line: 4, column: 1 }, structure: { line: 1, column: 1 } },
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

const v2 = { ...place, version: VersionId.parse("v2") };
const readSecond = (text: string) =>
  withFiles({ "reports/2020/v2/rapport.yml": text.replace("utkast", "klar") }, (root) => readManifest({ root, ...v2 }));

test("readManifest(place) tells that a later version must say what is changed, why, and how serious it is", () => {
  expect(formatIssues(readSecond(whole).issues)).toMatchInlineSnapshot(`
    "reports/2020/v2/rapport.yml:11:5 Endringen mangler «alvor».
      Skriv liten, vesentlig eller alvorlig.
    reports/2020/v2/rapport.yml:11:5 Endringen mangler «grunn».
      Skriv hvorfor det er endret.
    reports/2020/v2/rapport.yml:11:5 Endringen mangler «slag».
      Skriv rettelse (en feil er rettet) eller revisjon (tallene er blitt bedre)."
  `);
  const without = whole.replace(/endringer:\n.*\n/, "");
  expect(formatIssues(readSecond(without).issues)).toMatchInlineSnapshot(`
    "reports/2020/v2/rapport.yml:1 v2 sier ikke hva som er endret siden versjonen før.
      Legg til «endringer» med dato, slag, alvor, tekst og grunn. Se «Rettelser og nye versjoner» i docs/redaksjon.md."
  `);
});

test("readManifest(place) reads what a later version changes", () => {
  const change = "slag: rettelse, alvor: liten, grunn: Feil i kilden., gjelder: [fig-eldre]";
  const { manifest, issues } = readSecond(whole.replace("tekst: Endelige tall", `tekst: Endelige tall, ${change}`));
  expect(formatIssues(issues)).toBe("");
  expect(manifest?.changes[0]).toMatchObject({
    kind: "rettelse",
    severity: "liten",
    why: { nb: "Feil i kilden." },
    concerns: ["fig-eldre"],
  });
});

test.each([
  ["2027-05-01T08:00:00+01:00", "sommertid (+02:00)", "2027-05-01T08:00:00+02:00"],
  ["2027-01-02T08:00:00+02:00", "normaltid (+01:00)", "2027-01-02T08:00:00+01:00"],
  ["2027-05-01T08:00:00Z", "sommertid (+02:00)", "2027-05-01T08:00:00+02:00"],
])("readManifest(place) tells that %s is not the time in Norway", (moment, season, right) => {
  const { issues } = read(whole.replace("2021-05-01T08:00:00+02:00", moment));
  expect(formatIssues(issues)).toBe(
    `reports/2020/v1/rapport.yml:4:1 «publiseres» er ikke i norsk tid: den dagen er det ${season}.\n  Mener du klokken i Norge, skriv «publiseres: ${right}».`,
  );
});
