import { existsSync, realpathSync } from "node:fs";
import path from "node:path";

/** Whether a file, absolute or below `root`, lies in it; a link is where it leads to, and what is not there is where it would be. */
export function isInside(root: string, file: string): boolean {
  const full = path.resolve(root, file);
  return within(root, full) && (!existsSync(full) || within(realpathSync(root), realpathSync(full)));
}

function within(root: string, full: string): boolean {
  const relative = path.relative(root, full);
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}
