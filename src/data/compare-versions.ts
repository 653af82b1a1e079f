import { compareDatasets } from "./compare-datasets.ts";
import { datasetVersions } from "./dataset-folders.ts";
import { describeComparison } from "./describe-comparison.ts";
import { failOnErrors, type Issue } from "./issue.ts";
import { didYouMean } from "./near-miss.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";

/** What differs between two versions of a dataset below `root`, in lines. Throws `IssuesError` when one is not there or not sound. */
export function compareVersions(root: string, id: string, before: string, after: string): string[] {
  const issues: Issue[] = [];
  const [first, second] = [open(root, id, before, issues), open(root, id, after, issues)];
  failOnErrors(issues);
  if (first === undefined || second === undefined) throw new Error("a dataset gave neither itself nor an error");
  return compareDatasets(first, second).flatMap(describeComparison);
}

function open(root: string, id: string, version: string, issues: Issue[]): Dataset | undefined {
  const all = datasetVersions(root);
  const dataset = [...all].find(([name]) => name === id);
  if (dataset === undefined) {
    const names = [...all.keys()];
    issues.push(missing("data", `Det er ikke noe datasett «${id}».`, didYouMean(id, names), names));
    return undefined;
  }
  const [name, versions] = dataset;
  const found = versions.find((candidate) => candidate === version);
  if (found === undefined) {
    issues.push(missing(`data/${id}`, `Det er ingen versjon «${version}».`, didYouMean(version, versions), versions));
    return undefined;
  }
  return readDataset(root, name, found, issues);
}

function missing(file: string, message: string, near: string, there: readonly string[]): Issue {
  return { file, line: 1, message, hint: `Velg blant ${there.join(", ")}.${near}`, severity: "error" };
}
