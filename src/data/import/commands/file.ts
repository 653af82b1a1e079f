import path from "node:path";
import { failOnErrors, type Issue } from "../../issue.ts";
import { readText } from "../../read-text.ts";
import { finishImport } from "../finish-import.ts";
import { mappedPackage } from "../mapped/mapped-package.ts";
import { parseMapping } from "../mapped/mapping.ts";
import { readSource } from "../read-source.ts";
import { refuseExisting } from "../write-package.ts";
import type { Context } from "./context.ts";

/** Any CSV or XLSX through a mapping file. */
export async function importFile(context: Context): Promise<void> {
  const { root, client, words, effects } = context;
  const version = words.date("versjon", "2026-11-22");
  const mappingFile = words.required("oppsett", "oppsett.yml");
  const from = words.required("fra", "tall.xlsx");
  const issues: Issue[] = [];
  const { dir, base } = path.parse(path.resolve(root, mappingFile));
  const text = readText(dir, base, issues);
  const mapping = text === undefined ? undefined : parseMapping(text, mappingFile, issues);
  failOnErrors(issues);
  if (mapping === undefined) return;
  refuseExisting(root, path.join("data", mapping.datasett, version));
  const { spec, unused } = await mappedPackage(await readSource(from, root, client), from, mapping, version);
  if (unused.length > 0) effects.tell(`Ikke tatt med fra filen: ${unused.map((name) => `«${name}»`).join(", ")}.`);
  finishImport(spec, { root, effects, dryRun: words.dryRun, format: words.format() });
}
