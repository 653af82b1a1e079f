import { type Zippable, zipSync } from "fflate";
import { withFixedTimes } from "./zip-times.ts";

/** What is packed already: a second time costs and gains nothing. */
const packed = /\.(xlsx|parquet|png|pdf)$/;

/** Files in one ZIP archive below a folder of its own; the same files give the same bytes, whenever and wherever it is made. */
export function writeArchive(
  folder: string,
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const entries: Zippable = Object.fromEntries(
    files.map(({ path, bytes }) => [`${folder}/${path}`, [bytes, { level: packed.test(path) ? 0 : 6 }]]),
  );
  // A time that the format can hold, read by the machine's own clock settings; then the same on every machine.
  return withFixedTimes(zipSync(entries, { mtime: new Date(1980, 0, 2) }));
}
