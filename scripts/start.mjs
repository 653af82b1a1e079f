/** `npm start`: installs, builds every edition and serves the site. Arguments are those of scripts/serve.ts. */
import { existsSync } from "node:fs";
import { asksForHelp } from "./describe.mjs";
import { install, node } from "./install.mjs";
import { runPinned } from "./run.mjs";

try {
  // Who asks what it does gets no installation for it, when there is something to answer with.
  if (!asksForHelp(process.argv.slice(2)) || !existsSync(node)) install();
  process.exitCode = await runPinned(["scripts/serve.ts", "--bygg", ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
