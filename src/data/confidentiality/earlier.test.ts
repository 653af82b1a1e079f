import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion, EditionId, MunicipalityCode, VersionId } from "../codes.ts";
import type { Edition } from "../edition.ts";
import { municipalityField, numberField, yearField } from "../import/fields.ts";
import { writePackage } from "../import/write-package.ts";
import { failOnErrors, formatIssue, type Issue } from "../issue.ts";
import { openEdition } from "../open-edition.ts";
import { copyFolder } from "../testing/copy-folder.ts";
import { makeTestProject, type TestProject } from "../testing/project.ts";

let project: TestProject;

beforeEach(() => {
  project = makeTestProject();
  copyFolder("data/geografi", `${project.root}/data/geografi`);
  for (const column of columns) project.write(`data/indikatorer/${column.replace("_", "-")}.yml`, indicator(column));
});
afterEach(() => {
  project.remove();
});

const columns = ["i_alt", "unge", "eldre"] as const;
type Row = readonly [code: string, total: string, young: string, old: string];

/** A direct indicator of a column, so that the column is shown. */
function indicator(column: string): string {
  const both = (text: string) => `{ nb: ${text}, nn: ${text} }`;
  return [
    `id: ${column.replace("_", "-")}`,
    "plass: 1",
    "type: direkte",
    `navn: ${both(column)}`,
    `kortnavn: ${both(column)}`,
    `definisjon: ${both("Antall.")}`,
    "tema: hjemmetjenester",
    `enhet: { type: antall, en: ${both("bruker")}, flere: ${both("brukere")} }`,
    "bedre: ingen",
    "desimaler: 0",
    'kilde: { utgiver: SSB, tabell: "1" }',
    `verdi: { datasett: proeve, kolonne: ${column}, dato: samme år }`,
    "kan_summeres: true",
    "",
  ].join("\n");
}

const rule = `vern: antall
teller: 5
nevner: 0
rest: 0
muligheter: 2
antall:
  i_alt: { fra: 1 }
  unge: { fra: 1 }
  eldre: { fra: 1 }
summer:
  - { i_alt: i_alt, deler: [unge, eldre] }
`;

function write(version: string, rows: readonly Row[]): void {
  writePackage(`${project.root}/data/proeve/${version}`, {
    name: "proeve",
    title: "Prøve",
    description: "Prøve.",
    version,
    sources: [{ title: "SSB" }],
    contributors: [],
    resources: [
      {
        name: "proeve",
        title: "Prøve",
        fields: [
          municipalityField,
          yearField("Året."),
          ...columns.map((name) => numberField(name, name, "personer", "Antall.")),
        ],
        primaryKey: ["kommunenr", "aar"],
        rows: rows.map(([code, ...cells]) => [code, "2020", ...cells]),
      },
    ],
  });
  project.write(`data/proeve/${version}/konfidensialitet.yml`, rule);
}

function open(version: string, issues: Issue[] = []): Edition {
  const edition = openAnyway(version, issues);
  failOnErrors(issues);
  return edition;
}

function openAnyway(version: string, issues: Issue[]): Edition {
  const pins = new Map(
    [
      ["geografi", "2026-11-22"],
      ["proeve", version],
    ].map(([id, date]) => [DatasetId.parse(id), DatasetVersion.parse(date)]),
  );
  const spec = { id: EditionId.parse("2020"), version: VersionId.parse("v1"), year: 2020, pins };
  const edition = openEdition(project.root, spec, "rapport.yml", issues);
  if (edition === undefined) throw new Error("no edition");
  return edition;
}

function issuesOf(version: string): readonly (string | undefined)[] {
  const issues: Issue[] = [];
  open(version, issues);
  return issues.map((issue) => formatIssue(issue).split("\n")[0]);
}

/** What a reader sees of a municipality: a figure, or why there is none. */
function shown(edition: Edition, code = "1103"): readonly (number | string)[] {
  return columns.map((column) => {
    const component = { dataset: DatasetId.parse("proeve"), column, date: "same-year" } as const;
    const { cell } = edition.observation(component, MunicipalityCode.parse(code), 2020);
    return cell.kind === "value" ? cell.value : cell.why;
  });
}

describe("a new version of a dataset", () => {
  it("hides for a secret's sake what the version before has not shown", () => {
    write("2026-01-01", [["1103", ":", ":", "20"]]);
    write("2026-02-01", [["1103", "23", ":", "20"]]);
    expect(shown(open("2026-01-01"))).toEqual(["source", "source", 20]);
    // By itself it would hide the smaller of the two, 20, which the first has shown: 23 less 20 is the secret.
    expect(shown(open("2026-02-01"))).toEqual(["secondary", "source", 20]);
  });

  it("is not held back by figures that have been revised since: they do not add up with the new ones", () => {
    write("2026-01-01", [["1103", ":", ":", "19"]]);
    write("2026-02-01", [["1103", "23", ":", "20"]]);
    expect(shown(open("2026-02-01"))).toEqual([23, "source", "secondary"]);
  });

  it("keeps hidden what the version before hid for a secret's sake, even when the secret is gone", () => {
    write("2026-01-01", [["1103", "23", ":", "20"]]);
    write("2026-02-01", [["1103", ":", ":", "20"]]);
    expect(shown(open("2026-01-01"))).toEqual([23, "source", "secondary"]);
    expect(shown(open("2026-02-01"))).toEqual(["source", "source", "secondary"]);
  });

  it("tells when earlier versions together have given a secret away, which is not this one's fault", () => {
    write("2026-01-01", [["1103", "23", ":", ":"]]);
    write("2026-02-01", [["1103", ":", ":", "20"]]);
    rmSync(`${project.root}/data/proeve/2026-02-01/konfidensialitet.yml`);
    write("2026-03-01", [["1103", "23", ":", "20"]]);
    expect(issuesOf("2026-02-01")).toEqual([]);
    expect(issuesOf("2026-03-01")).toEqual([
      "data/proeve/2026-03-01/proeve.csv:1 Advarsel: Det skjulte tallet i «unge» for 1103 i 2020 kan regnes ut av det som tidligere versjoner av datasettet har vist.",
    ]);
  });

  it("does not change what an older version shows", () => {
    write("2026-02-01", [["1103", "23", ":", "20"]]);
    const before = shown(open("2026-02-01"));
    write("2026-03-01", [["1103", "23", ":", "20"]]);
    expect(shown(open("2026-02-01"))).toEqual(before);
    expect(shown(open("2026-03-01"))).toEqual(before);
  });

  it("reveals nothing together with the one before, whatever each of the sources has hidden", () => {
    const count = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 60 }));
    const mask = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());
    const municipality = fc.record({ young: count, old: count, first: mask, second: mask });
    const codes = ["1101", "1103", "1106", "1108", "1111", "1112", "1114", "1119", "1120", "1121", "1122", "1124"];
    fc.assert(
      fc.property(fc.array(municipality, { minLength: codes.length, maxLength: codes.length }), (all) => {
        const cells = (one: (typeof all)[number], hidden: readonly boolean[]) =>
          [one.young + one.old, one.young, one.old].map((value, i) => (hidden[i] === true ? ":" : String(value)));
        for (const [version, which] of [
          ["2026-01-01", "first"],
          ["2026-02-01", "second"],
        ] as const) {
          rmSync(`${project.root}/data/proeve/${version}`, { recursive: true, force: true });
          write(
            version,
            all.map((one, i): Row => {
              const [total = "", young = "", old = ""] = cells(one, one[which]);
              return [codes[i] ?? "", total, young, old];
            }),
          );
        }
        const issues: Issue[] = [];
        const editions = [open("2026-01-01"), openAnyway("2026-02-01", issues)];
        // One that cannot be protected by hiding what may be shown is an error, for a person to deal with.
        const stopped = codes.filter((code) => issues.some(({ message }) => message.includes(` ${code} `)));
        expect(stopped.length).toBeLessThan(codes.length / 2);
        for (const code of codes.filter((each) => !stopped.includes(each))) {
          const seen = editions.map((edition) => shown(edition, code));
          const known = columns.map((_, i) => seen.some((row) => typeof row[i] === "number"));
          // Of a total and its two parts, two tell the third; it must not be one that the source or the rule hides.
          const [unknown] = columns.flatMap((_, i) => (known[i] === true ? [] : [seen[1]?.[i]]));
          const isTold = known.filter(Boolean).length === 2 && unknown !== "secondary";
          expect(isTold, `${code}: ${JSON.stringify(seen)}`).toBe(false);
        }
      }),
      { numRuns: 10 },
    );
  });
});
