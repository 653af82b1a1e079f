import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";
import { node, root } from "./install.mjs";

/**
 * Runs a JavaScript or TypeScript file on the pinned runtime, output shown as it comes.
 * Resolves to the exit code, 1 when a signal ended it.
 * @param {string[]} args file and arguments
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @returns {Promise<number>}
 */
export function runPinned(args, env = {}) {
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"] ?? ""].join(delimiter);
  const child = spawn(node, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path, ...env } });
  // Ctrl+C reaches the child by itself; we wait for it to finish.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
