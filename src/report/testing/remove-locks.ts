import { readdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Unlocks every version of a copy of the project, for a test that changes what a locked version may not have changed. */
export function removeLocks(root: string): void {
  const reports = path.join(root, "reports");
  for (const entry of readdirSync(reports, { recursive: true, withFileTypes: true })) {
    if (entry.name === "laas.json") rmSync(path.join(entry.parentPath, entry.name));
  }
}
