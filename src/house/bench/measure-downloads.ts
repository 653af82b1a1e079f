import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeAnew } from "../../publish/artefact.ts";
import { artefactsOf } from "../../publish/artefacts.ts";
import { makeArtefacts } from "../../publish/make-artefacts.ts";
import type { Progress } from "../../publish/progress.ts";
import { openSite } from "../../publish/site.ts";

export interface DownloadsMeasurement {
  /** All files with figures, and what describes them: every download there is, once, in the processes that a build has. */
  readonly files: number;
  readonly seconds: number;
  /** The workbook with all of an edition's figures, made alone. */
  readonly workbook: { readonly seconds: number; readonly bytes: number };
}

const silent: Progress = { stage: () => ({ tick() {}, done() {} }) };

/** Makes every download of an edition from nothing, and its workbook by itself first. Throws when there is no such edition. */
export async function measureDownloads(root: string, edition: string): Promise<DownloadsMeasurement> {
  const options = { root, now: new Date().toISOString(), drafts: false, edition };
  const all = artefactsOf(openSite(options)).filter(({ kind }) => kind === "download");
  const workbook = all.find(({ paths }) => paths[0].endsWith("/data/kommuner.xlsx"));
  if (workbook === undefined) throw new Error(`no workbook in the edition ${edition}`);
  const before = performance.now();
  const bytes = (await workbook.render(makeAnew)).length;
  const alone = { seconds: (performance.now() - before) / 1000, bytes };
  const folder = mkdtempSync(join(tmpdir(), "omsorg-nedlastinger-"));
  try {
    const start = performance.now();
    await makeArtefacts(options, all, folder, silent);
    return { files: all.length, seconds: (performance.now() - start) / 1000, workbook: alone };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
