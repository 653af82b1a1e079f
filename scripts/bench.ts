import { rmSync } from "node:fs";
import { join } from "node:path";
import { listSiteFiles } from "../src/browser/site-pages.ts";
import { measureRun } from "../src/house/bench/measure.ts";
import { measureCharts } from "../src/house/bench/measure-charts.ts";
import { measureDownloads } from "../src/house/bench/measure-downloads.ts";
import { measurePdfs } from "../src/house/bench/measure-pdfs.ts";
import { measureReading } from "../src/house/bench/measure-reading.ts";
import { reportBench } from "../src/house/bench/report.ts";
import { weighMunicipalityPages } from "../src/house/bench/weigh.ts";
import type { SiteOptions } from "../src/publish/options.ts";
import { openSite } from "../src/publish/site.ts";
import { readArguments } from "./arguments.ts";

/**
 * Measures reading of data, the downloads, the PDFs, and a release build of one edition, from nothing and with nothing changed.
 * `--utgave 2020`, or the newest; exit 1 over budget.
 */

const { values } = readArguments({
  usage: ["npm run bench", "npm run bench -- --utgave 2020"],
  does: "Måler hvor lang tid det tar å lese tallene og bygge en utgave, og hvor mye sidene veier.",
  options: { utgave: { type: "string", example: "2020", help: "en annen utgave enn den nyeste" } },
});
const root = join(import.meta.dirname, "..");
const { utgave: edition = newestEdition() } = values;
const folder = join(root, ".cache", "bench");
const build = ["scripts/build.ts", "--utgave", edition, "--ut", folder];

const reading = await measureReading(root);
const downloads = await measureDownloads(root, edition);
const charts = measureCharts(root, edition);
const pdfs = await measurePdfs(root, edition);
rmSync(folder, { recursive: true, force: true });
const cold = await measureRun([...build, "--uten-cache"], root);
await measureRun(build, root);
const unchanged = await measureRun(build, root);

const files = listSiteFiles(folder);
const count = (kind: RegExp) => files.filter((file) => kind.test(file)).length;
const { text, met } = reportBench({
  edition,
  versions: openSite(publicNow(edition)).editions[0]?.versions.length ?? 1,
  counts: {
    pages: count(/\.html$/),
    pdfs: count(/\.pdf$/),
    cards: count(/\.png$/),
    downloads: count(/\.(csv|xlsx|json)$/),
  },
  cold,
  unchanged,
  reading,
  downloads,
  pdfs,
  charts,
  weight: weighMunicipalityPages(folder),
});
console.log(text);
process.exitCode = met ? 0 : 1;

function publicNow(only?: string): SiteOptions {
  return { root, now: new Date().toISOString(), drafts: false, ...(only === undefined ? {} : { edition: only }) };
}

function newestEdition(): string {
  const [newest] = openSite(publicNow()).editions;
  if (newest === undefined) throw new Error("no edition is public");
  return newest.edition.id;
}
