import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type DatasetId, type DatasetVersion, EditionId } from "../data/codes.ts";
import { failOnErrors } from "../data/issue.ts";
import { discoverVersions } from "./discover-versions.ts";
import { readManifest } from "./manifest.ts";
import { type NewEdition, newEdition } from "./new-edition.ts";

/**
 * Makes `reports/<year>/v1/` from the newest version of the newest edition before it, in one movement. Throws with words for an
 * editor when the year is no year, is there already, or has nothing to be made from.
 */
export function makeEdition(
  root: string,
  year: string,
  pins: ReadonlyMap<DatasetId, DatasetVersion>,
): NewEdition & { readonly folder: string; readonly from: string } {
  const edition = EditionId.safeParse(year).data;
  if (edition === undefined)
    throw new Error(`«${year}» er ikke et årstall. Skriv for eksempel npm run ny-utgave -- 2025.`);
  const folder = `reports/${edition}/v1`;
  if (existsSync(path.join(root, "reports", edition))) {
    throw new Error(`Utgaven ${edition} finnes fra før. Skal noe endres i den, trengs en ny versjon av den.`);
  }
  const source = discoverVersions(root).find((version) => Number(version.edition) < Number(edition));
  if (source === undefined) throw new Error(`Det er ingen tidligere utgave å lage ${edition} av.`);
  const { manifest, issues } = readManifest({ root, ...source });
  failOnErrors(issues);
  if (manifest === undefined) throw new Error("a manifest that gave neither itself nor an error");

  const from = `reports/${source.edition}/${source.version}`;
  const made = newEdition(readTexts(path.join(root, from)), manifest.year, Number(edition), pins);
  writeWhole(root, path.join(root, from), path.join(root, folder), made.files);
  return { ...made, folder, from };
}

function readTexts(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.filter(({ name }) => /\.(?:md|yml)$/.test(name));
  return new Map(
    texts.map((entry) => {
      const full = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, full).split(path.sep).join("/"), readFileSync(full, "utf8")];
    }),
  );
}

/** Pictures and the like are copied as they are, a lock is not; then the folder gets its name. */
function writeWhole(root: string, source: string, target: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(path.dirname(target), { recursive: true });
  const temporary = mkdtempSync(path.join(root, "reports", ".ny-"));
  try {
    for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
      const full = path.join(entry.parentPath, entry.name);
      const name = path.relative(source, full);
      if (!entry.isFile() || name === "laas.json") continue;
      const text = files.get(name.split(path.sep).join("/"));
      mkdirSync(path.dirname(path.join(temporary, name)), { recursive: true });
      writeFileSync(path.join(temporary, name), text ?? readFileSync(full));
    }
    renameSync(temporary, target);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
