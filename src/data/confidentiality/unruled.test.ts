import { afterEach, beforeEach, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "../codes.ts";
import { newestVersions } from "../dataset-folders.ts";
import { failOnErrors, formatIssue, type Issue } from "../issue.ts";
import { readDataset } from "../read-dataset.ts";
import { makeTestProject, type TestProject, testVersion } from "../testing/project.ts";
import { checkRuled } from "./unruled.ts";

let project: TestProject;

beforeEach(() => {
  project = makeTestProject();
});
afterEach(() => {
  project.remove();
});

function warnings(root: string, id: string, version: string): string[] {
  const issues: Issue[] = [];
  const dataset = readDataset(root, DatasetId.parse(id), DatasetVersion.parse(version), issues);
  failOnErrors(issues);
  if (dataset === undefined) throw new Error("no dataset");
  return checkRuled(root, dataset).map(formatIssue);
}

it("warns of a dataset that counts persons and has no rule, and says what to do", () => {
  expect(warnings(project.root, "tjenester", testVersion)).toEqual([
    "data/tjenester/2026-01-01/datapackage.json:1 Advarsel: Datasettet teller personer i kommunene («brukere»), men har ingen regel for hva som skal skjules.\n" +
      "  Skriv data/tjenester/2026-01-01/konfidensialitet.yml. Skal ingenting skjules, skriv «vern: ingen» og grunnen til det.",
  ]);
});

it("is content with a rule, and with a reason for having none", () => {
  project.write(
    `data/tjenester/${testVersion}/konfidensialitet.yml`,
    "vern: ingen\ngrunn: Tallene er åpne hos kilden.\n",
  );
  expect(warnings(project.root, "tjenester", testVersion)).toEqual([]);
});

it("has nothing to say of the project's own datasets", () => {
  const all = [...newestVersions(process.cwd())];
  expect(all.flatMap(([id, version]) => warnings(process.cwd(), id, version))).toEqual([]);
});
