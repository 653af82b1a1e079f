import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hidden } from "./cell.ts";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { readDataset } from "./read-dataset.ts";
import { makeTestProject, type TestProject, testCsv, testDescriptor, testVersion } from "./testing/project.ts";

const header = "kommunenr,aar,omraade,brukere";
let project: TestProject;

beforeEach(() => {
  project = makeTestProject();
});
afterEach(() => {
  project.remove();
});

function read() {
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
  return { dataset, issues };
}

/** What is said of a data file with that text, its checksum apart. */
function complaints(text: string | Uint8Array): string {
  project.write(testCsv, text);
  return formatIssues(read().issues.filter((issue) => issue.file !== testDescriptor));
}

describe("readDataset", () => {
  it("reads figures and the signs that stand for the lack of one", () => {
    const { dataset, issues } = read();
    expect(issues).toEqual([]);
    const rows = dataset?.tables.get("tjenester")?.rows ?? [];
    expect(rows.map((row) => row.cells.get("brukere"))).toEqual([{ kind: "value", value: 12, marks: [] }, hidden]);
    expect(rows[0]?.texts.get("kommunenr")).toBe("0301");
  });

  it("tells of a municipality number that has lost its zero", () => {
    expect(complaints(`${header}\n301,2020,0301,12\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:2:1 «301» er ikke et kommunenummer.
        Kommunenummer har fire sifre og beholder nullen foran: «0301». Regneark fjerner den; eksporter kolonnen som tekst."
    `);
  });

  it("tells of an unknown column, and which it may have been", () => {
    expect(complaints("kommunenr,aar,omraade,bruker\n0301,2020,0301,12\n")).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:1 Kolonnen «brukere» mangler.
        Kolonnene skal være kommunenr, aar, omraade, brukere.
      data/tjenester/2026-01-01/tjenester.csv:1 Ukjent kolonne «bruker».
        Kolonnene skal være kommunenr, aar, omraade, brukere. Mente du «brukere»?"
    `);
  });

  it("tells of lines with too many or too few fields, all of them", () => {
    expect(complaints(`${header}\n0301,2020,0301,1,5\n1151,2020\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:2 Linjen har 5 felt, men kolonnenavnene er 4.
        Se etter et komma for mye eller for lite. Desimaltall skrives med punktum: 12.5.
      data/tjenester/2026-01-01/tjenester.csv:3 Linjen har 2 felt, men kolonnenavnene er 4.
        Se etter et komma for mye eller for lite. Desimaltall skrives med punktum: 12.5."
    `);
  });

  it("tells of a byte order mark and of Windows line ends", () => {
    expect(complaints(`\ufeff${header}\r\n0301,2020,0301,12\r\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:1 Filen begynner med et usynlig tegn (BOM).
        Regneark setter det inn. Eksporter som «CSV UTF-8 uten BOM», eller importer filen på nytt med npm run import.
      data/tjenester/2026-01-01/tjenester.csv:1 Filen har Windows-linjeskift (CRLF).
        Lagre den med linjeskift LF, eller importer filen på nytt med npm run import."
    `);
  });

  it("tells of an empty cell and of numbers written for people", () => {
    expect(complaints(`${header}\n0301,2020,0301,\n1151,2020,1151,1 200\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:2:4 «brukere» er tom.
        Skriv hvorfor tallet mangler: «:» skjult, «..» mangler i kilden, «.» ikke mulig å oppgi.
      data/tjenester/2026-01-01/tjenester.csv:3:4 «1 200» i «brukere» er ikke et tall.
        Skriv tall uten mellomrom og med desimalpunktum: 1234.5."
    `);
  });

  it("tells of a negative count", () => {
    expect(complaints(`${header}\n0301,2020,0301,-3\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:2:4 «-3» i «brukere» er mindre enn 0.
        Se etter en feil i kilden."
    `);
  });

  it("tells of the same municipality and year twice", () => {
    expect(complaints(`${header}\n0301,2020,0301,12\n0301,2020,0301,13\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:3 Linjen gjelder det samme som linje 2: 0301, 2020.
        Behold den ene av dem."
    `);
  });

  it("tells of a file that is not UTF-8, at its line", () => {
    const latin1 = Uint8Array.from(Buffer.from(`${header}\n0301,2020,0301,12\n\xc5lesund,2020,0301,1\n`, "latin1"));
    expect(complaints(latin1)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:3 Filen er ikke lagret som UTF-8.
        Lagre den på nytt med tegnkoding UTF-8. Æ, ø, å og samiske bokstaver blir ellers feil."
    `);
  });

  it("tells of an unclosed quotation mark", () => {
    expect(complaints(`${header}\n0301,2020,"0301,12\n1151,2020,1151,3\n`)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/tjenester.csv:2 Et felt går over flere linjer.
        Se etter et anførselstegn som ikke er lukket på denne linjen."
    `);
  });

  it("tells of an empty file", () => {
    expect(complaints("")).toContain("tjenester.csv:1 Filen er tom.\n  Første linje skal være kolonnenavnene.");
  });

  it("tells of a file that has been changed since it was imported", () => {
    project.write(testCsv, `${header}\n0301,2020,0301,13\n`);
    expect(formatIssues(read().issues)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/datapackage.json:37 «tjenester.csv» er endret siden den ble importert: sjekksummen stemmer ikke.
        En importert fil endres aldri. Hent den tilbake, rett feilen i rettelser.yml, eller importer en ny versjon."
    `);
  });

  it("tells of a missing file", () => {
    project.write(
      testDescriptor,
      project.read(testDescriptor).replace('"path": "tjenester.csv"', '"path": "borte.csv"'),
    );
    expect(formatIssues(read().issues)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/borte.csv:1 Filen finnes ikke eller kan ikke leses.
        Legg filen på plass, eller rett navnet der det er nevnt."
    `);
  });

  it("tells where a descriptor is wrong", () => {
    project.write(
      testDescriptor,
      project.read(testDescriptor).replace('"title": "Tjenester",\n  "description"', '"description"'),
    );
    expect(formatIssues(read().issues)).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/datapackage.json:1:1 «title» mangler.
        Legg til nøkkelen «title»."
    `);
  });
});
