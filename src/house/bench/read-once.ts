import { DatasetId, DatasetVersion } from "../../data/codes.ts";
import { failOnErrors, type Issue } from "../../data/issue.ts";
import { readDataset } from "../../data/read-dataset.ts";
import { madeDataset, madeVersion } from "./made-dataset.ts";

/** Reads the made dataset below the folder that is named, once, for the bench to measure from outside. */

const issues: Issue[] = [];
readDataset(process.argv[2] ?? "", DatasetId.parse(madeDataset), DatasetVersion.parse(madeVersion), issues);
failOnErrors(issues);
