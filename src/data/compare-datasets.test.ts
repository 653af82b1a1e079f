import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { compareDatasets } from "./compare-datasets.ts";
import { describeComparison } from "./describe-comparison.ts";
import { municipalityField, numberField, territoryField, yearField } from "./import/fields.ts";
import { writePackage } from "./import/write-package.ts";
import { failOnErrors, type Issue } from "./issue.ts";
import { readDataset } from "./read-dataset.ts";
import { makeTestProject, type TestProject } from "./testing/project.ts";

let project: TestProject;

beforeEach(() => {
  project = makeTestProject();
});
afterEach(() => {
  project.remove();
});

type Rows = readonly (readonly string[])[];

function version(date: string, rows: Rows, columns: readonly string[] = ["brukere"]) {
  writePackage(`${project.root}/data/proeve/${date}`, {
    name: "proeve",
    title: "Prøve",
    description: "Prøve.",
    version: date,
    sources: [{ title: "SSB" }],
    contributors: [],
    resources: [
      {
        name: "proeve",
        title: "Prøve",
        fields: [
          municipalityField,
          yearField("Året."),
          ...columns.map((name) => numberField(name, name, "personer", "")),
        ],
        primaryKey: ["kommunenr", "aar"],
        rows,
      },
    ],
  });
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("proeve"), DatasetVersion.parse(date), issues);
  failOnErrors(issues);
  if (dataset === undefined) throw new Error("no dataset");
  return dataset;
}

function difference(before: Rows, after: Rows): string {
  const compared = compareDatasets(version("2026-01-01", before), version("2026-02-01", after));
  return compared.flatMap(describeComparison).join("\n").replaceAll("\u00a0", " ");
}

describe("compareDatasets", () => {
  it("finds no difference between a version and itself", () => {
    const rows = [["0301", "2020", "12"]];
    expect(difference(rows, rows)).toBe("proeve: ingen forskjeller.");
  });

  it("tells rows that came and went, and cells that changed, what came and went first", () => {
    const before = [
      ["0301", "2020", "100"],
      ["1103", "2020", "50"],
      ["1151", "2020", ":"],
      ["4601", "2020", "10"],
    ];
    const after = [
      ["0301", "2020", "101"],
      ["0301", "2021", "102"],
      ["1103", "2020", "75"],
      ["1151", "2020", "6"],
    ];
    expect(difference(before, after)).toMatchInlineSnapshot(`
      "proeve:
        Nye linjer (1): 0301, 2021
        Linjer som er borte (1): 4601, 2020
        brukere: 3 av 3 celler er endret (100,0 prosent).
          1151, 2020: : → 6,00
          1103, 2020: 50,00 → 75,00 (+25,00, +50,0 prosent)
          0301, 2020: 100,00 → 101,00 (+1,00, +1,0 prosent)"
    `);
  });

  it("tells columns that came and went", () => {
    const before = version("2026-01-01", [["0301", "2020", "1"]], ["brukere"]);
    const after = version("2026-02-01", [["0301", "2020", "1"]], ["beboere"]);
    expect(compareDatasets(before, after)[0]).toMatchObject({
      columnsCome: ["beboere"],
      columnsGone: ["brukere"],
      columns: [],
    });
  });

  it("sees that a whole column has been given another definition", () => {
    const rows = (factor: number) =>
      Array.from({ length: 40 }, (_, index) => ["0301", String(1980 + index), String((100 + index) * factor)]);
    const before = version("2026-01-01", rows(1));
    const described = (after: Rows, date: string) =>
      compareDatasets(before, version(date, after)).flatMap(describeComparison).join("\n");
    expect(described(rows(1.25), "2026-02-01")).toContain("Hele kolonnen er forskjøvet om lag +25,0 prosent");
    const scattered = rows(1).map(([code = "", year = "", value = ""], index) => [
      code,
      year,
      String(Number(value) + (index % 7) * 9),
    ]);
    expect(described(scattered, "2026-03-01")).not.toContain("Hele kolonnen");
  });

  it("tells words and codes that have changed: another territory under the same number", () => {
    const [before, after] = ["2026-01-01", "2026-02-01"].map((date, index) => {
      writePackage(`${project.root}/data/steder/${date}`, {
        name: "steder",
        title: "Steder",
        description: "Steder.",
        version: date,
        sources: [{ title: "SSB" }],
        contributors: [],
        resources: [
          {
            name: "steder",
            title: "Steder",
            fields: [
              municipalityField,
              yearField("Året."),
              territoryField,
              numberField("tall", "Tall", "personer", ""),
            ],
            primaryKey: ["kommunenr", "aar"],
            rows: [
              ["0301", "2020", "0301", "5"],
              ["1508", "2020", index === 0 ? "1508" : "1507", "5"],
            ],
          },
        ],
      });
      const dataset = readDataset(project.root, DatasetId.parse("steder"), DatasetVersion.parse(date), []);
      if (dataset === undefined) throw new Error("no dataset");
      return dataset;
    });
    if (before === undefined || after === undefined) throw new Error("two versions");
    const lines = compareDatasets(before, after).flatMap(describeComparison).join("\n").replaceAll("\u00a0", " ");
    expect(lines).toBe("steder:\n  omraade: 1 av 2 celler er endret (50,0 prosent).\n    1508, 2020: «1508» → «1507»");
  });

  it("puts a column that has shifted as a whole first, and sees it through cells without figures", () => {
    const rows = (shifted: number, revised: number): Rows =>
      Array.from({ length: 60 }, (_, index) => [
        "0301",
        String(1960 + index),
        String(200 + index + (index % 7) * revised),
        index < 40 ? ":" : String((100 + index) * shifted),
      ]);
    const columns = ["revidert", "forskjovet"];
    const before = version("2026-01-01", rows(1, 0), columns);
    const after = version("2026-02-01", rows(2, 3), columns);
    const [compared] = compareDatasets(before, after);
    expect(compared?.columns.map(({ column, shift, changes }) => [column, shift, changes.length])).toEqual([
      ["forskjovet", 1, 20],
      ["revidert", undefined, 51],
    ]);
  });

  it("takes a mark for no change", () => {
    const rows = [["0301", "2020", "12"]];
    const before = version("2026-01-01", rows);
    project.write(
      "data/proeve/2026-01-01/rettelser.yml",
      'rettelser:\n  - der: { aar: "2020" }\n    kolonner: [brukere]\n    handling: merk\n    merke: tvilsom\n    grunn: Ser feil ut i kilden.\n',
    );
    const marked = readDataset(project.root, before.id, before.version, []);
    if (marked === undefined) throw new Error("no dataset");
    expect(marked.tables.get("proeve")?.rows[0]?.cells.get("brukere")).toMatchObject({ marks: ["doubtful"] });
    expect(compareDatasets(before, marked)[0]?.columns).toEqual([]);
  });
});
