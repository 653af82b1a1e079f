import { spawn } from "node:child_process";
import path from "node:path";
import { toEnvironment } from "../src/publish/options.ts";
import { clock, readArguments } from "./arguments.ts";

/** `npm run dev`: the site as it is written, drafts and embargoed editions shown and marked. Saved files show by themselves. */
const { values } = readArguments({
  usage: ["npm run dev", "npm run dev -- --utgave 2020"],
  does: "Viser nettstedet mens det skrives, med utkast og det som ikke er ute ennå.",
  options: {
    utgave: { type: "string", example: "2020", help: "bare denne utgaven: raskere" },
    naa: clock("vis nettstedet som om klokken var dette"),
    port: { type: "string", default: "4321", example: "4321", help: "hvor det vises: http://localhost:4321/" },
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
