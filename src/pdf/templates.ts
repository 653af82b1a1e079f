import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "src/pdf/templates";

/** The Typst templates by file name, read anew each time so that a preview shows a change. `root` is the project's. */
export function readTemplates(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".typ"));
  return new Map(names.sort().map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
}
