import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Artefact, makeAnew } from "../../publish/artefact.ts";
import { artefactsOf } from "../../publish/artefacts.ts";
import { makeArtefacts } from "../../publish/make-artefacts.ts";
import type { Progress } from "../../publish/progress.ts";
import { openSite } from "../../publish/site.ts";

export interface PdfMeasurement {
  /** The PDFs of all municipalities, in the processes that a build has, their own start with them. */
  readonly municipalities: { readonly files: number; readonly seconds: number; readonly meanBytes: number };
  /** Of one municipality's PDF made in a process that is warm, on average: processor time, in seconds. */
  readonly oneMunicipality: number;
  /** The whole report, made alone. */
  readonly report: { readonly seconds: number; readonly bytes: number };
}

const silent: Progress = { stage: () => ({ tick() {}, done() {} }) };

/** How many are made for an average, after as many for the process to be warm. */
const sample = 40;

/** Makes the PDFs of an edition's municipalities, and its report, from nothing. Throws when there is no such edition. */
export async function measurePdfs(root: string, edition: string): Promise<PdfMeasurement> {
  const options = { root, now: new Date().toISOString(), drafts: false, edition };
  const pdfs = artefactsOf(openSite(options)).filter(({ kind }) => kind === "pdf");
  const report = pdfs.find(({ paths }) => paths[0].endsWith("/rapport.pdf"));
  if (report === undefined) throw new Error(`no report in the edition ${edition}`);
  const places = pdfs.filter(({ paths }) => paths[0].includes("/kommune/"));
  await processorTime(places.slice(0, sample));
  const oneMunicipality = await processorTime(places.slice(sample, 2 * sample));
  const before = performance.now();
  const bytes = (await report.render(makeAnew)).length;
  const alone = { seconds: (performance.now() - before) / 1000, bytes };
  const folder = mkdtempSync(join(tmpdir(), "omsorg-pdf-"));
  try {
    const start = performance.now();
    const cache = await makeArtefacts(options, places, folder, silent);
    const seconds = (performance.now() - start) / 1000;
    const total = places.reduce((sum, { key }) => sum + readFileSync(cache.file(key)).length, 0);
    return {
      municipalities: { files: places.length, seconds, meanBytes: total / places.length },
      oneMunicipality,
      report: alone,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds for each, on average. */
async function processorTime(artefacts: readonly Artefact[]): Promise<number> {
  const before = process.cpuUsage();
  for (const artefact of artefacts) {
    await artefact.render(makeAnew);
    // Typst's memory is let go when the event loop is returned to.
    await new Promise((resolve) => setImmediate(resolve));
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6 / artefacts.length;
}
