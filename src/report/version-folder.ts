import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The texts that editors write in a version's folder (`reports/2020/v1`), by their path below it: `02-statistikk/index.md`. */
export function readTexts(root: string, folder: string): Map<string, string> {
  const texts = filesBelow(path.join(root, folder)).filter((file) => /\.(?:md|yml)$/.test(file));
  return new Map(texts.map((file) => [file, readFileSync(path.join(root, folder, file), "utf8")]));
}

/**
 * Copies a version to a folder that is not there, in one movement. Texts are those given, pictures and the like as they are; a lock
 * is not copied.
 */
export function copyVersion(root: string, from: string, to: string, texts: ReadonlyMap<string, string>): void {
  const target = path.join(root, to);
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = mkdtempSync(path.join(root, "reports", ".ny-"));
  try {
    for (const file of filesBelow(path.join(root, from))) {
      if (file === "laas.json") continue;
      mkdirSync(path.dirname(path.join(temporary, file)), { recursive: true });
      writeFileSync(path.join(temporary, file), texts.get(file) ?? readFileSync(path.join(root, from, file)));
    }
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Relative to the folder, with `/` between the parts. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
