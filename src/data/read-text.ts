import type { Issue } from "./issue.ts";
import { openBlocks, unreadable } from "./read-blocks.ts";

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

/** Chapters and descriptors are some kilobytes; what is larger than this is not one. */
const largestText = 100_000_000;

/** The bytes of a file below `root`; `undefined` and an issue where it cannot be read, or is too large to be text of ours. */
export function readBytes(root: string, file: string, issues: Issue[], largest = largestText): Uint8Array | undefined {
  const opened = openBlocks(root, file, issues, largest);
  if (opened === undefined) return undefined;
  try {
    return Buffer.concat(Array.from(opened.blocks(), (block) => block.slice()));
  } catch {
    issues.push(unreadable(file));
    return undefined;
  } finally {
    opened.close();
  }
}

/** The line with the first bytes that are not UTF-8, from 1. */
export function firstLineNotUtf8(bytes: Uint8Array): number {
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
