import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { serveFolder } from "../src/publish/static-server.ts";
import { readArguments } from "./arguments.ts";

/**
 * Serves the built site until stopped: `--host` (127.0.0.1), `--port` (4321 or the next free one), `--mappe` (dist). With `--bygg`, as
 * `npm start` has it, the site is built first, when what else is written has been understood.
 */

const { values } = readArguments({
  usage: ["npm start", "node scripts/serve.ts"],
  does: "Viser nettstedet til du stopper det med Ctrl+C. npm start henter først det som trengs, og bygger alle utgaver.",
  options: {
    host: { type: "string", default: "127.0.0.1", example: "0.0.0.0", help: "vis det også for andre maskiner" },
    port: {
      type: "string",
      default: "4321",
      example: "4321",
      help: "hvor det vises; den neste ledige, når den er i bruk",
    },
    bygg: { type: "boolean", default: false, help: "bygg først, slik npm start gjør" },
    mappe: { type: "string", default: "dist", example: "forhandsvisning", help: "en annen mappe enn dist/" },
  },
});

const root = join(import.meta.dirname, "..");
const folder = resolve(root, values.mappe);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`«${values.port}» er ikke en port. Oppgi et helt tall fra 0 til 65535, for eksempel --port 4321.`);
  process.exitCode = 1;
} else if (values.bygg && !isBuilt()) {
  process.exitCode = 1;
} else if (!existsSync(join(folder, "index.html"))) {
  console.error(`Fant ikke noe nettsted i ${folder}. Bygg det først med «npm run build».`);
  process.exitCode = 1;
} else {
  const server = await serveFolder(folder, values.host, port);
  console.log(`Klart: ${server.url}\nStopp med Ctrl+C.`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void server.close());
}

function isBuilt(): boolean {
  return spawnSync(process.execPath, [join(root, "scripts", "build.ts")], { cwd: root, stdio: "inherit" }).status === 0;
}
