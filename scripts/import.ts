import { setTimeout } from "node:timers/promises";
import { runImport } from "../src/data/import/commands/run-import.ts";
import { asksForHelp } from "./describe.mjs";

/** `npm run import`: fetches figures and writes them as a new version of a dataset. See docs/import.md. */
// A version is written in one go; with this, Ctrl-C waits until it is whole or not begun.
process.once("SIGINT", () => process.exit(130));

const words = process.argv.slice(2);
process.exitCode = await runImport(asksForHelp(words) ? ["--hjelp"] : words, process.cwd(), {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
  tell: (line) => console.log(line),
});
