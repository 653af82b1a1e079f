import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compareWithNewest } from "./compare-versions.ts";
import type { Effects } from "./http/effects.ts";
import { countOf, differenceLines, size } from "./report-import.ts";
import { type NewPackage, type WrittenPackage, writeInto, writePackage } from "./write-package.ts";

export interface Destination {
  readonly root: string;
  /** Nothing is left behind when true. */
  readonly dryRun: boolean;
  readonly effects: Effects;
}

/** Writes the package as a new version, or only tells what it would be; tells in both cases what differs from the newest. */
export function finishImport(spec: NewPackage, { root, dryRun, effects }: Destination): void {
  const folder = path.join("data", spec.name, spec.version);
  const difference = compareWithNewest(path.join(root, "data", spec.name), spec);
  const written = dryRun ? measured(spec) : writePackage(path.join(root, folder), spec);
  effects.tell(dryRun ? `${folder}: tørrkjøring, ingenting er skrevet` : `${folder}: skrevet`);
  for (const line of fileLines(written)) effects.tell(line);
  for (const line of differenceLines(difference)) effects.tell(line);
}

/** Written to a folder of its own and removed, so that the sizes and the checks are those of the real thing. */
function measured(spec: NewPackage): WrittenPackage {
  const folder = mkdtempSync(path.join(tmpdir(), "import-"));
  try {
    return writeInto(folder, spec);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileLines({ descriptor, rows }: WrittenPackage): readonly string[] {
  return descriptor.resources.map(({ path: file, bytes, schema }, index) => {
    const names = schema.fields.map(({ name }) => name);
    const lines = countOf(rows[index] ?? 0, "linje", "linjer");
    const columns = countOf(names.length, "kolonne", "kolonner");
    return `  ${file}: ${lines}, ${columns} (${names.join(", ")}), ${size(bytes)}`;
  });
}
