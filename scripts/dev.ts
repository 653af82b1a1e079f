import { spawn } from "node:child_process";
import path from "node:path";
import { parseArgs } from "node:util";
import { toEnvironment } from "../src/publish/options.ts";

/** `npm run dev`: the site as it is written, drafts and embargoed editions shown and marked. Saved files show by themselves. */
const { values } = parseArgs({
  options: {
    utgave: { type: "string" },
    naa: { type: "string", default: new Date().toISOString() },
    port: { type: "string", default: "4321" },
  },
});
const root = process.cwd();
const edition = values.utgave === undefined ? {} : { edition: values.utgave };
const child = spawn(
  process.execPath,
  [path.join(root, "node_modules", "astro", "bin", "astro.mjs"), "dev", "--port", values.port],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...toEnvironment({ root, now: values.naa, drafts: true, faults: true, ...edition }),
      ASTRO_DEV_BACKGROUND: "0",
      ASTRO_TELEMETRY_DISABLED: "1",
    },
  },
);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("exit", (code) => {
  process.exitCode = code ?? 0;
});
