import path from "node:path";
import { compareWithNewest, isSame } from "./difference-from-newest.ts";
import type { Effects } from "./http/effects.ts";
import { countOf, differenceLines, size } from "./report-import.ts";
import {
  type DataFormat,
  type NewPackage,
  type WrittenPackage,
  writeAndRemove,
  writeAtomically,
  writeInto,
} from "./write-package.ts";

export interface Destination {
  readonly root: string;
  /** Nothing is left behind when true. */
  readonly dryRun: boolean;
  /** CSV or Parquet by size when it is not said. */
  readonly format: DataFormat | undefined;
  readonly effects: Effects;
}

/** Writes the package as a new version, or only tells what it would be; tells in both cases what differs from the newest. */
export function finishImport(content: NewPackage, { root, dryRun, effects, format }: Destination): void {
  const spec = format === undefined ? content : { ...content, format };
  const folder = path.join("data", spec.name, spec.version);
  const write = (into: string) => {
    const written = writeInto(into, spec);
    const difference = compareWithNewest(path.join(root, "data", spec.name), spec, written.descriptor);
    return { written, difference };
  };
  const { written, difference } = dryRun ? writeAndRemove(write) : writeAtomically(path.join(root, folder), write);
  effects.tell(dryRun ? `${folder}: tørrkjøring, ingenting er skrevet` : `${folder}: skrevet`);
  for (const line of fileLines(written)) effects.tell(line);
  for (const line of differenceLines(difference)) effects.tell(line);
  if (!dryRun && difference !== undefined && !isSame(difference)) {
    effects.tell(`Se hver endring med npm run check -- --sammenlign ${spec.name} ${difference.older} ${spec.version}`);
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
