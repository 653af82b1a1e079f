import path from "node:path";
import { formatNumber } from "../src/data/format.ts";
import { createProgress } from "../src/publish/progress.ts";
import { codeOf, realDisk } from "../src/publish/release/disk.ts";
import { goBack } from "../src/publish/release/release.ts";
import { currentRelease, listReleases } from "../src/publish/release/releases.ts";
import { clock, readArguments } from "./arguments.ts";

/**
 * `npm run publiser -- --til <folder>`: builds, verifies and shows the site; a web server has `<folder>/nettsted` as its root.
 * `--tilbake`: shows the release before, or the one that is named (`--utgivelse 0007`). `--status`: which there are.
 * Exit 1, and what readers see untouched, when anything is wrong.
 */
const { values } = readArguments({
  usage: [
    "npm run publiser -- --til /srv/omsorg",
    "npm run publiser -- --til /srv/omsorg --tilbake [--utgivelse 0007]",
    "npm run publiser -- --til /srv/omsorg --status",
  ],
  does: "Kontrollerer, bygger og prøver nettstedet, og viser det i én bevegelse. Se docs/drift.md.",
  options: {
    til: { type: "string", example: "/srv/omsorg", help: "mappen som tjeneren viser" },
    behold: { type: "string", default: "5", example: "5", help: "hvor mange utgivelser som blir liggende" },
    tilbake: { type: "boolean", default: false, help: "vis utgivelsen før igjen" },
    utgivelse: { type: "string", example: "0007", help: "med --tilbake: vis denne i stedet" },
    status: { type: "boolean", default: false, help: "hvilke utgivelser som ligger der, og hvilken som vises" },
    naa: clock("publiser som om klokken var dette"),
    "med-cache": { type: "boolean", default: false, help: "bruk om igjen det som er likt: raskt, for en rettelse" },
    "uten-innsjekking": { type: "boolean", default: false, help: "selv om noe ikke er sjekket inn" },
  },
});

async function publish(folder: string): Promise<string> {
  const keep = Number(values.behold);
  if (!Number.isInteger(keep) || keep < 2)
    throw new Error("--behold er et helt tall fra 2: den nye, og minst én å gå tilbake til.");
  const started = performance.now();
  // Not read when nothing is built: going back must be quick.
  const { publishSite } = await import("../src/publish/release/publish-site.ts");
  const { name, unchanged, removed } = await publishSite(
    {
      options: { root: process.cwd(), now: values.naa, drafts: false },
      folder,
      keep,
      cold: !values["med-cache"],
      uncommitted: values["uten-innsjekking"],
    },
    createProgress(process.stderr),
  );
  if (unchanged) return `Ingenting er endret: ${name} vises alt.`;
  const seconds = formatNumber((performance.now() - started) / 1000, 0);
  const gone = removed.length === 0 ? "" : ` Slettet: ${removed.join(", ")}.`;
  return `Publisert: ${name}, på ${seconds} sekunder.${gone}`;
}

function status(folder: string): string {
  const current = currentRelease(folder, realDisk);
  const lines = listReleases(folder, realDisk).map((name) => (name === current ? `${name}  ← vises nå` : name));
  return lines.length === 0 ? `Ingenting er publisert til ${folder}.` : lines.join("\n");
}

/** What the system says, in words that tell what to do. */
function explain(error: unknown): unknown {
  const known: Readonly<Record<string, string>> = {
    ENOSPC: "Disken er full. Slett noe, eller behold færre utgivelser (--behold).",
    EACCES: "Brukeren som publiserer, har ikke lov til å skrive dit.",
    EROFS: "Disken kan bare leses.",
  };
  const why = known[codeOf(error)];
  const said = error instanceof Error ? error.message : String(error);
  return why === undefined ? said : `${why}\n(${said})`;
}

/** Words that each make sense, and together none. */
function refuseMixture(): void {
  const { tilbake, status, utgivelse, til = "/srv/omsorg" } = values;
  const command = `npm run publiser -- --til ${til}`;
  if (tilbake && status) throw new Error("«--tilbake» og «--status» kan ikke stå sammen. Skriv én av dem.");
  if (utgivelse === undefined || tilbake) return;
  const back = `${command} --tilbake --utgivelse ${utgivelse}`;
  throw new Error(
    `«--utgivelse» gjelder bare sammen med «--tilbake». Skriv ${back} for å vise den utgivelsen igjen, eller stryk «--utgivelse».`,
  );
}

try {
  refuseMixture();
  if (values.til === undefined) throw new Error("Si hvor nettstedet skal: npm run publiser -- --til /srv/omsorg");
  const folder = path.resolve(values.til);
  if (values.status) console.log(status(folder));
  else if (values.tilbake) {
    const { from, to } = goBack(folder, realDisk, values.utgivelse);
    console.log(`Tilbake til ${to}. Før viste nettstedet ${from}, som fortsatt ligger der.`);
  } else console.log(await publish(folder));
} catch (error) {
  console.error(explain(error));
  console.error("\nIngenting som leserne ser, er endret.");
  process.exitCode = 1;
}
