import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";

/** Gives a test's project folder the project's own figures: links, but for the indicators, which locks write beside. */
export function linkRealData(root: string): void {
  const from = path.join(process.cwd(), "data");
  mkdirSync(path.join(root, "data"), { recursive: true });
  for (const name of readdirSync(from)) {
    const target = path.join(root, "data", name);
    if (name === "indikatorer") cpSync(path.join(from, name), target, { recursive: true });
    else symlinkSync(path.join(from, name), target);
  }
}
