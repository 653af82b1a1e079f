import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hidden } from "./cell.ts";
import { DatasetId, DatasetVersion } from "./codes.ts";
import { formatIssues, type Issue } from "./issue.ts";
import { readDataset } from "./read-dataset.ts";
import { makeTestProject, type TestProject, testVersion } from "./testing/project.ts";

let project: TestProject;

beforeEach(() => {
  project = makeTestProject();
});
afterEach(() => {
  project.remove();
});

function readWith(corrections: string) {
  project.write(`data/tjenester/${testVersion}/rettelser.yml`, corrections);
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
  const cells = dataset?.tables.get("tjenester")?.rows.map((row) => row.cells.get("brukere"));
  return { cells, said: formatIssues(issues) };
}

const oslo = `  - der: { kommunenr: "0301", aar: "2020" }
    kolonner: [brukere]
    grunn: Tallet er dobbelt så høyt som årene før og etter.
`;

describe("rettelser.yml", () => {
  it("marks a figure that looks wrong and leaves it as it is", () => {
    const { cells, said } = readWith(`rettelser:\n${oslo}    handling: merk\n    merke: tvilsom\n    forventet: 12\n`);
    expect(said).toBe("");
    expect(cells?.[0]).toEqual({ kind: "value", value: 12, marks: ["doubtful"] });
  });

  it("hides a figure", () => {
    expect(readWith(`rettelser:\n${oslo}    handling: skjul\n`).cells?.[0]).toEqual(hidden);
  });

  it("replaces a figure and marks it as corrected", () => {
    const { cells } = readWith(`rettelser:\n${oslo}    handling: erstatt\n    forventet: 12\n    ny: 6\n`);
    expect(cells?.[0]).toEqual({ kind: "value", value: 6, marks: ["corrected"] });
  });

  it("stops when the source has been repaired", () => {
    const { cells, said } = readWith(`rettelser:\n${oslo}    handling: erstatt\n    forventet: 24\n    ny: 12\n`);
    expect(cells?.[0]).toEqual({ kind: "value", value: 12, marks: [] });
    expect(said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/rettelser.yml:2 Kilden er endret: «brukere» er ikke lenger 24.
        Se om rettelsen fortsatt trengs. Fjern den, eller rett «forventet»."
    `);
  });

  it("tells of a correction that matches nothing, and of unknown columns and keys", () => {
    const elsewhere = oslo.replace("0301", "0302");
    expect(readWith(`rettelser:\n${elsewhere}    handling: skjul\n`).said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/rettelser.yml:2 Rettelsen gjelder ingen linje: kommunenr 0302, aar 2020.
        Rett «der», eller fjern rettelsen."
    `);
    expect(
      readWith(`rettelser:\n${oslo.replace("[brukere]", "[bruker]")}    handling: skjul\n`).said,
    ).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/rettelser.yml:2 Ukjent kolonne «bruker».
        Rett kolonnenavnet. Mente du «brukere»?"
    `);
    expect(readWith(`rettelser:\n${oslo}    handling: slett\n`).said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/rettelser.yml:5:15 «rettelser.0.handling»: Ugyldig valg: forventet en av "merk"|"skjul"|"erstatt".
        Rett verdien."
    `);
  });
});
