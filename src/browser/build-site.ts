import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";

interface Elsewhere {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Only this edition; all when absent. */
  readonly edition?: string;
  /** What the clock shows, if not the time. */
  readonly now?: string;
}

/**
 * A cold release build of the project in `root` into `folder`, which it returns. Throws when it fails, after its
 * messages.
 */
export function buildSite(root: string, folder: string, { env = {}, edition, now }: Elsewhere = {}): string {
  rmSync(folder, { recursive: true, force: true });
  const options = [
    ...(edition === undefined ? [] : ["--utgave", edition]),
    ...(now === undefined ? [] : ["--naa", now]),
  ];
  const build = spawnSync(process.execPath, ["scripts/build.ts", "--ut", folder, "--uten-cache", ...options], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (build.status !== 0) throw new Error("Nettstedet lot seg ikke bygge; se meldingene over.");
  return folder;
}
