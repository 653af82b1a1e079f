import { cpSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../house/repository-files.ts";

/** A copy of the project in a folder of its own, for a test to spoil or build in and then remove. Returns the folder. */
export function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "omsorg-"));
  for (const name of readdirSync(projectRoot)) {
    if (/^(data|reports|scripts|src|public|[\w.-]+\.(json|mjs|ts))$/.test(name)) {
      cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
    }
  }
  symlinkSync(join(projectRoot, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}
