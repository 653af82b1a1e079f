import { cpSync } from "node:fs";
import path from "node:path";

/** Copies a folder of the project to an absolute place. */
export function copyFolder(from: string, to: string): void {
  cpSync(path.join(process.cwd(), from), to, { recursive: true });
}
