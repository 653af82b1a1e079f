import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "../codes.ts";
import { formatIssues, type Issue } from "../issue.ts";
import { readDataset } from "../read-dataset.ts";
import { makeTestProject, type TestProject, testVersion } from "../testing/project.ts";
import { readRule } from "./rule.ts";

let project: TestProject;
beforeEach(() => {
  project = makeTestProject();
});
afterEach(() => {
  project.remove();
});

const valid = `vern: antall
teller: 5
nevner: 10
rest: 5
muligheter: 2
antall:
  brukere: { fra: 1, til: 4 }
`;

function read(text?: string) {
  if (text !== undefined) project.write(`data/tjenester/${testVersion}/konfidensialitet.yml`, text);
  const issues: Issue[] = [];
  const dataset = readDataset(project.root, DatasetId.parse("tjenester"), DatasetVersion.parse(testVersion), issues);
  if (dataset === undefined) throw new Error(formatIssues(issues));
  return { rule: readRule(project.root, dataset, issues).rule, said: formatIssues(issues) };
}

describe("readRule(root, dataset)", () => {
  it("reads what may not be shown", () => {
    expect(read(valid).rule).toMatchObject({ smallestNumerator: 5, smallestDenominator: 10, possibilities: 2 });
  });

  it("leaves open how large a hidden count is where the source hides for other counts' sake", () => {
    const { rule } = read(valid.replace("{ fra: 1, til: 4 }", "{ fra: 1 }"));
    expect(rule?.counts.get("brukere")).toEqual({ least: 1, most: Number.POSITIVE_INFINITY });
  });

  it("protects nothing where there is no rule, or one that says so and why", () => {
    expect(read()).toEqual({ rule: undefined, said: "" });
    expect(read("vern: ingen\ngrunn: Tallene er åpne hos kilden.\n")).toEqual({ rule: undefined, said: "" });
  });

  it("says where a column is unknown, and which is meant", () => {
    expect(read(valid.replace("brukere:", "bruker:")).said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/konfidensialitet.yml:7 Ukjent kolonne «bruker».
        Rett kolonnenavnet. Mente du «brukere»?"
    `);
  });

  it("says when a sum has a column that is not among the counts", () => {
    expect(read(`${valid}summer:\n  - { i_alt: brukere, deler: [unge] }\n`).said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/konfidensialitet.yml:9 «unge» er ikke en av kolonnene under «antall».
        Legg den til under «antall», eller rett navnet."
    `);
  });

  it("says when a total is among its own parts", () => {
    expect(read(`${valid}summer:\n  - { i_alt: brukere, deler: [brukere] }\n`).said).toContain(
      "«brukere» er en del av seg selv under «summer».",
    );
  });

  it("says when a key is wrong or lacking", () => {
    expect(read(valid.replace("teller: 5", "tellar: 5")).said).toMatchInlineSnapshot(`
      "data/tjenester/2026-01-01/konfidensialitet.yml:1:1 Ukjent nøkkel: «tellar».
        Fjern den eller rett skrivemåten.
      data/tjenester/2026-01-01/konfidensialitet.yml:1:1 «teller» mangler.
        Legg til nøkkelen «teller»."
    `);
  });
});
