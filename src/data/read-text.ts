import { readFileSync } from "node:fs";
import path from "node:path";
import type { Issue } from "./issue.ts";

/**
 * The text of a UTF-8 file below `root`, byte for byte; `undefined` and an issue where there is no such file or where
 * its bytes are not UTF-8. `file` is relative to `root` and may not leave it.
 */
export function readText(root: string, file: string, issues: Issue[]): string | undefined {
  const bytes = readBytes(root, file, issues);
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = firstLineNotUtf8(bytes);
    issues.push({
      file,
      line,
      message: "Filen er ikke lagret som UTF-8.",
      hint: "Lagre den på nytt med tegnkoding UTF-8. Æ, ø, å og samiske bokstaver blir ellers feil.",
      severity: "error",
    });
    return undefined;
  }
}

/** The bytes of a file below `root`; `undefined` and an issue where it cannot be read. */
export function readBytes(root: string, file: string, issues: Issue[]): Uint8Array | undefined {
  const full = path.resolve(root, file);
  if (path.relative(root, full).startsWith("..")) {
    issues.push({
      file,
      line: 1,
      message: "Filen ligger utenfor prosjektet.",
      hint: "Bruk en fil som ligger i prosjektets mappe.",
      severity: "error",
    });
    return undefined;
  }
  try {
    return readFileSync(full);
  } catch {
    issues.push({
      file,
      line: 1,
      message: "Filen finnes ikke eller kan ikke leses.",
      hint: "Legg filen på plass, eller rett navnet der det er nevnt.",
      severity: "error",
    });
    return undefined;
  }
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let start = 0;
  for (let end = 0; end <= bytes.length; end++) {
    if (end < bytes.length && bytes[end] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end + 1;
  }
  return 1;
}
