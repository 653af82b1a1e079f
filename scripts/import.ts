import { setTimeout } from "node:timers/promises";
import { runImport } from "../src/data/import/commands/run-import.ts";

/** `npm run import`: fetches figures and writes them as a new version of a dataset. See docs/import.md. */
process.exitCode = await runImport(process.argv.slice(2), process.cwd(), {
  now: () => performance.now(),
  sleep: (milliseconds) => setTimeout(milliseconds),
  tell: (line) => console.log(line),
});
