import { compareVersions } from "../src/data/compare-versions.ts";
import { countIssues, IssuesError } from "../src/data/issue.ts";
import { checkSite } from "../src/publish/check-site.ts";
import { compareOpenings } from "../src/report/compare-openings.ts";
import { describeSentenceChanges } from "../src/report/describe-sentence-changes.ts";
import { readArguments } from "./arguments.ts";

/**
 * `npm run check`: reads every edition, drafts too, and says all that is wrong. Exit 1 on an error.
 * `npm run check -- --sammenlign <datasett> <versjon> <versjon>`: what differs between two versions of a dataset.
 * `npm run check -- --setninger <utgave> [<datasett>=<versjon> …]`: which sentences other figures change (the newest of every
 * dataset, when none are named), before and after; with `v1 v2` instead, which sentences differ between two versions.
 */
const { values, positionals } = readArguments({
  usage: [
    "npm run check",
    "npm run check -- --utgave 2020",
    "npm run check -- --sammenlign omsorgstjenester 2026-11-22 2026-11-23",
    "npm run check -- --setninger 2024 [omsorgstjenester=2027-06-15 …]",
    "npm run check -- --setninger 2024 v1 v2",
  ],
  does: "Leser data, kapitler og tall, og sier alt som er galt; eller sier hva andre tall gjør med dem.",
  options: {
    utgave: { type: "string", example: "2020", help: "bare denne utgaven" },
    sammenlign: { type: "string", example: "omsorgstjenester", help: "hva som skiller to versjoner av et datasett" },
    setninger: { type: "string", example: "2024", help: "hvilke setninger andre tall gjør annerledes" },
  },
  apart: ["utgave", "sammenlign", "setninger"],
  least: (given) => (given.has("sammenlign") ? 2 : 0),
  words: (given) => (given.has("setninger") ? Number.POSITIVE_INFINITY : given.has("sammenlign") ? 2 : 0),
});
const root = process.cwd();
try {
  if (values.setninger !== undefined) {
    console.log(describeSentenceChanges(compareOpenings(root, values.setninger, positionals)).join("\n"));
  } else if (values.sammenlign === undefined) {
    const edition = values.utgave === undefined ? {} : { edition: values.utgave };
    console.log(checkSite({ root, now: new Date().toISOString(), drafts: true, ...edition }));
  } else {
    const [before = "", after = ""] = positionals;
    console.log(compareVersions(root, values.sammenlign, before, after).join("\n"));
  }
} catch (error) {
  if (!(error instanceof IssuesError)) throw error;
  console.error(`${error.message}\n\n${countIssues(error.issues)}`);
  process.exitCode = 1;
}
