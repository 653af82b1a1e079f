import { existsSync } from "node:fs";
import path from "node:path";
import { didYouMean } from "../../near-miss.ts";
import { finishImport } from "../finish-import.ts";
import { importError } from "../import-error.ts";
import { careServices } from "../source-folder/care-services.ts";
import { geography } from "../source-folder/geography.ts";
import { nationalTables } from "../source-folder/national.ts";
import { population } from "../source-folder/population.ts";
import { ssb12209 } from "../source-folder/ssb-12209.ts";
import type { Context } from "./context.ts";

/** The folder of source files that the project began with, as one version of each dataset; those that are there are left. */
export function importSourceFolder({ root, words, effects }: Context): void {
  const from = path.resolve(root, words.required("fra", "kilder"));
  const version = words.date("versjon", "2026-11-22");
  const wanted = words.text("datasett");
  const packages = [
    geography(from, version),
    careServices(from, version),
    population(from, version),
    ssb12209(from, version),
    ...nationalTables(from, version),
  ];
  const names = packages.map(({ name }) => name);
  if (wanted !== undefined && !names.includes(wanted)) {
    const hint = `Velg ett av: ${names.join(", ")}.${didYouMean(wanted, names)}`;
    throw importError("usage", `Det er ikke noe datasett «${wanted}» i mappen.`, hint);
  }
  for (const spec of packages.filter(({ name }) => wanted === undefined || name === wanted)) {
    const folder = path.join("data", spec.name, version);
    if (existsSync(path.join(root, folder))) effects.tell(`${folder}: finnes fra før, ikke rørt`);
    else finishImport(spec, { root, effects, dryRun: words.dryRun, format: words.format() });
  }
}
