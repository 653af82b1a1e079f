/**
 * Installs what package-lock.json names, when it is not there already. Runs on the user's own Node (20 or later) before
 * anything is installed: plain JavaScript, no dependencies.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

/** The pinned runtime: everything after the installation runs on it. */
export const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * Makes node_modules agree with package-lock.json; does nothing when it does already.
 * Throws with a message for the user when npm fails.
 */
export function install() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) throw new Error(`Node ${process.versions.node} er for gammel. Installer Node 20 eller nyere.`);
  if (!isInStep(packagesOf("package-lock.json"), packagesOf(join("node_modules", ".package-lock.json")))) {
    console.log("Installerer avhengigheter (npm ci) …");
    npm(["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"]);
  }
  // Some set ignore-scripts for all of npm; the runtime and esbuild are of no use without theirs.
  if (!existsSync(node)) npm(["rebuild", "node", "esbuild", "--ignore-scripts=false", "--loglevel=error"]);
  if (!existsSync(node)) {
    throw new Error(`Fant ikke ${node} etter installasjonen. Slett mappen node_modules og prøv igjen.`);
  }
}

/** Runs npm with the version that started us, its output shown as it comes. @param {string[]} args */
function npm(args) {
  const cli = process.env["npm_execpath"];
  const run = cli?.endsWith(".js")
    ? spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio: "inherit" })
    : spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (run.status !== 0) {
    throw new Error(
      `«npm ${args[0]}» mislyktes. Se meldingen over. Er nettet nede, prøv igjen; ellers slett mappen node_modules først.`,
    );
  }
}

/**
 * @typedef {Record<string, {version?: string, optional?: boolean}>} Packages by their paths, as in package-lock.json
 *
 * True when npm's own record of node_modules agrees with package-lock.json: npm writes it last, so that an interrupted
 * installation has none. Optional packages may be absent (they are for other platforms).
 * @param {Packages | undefined} wanted
 * @param {Packages | undefined} installed
 */
export function isInStep(wanted, installed) {
  if (wanted === undefined || installed === undefined) return false;
  const complete = Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    return path === "" || (found === undefined ? entry.optional === true : found.version === entry.version);
  });
  return complete && Object.keys(installed).every((path) => path in wanted);
}

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), "utf8")).packages;
  } catch {
    return undefined;
  }
}
