import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { sha256 } from "./source.ts";
import type { Picture } from "./tokens.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** A picture below the root; `undefined` when it is not there, or is of a kind that is not shown. */
export function readPicture(root: string, file: string): Picture | undefined {
  const extension = extname(file).toLowerCase();
  const contentType = contentTypes[extension];
  if (contentType === undefined || !file.startsWith("reports/")) return undefined;
  try {
    const bytes = new Uint8Array(readFileSync(join(root, file)));
    return { file, name: `${sha256(bytes).slice(0, 16)}${extension}`, contentType, bytes };
  } catch {
    return undefined;
  }
}
