import { csvwMetadata } from "../export/csvw.ts";
import type { Subject } from "../export/sheets.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/** A CSV file and, beside it, what a program needs to know of its columns; `more` is what else goes into their keys. */
export function csvArtefacts(
  context: ArtefactContext,
  file: string,
  subject: Subject,
  render: Artefact["render"],
  ...more: readonly string[]
): Artefact[] {
  const metadata = `${file}-metadata.json`;
  const name = file.slice(file.lastIndexOf("/") + 1);
  const about = () => csvwMetadata(name, context.publication, subject);
  const download = (path: string, make: Artefact["render"]): Artefact => {
    return { kind: "download", paths: context.paths(path), key: context.key(path, ...more), render: make };
  };
  return [download(file, render), download(metadata, about)];
}
