import { newestVersions } from "../src/data/dataset-folders.ts";
import { lockVersion } from "../src/publish/lock/make-lock.ts";
import { makeVersion, newestVersion } from "../src/report/make-version.ts";
import { clock, readArguments } from "./arguments.ts";

/** `npm run ny-versjon -- 2020`: locks the newest version of an edition, and makes the next one from it as a draft. */
const { values, positionals } = readArguments({
  usage: ["npm run ny-versjon -- 2020"],
  does: "Låser den nyeste versjonen av en utgave, og lager neste av den som et utkast.",
  options: {
    naa: clock("som om klokken var dette"),
  },
  least: 1,
  words: 1,
});
try {
  const root = process.cwd();
  const [year = ""] = positionals;
  const { edition, version } = newestVersion(root, year);
  lockVersion(root, edition, version, values.naa);
  const {
    folder,
    version: next,
    from,
    newer,
  } = makeVersion(root, year, { newest: newestVersions(root), now: values.naa });
  console.log(`${folder} er laget av ${edition} ${from}, som er låst. Den nye versjonen er et utkast.`);
  console.log("Gjør nå dette:");
  console.log("  1. Rett kapitlene (og «sist_faglig_endret» i dem), eller pek på nye data under «data» i rapport.yml.");
  for (const [dataset, last] of newer) console.log(`     ${dataset}: ${last} er nyere enn den som er brukt.`);
  console.log(`  2. Fyll ut «endringer» i ${folder}/rapport.yml: hva, hvorfor, når og hvor alvorlig.`);
  console.log("  3. npm run dev viser den, og hva som er endret, på siden Endringer.");
  console.log("  4. Rett «publiseres», sett «status: klar», og kjør npm run check til det ikke er noe igjen å rette.");
  console.log(`  5. npm run laas -- ${edition} ${next}, sjekk inn, og npm run publiser. Se docs/redaksjon.md.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
