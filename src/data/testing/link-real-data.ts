import { symlinkSync } from "node:fs";
import path from "node:path";

/** Gives a test's project folder the project's own figures. */
export function linkRealData(root: string): void {
  symlinkSync(path.join(process.cwd(), "data"), path.join(root, "data"));
}
