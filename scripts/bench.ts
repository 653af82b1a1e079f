import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listSiteFiles } from "../src/browser/site-pages.ts";
import { measureRun } from "../src/house/bench/measure.ts";
import { measureDownloads } from "../src/house/bench/measure-downloads.ts";
import { measurePdfs } from "../src/house/bench/measure-pdfs.ts";
import { measureReading } from "../src/house/bench/measure-reading.ts";
import { reportBench } from "../src/house/bench/report.ts";
import { weighMunicipalityPages } from "../src/house/bench/weigh.ts";

/** Measures reading of data, the downloads, the PDFs, and a release build of one edition, from nothing and with nothing changed. `--utgave 2020`; exit 1 over budget. */

const { values } = parseArgs({ options: { utgave: { type: "string", default: "2020" } } });
const root = join(import.meta.dirname, "..");
const folder = join(root, ".cache", "bench");
const build = ["scripts/build.ts", "--utgave", values.utgave, "--ut", folder];

const reading = await measureReading(root);
const downloads = await measureDownloads(root, values.utgave);
const pdfs = await measurePdfs(root, values.utgave);
rmSync(folder, { recursive: true, force: true });
const cold = await measureRun([...build, "--uten-cache"], root);
await measureRun(build, root);
const unchanged = await measureRun(build, root);

const files = listSiteFiles(folder);
const count = (kind: RegExp) => files.filter((file) => kind.test(file)).length;
const { text, met } = reportBench({
  edition: values.utgave,
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
  weight: weighMunicipalityPages(folder),
});
console.log(text);
process.exitCode = met ? 0 : 1;
