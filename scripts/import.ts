import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { careServices } from "../src/data/import/care-services.ts";
import { geography } from "../src/data/import/geography.ts";
import { nationalTables } from "../src/data/import/national.ts";
import { population } from "../src/data/import/population.ts";
import { ssb12209 } from "../src/data/import/ssb-12209.ts";
import { writePackage } from "../src/data/import/write-package.ts";

const usage = `npm run import -- --fra <mappe> --versjon <ÅÅÅÅ-MM-DD> [--datasett <navn>]

Leser kildefilene i mappen og skriver en ny versjon av hvert datasett under data/.
En versjon som finnes fra før, røres ikke.`;

const { values } = parseArgs({
  options: {
    fra: { type: "string" },
    versjon: { type: "string" },
    datasett: { type: "string" },
    hjelp: { type: "boolean" },
  },
});
if (values.hjelp === true || values.fra === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(values.versjon ?? "")) {
  console.log(usage);
  process.exit(values.hjelp === true ? 0 : 1);
}
const from = values.fra;
const version = values.versjon ?? "";

const packages = [
  geography(from, version),
  careServices(from, version),
  population(from, version),
  ssb12209(from, version),
  ...nationalTables(from, version),
];
const chosen = packages.filter((entry) => values.datasett === undefined || entry.name === values.datasett);
if (chosen.length === 0) {
  console.error(
    `Det er ikke noe datasett «${values.datasett}». Velg ett av: ${packages.map((entry) => entry.name).join(", ")}.`,
  );
  process.exit(1);
}
for (const entry of chosen) {
  const folder = path.join("data", entry.name, version);
  if (existsSync(folder)) {
    console.log(`${folder}: finnes fra før, ikke rørt`);
    continue;
  }
  writePackage(folder, entry);
  const rows = entry.resources.map((resource) => `${resource.name} ${resource.rows.length}`).join(", ");
  console.log(`${folder}: skrevet (linjer: ${rows})`);
}
