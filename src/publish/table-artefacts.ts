import { type Table, tableFiles } from "../export/table-files.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/**
 * The files with the figures of one page. `page` is its address below the edition, without a slash at the end
 * (`kommune/0301-oslo`), which the files are named after; `more` is what else goes into their keys.
 */
export function tableArtefacts(
  context: ArtefactContext,
  page: string,
  table: () => Table,
  ...more: readonly string[]
): Artefact[] {
  const name = page.slice(page.lastIndexOf("/") + 1);
  return tableFiles.map(({ ending, write }) => {
    const file = `${page}${ending}`;
    return {
      kind: "download",
      paths: context.paths(file),
      key: context.key(file, ...more),
      group: context.group(page),
      render: () => write(table(), name),
    };
  });
}
