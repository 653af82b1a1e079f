import { newestVersions } from "../src/data/dataset-folders.ts";
import { lastYear, makeEdition } from "../src/report/make-edition.ts";
import { clock, readArguments } from "./arguments.ts";

/** `npm run ny-utgave -- 2025`: a new edition from the last, every chapter a draft with its numbers bound to the new year. */
const { values, positionals } = readArguments({
  usage: ["npm run ny-utgave -- 2025"],
  does: "Lager en ny utgave av den forrige. Alle kapitlene blir utkast, med tallene bundet til det nye året.",
  options: {
    naa: clock("som om klokken var dette"),
  },
  least: 1,
  words: 1,
});
const [year = ""] = positionals;
try {
  const root = process.cwd();
  const { edition, folder, from, moved } = makeEdition(root, year, { pins: newestVersions(root), now: values.naa });
  console.log(`${folder} er laget av ${from}. Alle kapitler er utkast.`);
  for (const [chapter, count] of moved)
    console.log(`  ${chapter}: ${count} årstall flyttet i tall, figurer og tabeller`);
  const last = lastYear(root, edition);
  if (last !== undefined && last < Number(edition)) {
    console.log(
      `Datasettene har tall til og med ${last}, og ingen for ${edition}. Hent dem først (npm run import, se docs/import.md),`,
    );
    console.log(`og pek på de nye versjonene under «data» i ${folder}/rapport.yml.`);
  }
  console.log("Gjør nå dette:");
  console.log("  1. npm run check sier hvilke tall som mangler for det nye året.");
  console.log(
    "  2. npm run dev viser utgaven. Skriv om teksten, og sett «sist_faglig_endret» og «status: klar» i hvert kapittel.",
  );
  console.log(`  3. Rett «publiseres» i ${folder}/rapport.yml, og sett «status: klar» der til slutt.`);
  console.log(`  4. npm run laas -- ${edition} v1, sjekk inn, og npm run publiser. Se docs/redaksjon.md.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
