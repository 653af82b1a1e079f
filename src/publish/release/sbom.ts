import { spawnSync } from "node:child_process";
import { z } from "zod";

const Bom = z.looseObject({ bomFormat: z.literal("CycloneDX"), components: z.array(z.looseObject({})).min(1) });

/**
 * The list of all packages that the site is made with (SBOM), as npm writes it from the lockfile: CycloneDX, as JSON. It has the time
 * that it was made, and npm's version, and is therefore kept beside a release and not in it.
 */
export function packageList(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"],
    { cwd: root, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`Pakkelisten (SBOM) lot seg ikke lage:\n${stderr}`);
  Bom.parse(JSON.parse(stdout));
  return stdout;
}
