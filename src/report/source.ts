import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "../data/inside.ts";
import type { Issue } from "../data/issue.ts";
import { fileMessages } from "./messages/files.ts";
import { say } from "./messages/message.ts";

/** A text file of an editor's, without byte order mark and with `\n` alone between lines. */
export interface Source {
  /** Relative to the project root. */
  readonly file: string;
  readonly text: string;
  /** sha256 of the text, so that line endings do not count. */
  readonly digest: string;
}

/** Reads a UTF-8 file below `root`. Both kinds of line ending and a byte order mark are as good as none. */
export function readSource(root: string, file: string): { source?: Source; issues: Issue[] } {
  if (!isOwnFile(root, file)) return { issues: [{ file, line: 1, ...say(fileMessages.outside, {}) }] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch {
    return { issues: [missing(file)] };
  }
  const text = decode(bytes);
  if (text === undefined) return { issues: [wrongEncoding(file, bytes)] };
  return { source: makeSource(file, text), issues: [] };
}

/**
 * Whether a file of a version (`reports/<edition>/<version>/…`) lies in the version's folder, and is no link out of it: what it
 * holds is published.
 */
export function isOwnFile(root: string, file: string): boolean {
  const folder = join(root, ...file.split("/").slice(0, 3));
  return isInside(folder, join(root, file));
}

/** A source from a text that is in memory already. */
export function makeSource(file: string, raw: string): Source {
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  return { file, text, digest: sha256(text) };
}

export function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function missing(file: string): Issue {
  return { file, line: 1, ...say(fileMessages.missing, {}) };
}

function wrongEncoding(file: string, bytes: Buffer): Issue {
  return { file, line: firstBadLine(bytes), ...say(fileMessages.encoding, {}) };
}

/** Lines part at 0x0A in UTF-8 and in every encoding of one byte per letter. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end !== -1; end = bytes.indexOf(0x0a, start)) {
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
    line++;
  }
  return line;
}
