import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Edition, EditionSpec } from "./edition.ts";
import type { Issue } from "./issue.ts";
import { openEdition } from "./open-edition.ts";

interface Remembered {
  readonly fingerprint: string;
  readonly edition: Edition | undefined;
  readonly issues: readonly Issue[];
}

const remembered = new Map<string, Remembered>();

/**
 * `openEdition`, and the same edition again as long as no file below `data/` has another size or time: in the preview, a
 * saved chapter then costs no reading of data, and what has been reckoned from the edition still holds.
 */
export function rememberedEdition(
  root: string,
  spec: EditionSpec,
  pinsFile: string,
  issues: Issue[],
): Edition | undefined {
  const pinned = [spec.year, [...spec.pins], spec.structure, spec.structureLine, spec.indicators];
  const key = JSON.stringify([root, spec.id, spec.version, ...pinned, pinsFile]);
  const fingerprint = fingerprintOf(root);
  const known = remembered.get(key);
  if (known !== undefined && known.fingerprint === fingerprint) {
    issues.push(...known.issues);
    return known.edition;
  }
  const found: Issue[] = [];
  const edition = openEdition(root, spec, pinsFile, found);
  remembered.set(key, { fingerprint, edition, issues: found });
  issues.push(...found);
  return edition;
}

/** Names, sizes and times of all files below `data/`; never written anywhere. */
function fingerprintOf(root: string): string {
  return readdirSync(path.join(root, "data"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const { size, mtimeMs } = statSync(file);
      return `${file} ${size} ${mtimeMs}`;
    })
    .sort()
    .join("\n");
}
