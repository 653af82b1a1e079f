import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { projectRoot } from "./repository-files.ts";

const versions = z.record(z.string(), z.string()).default({});
const Package = z.object({ dependencies: versions, devDependencies: versions, scripts: versions });
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      resolved: z.string().optional(),
      optionalDependencies: versions,
      hasInstallScript: z.boolean().default(false),
    }),
  ),
});
const Allowed = z.object({ allowScripts: z.record(z.string(), z.boolean()) });

const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot, name), "utf8"));
const manifest = Package.parse(read("package.json"));
const { packages } = Lock.parse(read("package-lock.json"));
const installed = Object.entries(packages).filter(([path]) => path !== "");

describe("package.json", () => {
  test("names every version exactly", () => {
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("names scripts that are there", () => {
    const named = Object.values(manifest.scripts).flatMap((script) => script.match(/scripts\/[\w./-]+/g) ?? []);
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(() => readFileSync(join(projectRoot, file)), file).not.toThrow();
  });

  test("lets those packages run install scripts that have them, and no others", () => {
    const { allowScripts } = Allowed.parse(read("package.json"));
    const withScripts = installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => nameOf(path));
    // fsevents is for macOS, comes with a binary and does without its script.
    expect(Object.keys(allowScripts).sort()).toEqual(withScripts.filter((name) => name !== "fsevents").sort());
  });
});

describe("package-lock.json", () => {
  test("has no addresses", () => {
    expect(installed.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  // npm leaves out what its registry lacks; `npm ci` then refuses the file, on other machines too.
  test("has an entry for each optional package, whatever platform it is for", () => {
    const missing = installed.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
    );
    expect(missing).toEqual([]);
  });
});

/** Looks for a package as Node does: in the package's own node_modules, then in those around it. */
function isLocked(path: string, name: string): boolean {
  if (`${path}/node_modules/${name}` in packages) return true;
  const around = path.lastIndexOf("/node_modules/");
  return around > 0 ? isLocked(path.slice(0, around), name) : `node_modules/${name}` in packages;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
