import { readFileSync } from "node:fs";
import path from "node:path";
import { parseCsv } from "../../csv.ts";
import type { Issue } from "../../issue.ts";
import { failOnErrors } from "../../issue.ts";

/** A line of a source file by column name; asking for a column that is not there throws. */
export type Fact = (column: string) => string;

/** Reads a comma-separated source file strictly; throws `IssuesError` where it is not well formed. */
export function readFacts(folder: string, file: string): readonly Fact[] {
  const issues: Issue[] = [];
  const table = parseCsv(readFileSync(path.join(folder, file), "utf8"), file, issues);
  failOnErrors(issues);
  const index = new Map(table.header.map((name, position) => [name, position]));
  return table.rows.map(({ fields }) => (column: string) => {
    const value = fields[index.get(column) ?? -1];
    if (value === undefined) throw new Error(`${file}: no column ${column}`);
    return value;
  });
}
