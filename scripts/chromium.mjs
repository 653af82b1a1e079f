/**
 * Finds a Chromium for the browser tests, or installs one by the means at hand. Plain JavaScript: also used before
 * anything is compiled.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { node, root } from "./install.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const programFiles = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];

/**
 * The path of a browser that runs: the one named in CHROMIUM_PATH or CHROME_PATH, one in its usual place, one on PATH,
 * or the one that Playwright has fetched. Throws when the named one does not run.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH ?? process.env.CHROME_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Error(`CHROMIUM_PATH eller CHROME_PATH peker på ${named}, som ikke er en nettleser som starter.`);
  }
  return [...usualPlaces(), await playwrightsOwn()].find((path) => path !== undefined && runs(path));
}

/** Finds a browser, or installs one. Throws with what to do when neither works. @returns {Promise<string>} */
export async function requireChromium() {
  const found = await findChromium();
  if (found !== undefined) return found;
  for (const [command, ...args] of waysToInstall()) {
    console.log(`Fant ingen Chromium. Installerer: ${[command, ...args].join(" ")}`);
    spawnSync(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], timeout: 10 * 60_000, env: quiet });
    const installed = await findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    "Nettlesertestene trenger Chrome eller Chromium, og det lot seg ikke installere her. " +
      "Installer en av dem, eller oppgi hvor den ligger: CHROMIUM_PATH=/sti/til/chromium npm test",
  );
}

const quiet = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

function usualPlaces() {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  switch (process.platform) {
    case "darwin":
      return [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        ...onPath,
      ];
    case "win32":
      return programFiles.flatMap((folder) =>
        folder === undefined
          ? []
          : [
              join(folder, "Google", "Chrome", "Application", "chrome.exe"),
              join(folder, "Chromium", "Application", "chrome.exe"),
              join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
            ],
      );
    default:
      return [...onPath, "/usr/lib/chromium/chromium", "/opt/google/chrome/chrome"];
  }
}

/** @returns {Promise<string | undefined>} */
async function playwrightsOwn() {
  try {
    const { chromium } = await import("playwright-core");
    return chromium.executablePath();
  } catch {
    return undefined; // not installed yet, or none for this platform
  }
}

/** Not only there, but with every library it needs. Chrome on Windows has no `--version`. @param {string} path */
function runs(path) {
  if (!existsSync(path)) return false;
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 30_000 }).status === 0;
}

/** In the order they are tried. @returns {[string, ...string[]][]} */
function waysToInstall() {
  /** @type {[string, ...string[]]} */
  const playwright = [node, "node_modules/playwright-core/cli.js", "install", "--no-shell", "chromium"];
  if (process.platform === "darwin") return [playwright, ["brew", "install", "--cask", "chromium"]];
  if (process.platform === "win32") return [playwright, ["winget", "install", "--silent", "Google.Chrome"]];
  const packages = managers.filter(([manager]) => exists(manager));
  return [...packages.map(([, script]) => asRoot(script)), [...playwright, "--with-deps"], playwright];
}

/** @type {[string, string][]} */
const managers = [
  ["apt-get", "apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-dejavu-core"],
  ["dnf", "dnf install -y chromium"],
  ["pacman", "pacman -Sy --noconfirm chromium"],
  ["apk", "apk add chromium"],
  ["zypper", "zypper --non-interactive install chromium"],
];

/** Never asks for a password: `sudo -n` fails instead. @param {string} script @returns {[string, ...string[]]} */
function asRoot(script) {
  return process.getuid?.() === 0 ? ["sh", "-c", script] : ["sudo", "-n", "sh", "-c", script];
}

/** @param {string} command */
function exists(command) {
  return spawnSync("sh", ["-c", `command -v ${command}`]).status === 0;
}
