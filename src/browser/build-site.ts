import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { projectRoot } from "../house/repository-files.ts";

/** A cold release build of every edition into `folder`, which it returns. Throws when it fails, after its messages. */
export function buildSite(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const build = spawnSync(process.execPath, ["scripts/build.ts", "--ut", folder, "--uten-cache"], {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (build.status !== 0) throw new Error("Nettstedet lot seg ikke bygge; se meldingene over.");
  return folder;
}
