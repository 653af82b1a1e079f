import path from "node:path";
import { finishImport } from "../finish-import.ts";
import { klassPackage, klassV1 } from "../klass.ts";
import { refuseExisting } from "../write-package.ts";
import { addressOf, type Context } from "./context.ts";

/** The municipalities and their changes from SSB's classification 131. */
export async function importKlass(context: Context): Promise<void> {
  const { root, client, words, effects } = context;
  const version = words.date("versjon", "2026-11-22");
  const dataset = words.dataset("klass-131");
  const from = words.date("fra-dato", "2018-01-01");
  const until = words.date("til-dato", "2024-01-02");
  refuseExisting(root, path.join("data", dataset, version));
  const address = addressOf(context, klassV1);
  const spec = await klassPackage(client, { address, dataset, version, from, until });
  finishImport(spec, { root, effects, dryRun: words.dryRun, format: words.format() });
}
