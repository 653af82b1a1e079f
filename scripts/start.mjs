/** `npm start`: installs, builds every edition and serves the site. Arguments are those of scripts/serve.ts. */
import { install } from "./install.mjs";
import { runPinned } from "./run.mjs";

try {
  install();
  const built = await runPinned(["scripts/build.ts"]);
  process.exitCode = built === 0 ? await runPinned(["scripts/serve.ts", ...process.argv.slice(2)]) : built;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
