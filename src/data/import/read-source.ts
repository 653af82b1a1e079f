import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { HttpClient } from "./http/client.ts";
import { importError } from "./import-error.ts";

/** No file that an importer takes is larger; a larger one is a mistake. */
const mostBytes = 256 * 1024 * 1024;

/** The bytes of a file, from `root` where it is relative, or of an address that begins with http. */
export async function readSource(from: string, root: string, client: HttpClient): Promise<Uint8Array> {
  if (/^https?:\/\//.test(from)) return client.bytes({ url: from });
  const file = path.resolve(root, from);
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw importError("content", `${from} finnes ikke.`, "Rett adressen eller filnavnet.");
  if (size > mostBytes) throw importError("content", `${from} er på ${size} byte, for mye.`, "Del filen opp.");
  return readFileSync(file);
}
