import { EditionId, VersionId } from "../src/data/codes.ts";
import { leftOut, lockVersion } from "../src/publish/lock/make-lock.ts";
import { publicVersions } from "../src/publish/public-versions.ts";
import { clock, readArguments } from "./arguments.ts";

/**
 * `npm run laas -- 2020 v1`: locks a version, so that no build accepts a changed word, number or data file in it.
 * `npm run laas`: all versions that readers have and that are not locked. A version may be locked anew until its time has come.
 */
const { values, positionals } = readArguments({
  usage: ["npm run laas", "npm run laas -- 2020 v1"],
  does: "Låser en versjon, eller alle som er ute og ikke er låst: Etter det godtas ingen endring i dem.",
  options: {
    "med-advarsler": { type: "boolean", default: false, help: "selv om noe kan være galt i versjonen" },
    naa: clock("lås som om klokken var dette"),
  },
  words: 2,
});
const said = { new: "er låst", renewed: "er låst på nytt", unchanged: "var låst, og er uendret" };
try {
  const root = process.cwd();
  const [edition, version] = positionals;
  const named = { edition: EditionId.safeParse(edition).data, version: VersionId.safeParse(version).data };
  if (positionals.length > 0 && (named.edition === undefined || named.version === undefined)) {
    throw new Error("Skriv utgaven og versjonen, for eksempel npm run laas -- 2020 v1.");
  }
  const { edition: one, version: of } = named;
  const versions =
    one === undefined || of === undefined ? publicVersions(root, values.naa) : [{ edition: one, version: of }];
  if (versions.length === 0) console.log("Ingen versjon er publisert ennå.");
  for (const each of versions) {
    const how = lockVersion(root, each.edition, each.version, values.naa, { strict: !values["med-advarsler"] });
    console.log(`${each.edition} ${each.version} ${said[how]}.`);
    for (const line of leftOut(root, each.edition, each.version)) console.log(line);
  }
  console.log("Sjekk inn laas.json og mappen i data/indikatorer/ sammen med versjonen.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
