import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

/**
 * A cold release build of every edition of the project in `root` into `folder`, which it returns. Throws when it fails,
 * after its messages. `env` is added to the environment; `now` is what the clock shows, if not the time.
 */
export function buildSite(
  root: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
  now?: string,
): string {
  rmSync(folder, { recursive: true, force: true });
  const build = spawnSync(
    process.execPath,
    ["scripts/build.ts", "--ut", folder, "--uten-cache", ...(now === undefined ? [] : ["--naa", now])],
    {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
  if (build.status !== 0) throw new Error("Nettstedet lot seg ikke bygge; se meldingene over.");
  return folder;
}
