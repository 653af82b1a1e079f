import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = "src/pdf/templates";
const packages = ["@myriaddreamin/typst-ts-node-compiler", "source-sans"];

/** The Typst templates by file name, read anew each time so that a preview shows a change. `root` is the project's. */
export function readTemplates(root: string): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(".typ"));
  return new Map(names.sort().map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
}

/** sha256 over every template and the versions of compiler and font: a part of the cache key of each PDF. */
export function templatesDigest(root: string): string {
  const hash = createHash("sha256");
  for (const [name, text] of readTemplates(root)) hash.update(`${name}\n${text.length}\n${text}`);
  for (const name of packages) hash.update(readFileSync(join(root, "node_modules", name, "package.json")));
  return hash.digest("hex");
}
