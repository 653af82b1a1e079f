import { existsSync } from "node:fs";
import path from "node:path";
import { EditionId, VersionId, type Year } from "../data/codes.ts";
import { failOnErrors } from "../data/issue.ts";
import { openEdition } from "../data/open-edition.ts";
import { discoverVersions } from "./discover-versions.ts";
import { editionSpec, readManifest } from "./manifest.ts";
import { type EditionStep, type NewEdition, newEdition } from "./new-edition.ts";
import { copyVersion, readTexts } from "./version-folder.ts";

/** The last year that an edition's municipal figures are of, `undefined` where it cannot be read. */
export function lastYear(root: string, edition: EditionId): Year | undefined {
  const { manifest } = readManifest({ root, edition, version: VersionId.parse("v1") });
  return manifest === undefined ? undefined : openEdition(root, editionSpec(manifest), manifest.file, [])?.years.at(-1);
}

/**
 * Makes `reports/<year>/v1/` from the newest version of the newest edition before it, in one movement. Throws with words for an
 * editor when the year is no year, is there already, or has nothing to be made from.
 */
export function makeEdition(
  root: string,
  year: string,
  { pins, now }: Pick<EditionStep, "pins" | "now">,
): NewEdition & { readonly edition: EditionId; readonly folder: string; readonly from: string } {
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
  const made = newEdition(readTexts(root, from), { from: manifest.year, to: Number(edition), pins, now });
  copyVersion(root, from, folder, made.files);
  return { ...made, edition, folder, from };
}
