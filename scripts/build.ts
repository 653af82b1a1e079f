import path from "node:path";
import { formatNumber } from "../src/data/format.ts";
import { IssuesError } from "../src/data/issue.ts";
import { buildSite } from "../src/publish/build.ts";
import { createProgress } from "../src/publish/progress.ts";
import { clock, readArguments } from "./arguments.ts";

/**
 * `npm run build`: a release build into `dist/`. Exit 1, and `dist/` untouched, when anything is wrong.
 * `npm run build -- --utkast`: into `forhandsvisning/`, with drafts and what is to come, marked on every page; it cannot be published.
 */
const { values } = readArguments({
  usage: ["npm run build", "npm run build -- --utkast"],
  does: "Bygger nettstedet i dist/, eller en forhåndsvisning med utkastene i forhandsvisning/.",
  options: {
    utgave: { type: "string", example: "2020", help: "bare denne utgaven" },
    utkast: { type: "boolean", default: false, help: "en forhåndsvisning, som ikke kan publiseres" },
    ut: { type: "string", example: "mappe", help: "en annen mappe å bygge i" },
    naa: clock("bygg som om klokken var dette"),
    "uten-cache": { type: "boolean", default: false, help: "lag alt på nytt, også det som er likt" },
  },
});
const root = process.cwd();
const out = values.ut ?? (values.utkast ? "forhandsvisning" : "dist");
const edition = values.utgave === undefined ? {} : { edition: values.utgave };
const started = performance.now();
try {
  const result = await buildSite(
    {
      options: { root, now: values.naa, drafts: values.utkast, ...edition },
      out: path.resolve(root, out),
      cold: values["uten-cache"],
    },
    createProgress(process.stderr),
  );
  if (result.warnings !== "") console.error(result.warnings);
  const seconds = formatNumber((performance.now() - started) / 1000, 1);
  const counts = `${formatNumber(result.pages, 0)} sider, ${formatNumber(result.files, 0)} filer`;
  console.log(result.unchanged ? `Ingenting er endret: ${counts}.` : `Bygget ${counts} på ${seconds} sekunder.`);
} catch (error) {
  if (error instanceof IssuesError) {
    console.error(error.message);
    console.error(`\nIngenting er bygget, og det som lå i ${out}/, er urørt.`);
  } else {
    console.error(error instanceof Error ? error.message : error);
  }
  process.exitCode = 1;
}
