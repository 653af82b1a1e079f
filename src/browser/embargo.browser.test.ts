import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { editData, filesOf, smallProject, writeFiles } from "./small-project.ts";
import { textsIn } from "./texts-in.ts";

/**
 * An edition, a version and a chapter whose time has not come, with words that are nowhere else, and pinned data with a number that is
 * nowhere else. A build before their time is held against a build of a project that has never heard of them: the same files, byte for
 * byte. A build at their time has them in every format, so that looking for them can find something.
 */

const beforeTime = "2027-05-01T07:59:59+02:00";
const atTime = "2027-05-01T08:00:00+02:00";

/** In the embargoed edition, in the embargoed version, in a draft, in the reason for a correction. */
const secrets = ["Sperrefristord", "Framtidsrettelse", "Kladdeord", "Hemmeliggrunn"];
/** Users of home services in Oslo in 2023, in the embargoed edition's data alone. */
const secretNumber = "15927";

const head = (title: string, status = "klar") =>
  `---\ntittel: ${title}\nmalform: nb\nsist_faglig_endret: 2021-04-30\nstatus: ${status}\n---\n\n`;

function manifest(title: string, year: number, publishes: string, services: string, more = ""): string {
  const pins = { geografi: "2026-11-22", "geografi-fliser": "2026-11-22", folkemengde: "2026-11-22" };
  const data = Object.entries({ ...pins, omsorgstjenester: services }).map(([id, version]) => `  ${id}: ${version}`);
  return `tittel: ${title}\naar: ${year}\npubliseres: ${publishes}\nstatus: klar\ndata:\n${data.join("\n")}\n${more}`;
}

const figure = (id: string) =>
  `\n\`\`\`figur\nid: ${id}\ntype: linje\nindikator: hjemmetjenester-per-1000\nsteder: ["0301"]\ntittel: Brukere i Oslo\n\`\`\`\n`;

const published = {
  "reports/nettsted.yml":
    "navn: Prøve\nadresse: https://prove.example\nutgiver: Prøve\nkontakt: a@prove.example\nbeskrivelse:\n  nb: Prøve.\n  nn: Prøve.\n",
  "reports/2020/v1/rapport.yml": manifest("Prøve 2020", 2020, "2021-05-01T08:00:00+02:00", "2026-11-22"),
  "reports/2020/v1/01-sammendrag.md": `${head("Sammendrag")}Dette er ute.\n${figure("fig-oslo")}`,
};

const changed =
  "endringer:\n  - { dato: 2027-05-01, slag: rettelse, alvor: liten, tekst: Framtidsrettelse, grunn: Framtidsrettelse }\n";

const embargoed = {
  "reports/2020/v1/02-kladd.md": `${head("Kladdeord", "utkast")}Kladdeord 15 927.\n${figure("fig-kladdeord")}`,
  "reports/2020/v2/rapport.yml": manifest("Framtidsrettelse", 2020, atTime, "2027-01-01", changed),
  "reports/2020/v2/01-sammendrag.md": `${head("Sammendrag")}Framtidsrettelse.\n${figure("fig-oslo")}`,
  "reports/2024/v1/rapport.yml": manifest("Sperrefristord", 2024, atTime, "2027-01-01"),
  "reports/2024/v1/01-sperrefristord.md": `${head("Sperrefristord")}Sperrefristord.\n${figure("fig-sperrefristord")}`,
};

const projects: string[] = [];
afterAll(() => {
  for (const root of projects) rmSync(root, { recursive: true });
});

function project(files: Readonly<Record<string, string>>, withSecrets: boolean): string {
  const root = smallProject();
  projects.push(root);
  writeFiles(root, files);
  // The data that only the secret ones are pinned to.
  rmSync(path.join(root, "data/omsorgstjenester/2026-11-23"), { recursive: true, force: true });
  if (!withSecrets) return root;
  const services = path.join(root, "data/omsorgstjenester");
  cpSync(path.join(services, "2026-11-22"), path.join(services, "2027-01-01"), { recursive: true });
  const descriptor = path.join(services, "2027-01-01/datapackage.json");
  const about = readFileSync(descriptor, "utf8").replace('"version": "2026-11-22"', '"version": "2027-01-01"');
  writeFileSync(descriptor, about);
  const oslo = /^(0301,2023,0301,[^,]*,)\d+/m;
  editData(
    root,
    "omsorgstjenester/2027-01-01",
    "omsorgstjenester.csv",
    () => true,
    (text) => {
      expect(text).toMatch(oslo);
      return text.replace(oslo, `$1${secretNumber}`);
    },
  );
  writeFileSync(
    path.join(services, "2027-01-01/rettelser.yml"),
    'rettelser:\n  - { der: { kommunenr: "0301", aar: "2020" }, kolonner: [langtid], handling: merk, merke: tvilsom, grunn: Hemmeliggrunn. }\n',
  );
  return root;
}

/** All that can be read in a file, and in those packed in it. */
interface ReadFile {
  readonly ending: string;
  readonly texts: readonly string[];
}

async function readAll(folder: string): Promise<ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of filesOf(folder)) {
    const texts = [file, ...(await textsIn(readFileSync(path.join(folder, file))))];
    read.push({ ending: path.extname(file), texts });
  }
  return read;
}

/** The endings of the files that hold a text, or have it in their name. */
function endingsWith(files: readonly ReadFile[], wanted: RegExp): string[] {
  const found = files.filter(({ texts }) => texts.some((text) => wanted.test(text)));
  return [...new Set(found.map(({ ending }) => ending))].sort();
}

const word = new RegExp(secrets.join("|"), "i");
const number = new RegExp(`(?<![\\d.])${secretNumber.slice(0, 2)}[\\s\\u00a0]?${secretNumber.slice(2)}(?![\\d])`);

test("what has not been published leaves no trace in any file, until the second it is", {
  timeout: 30 * 60_000,
}, async () => {
  const root = project({ ...published, ...embargoed }, true);
  const innocent = project(published, false);
  // The time is the same wherever the machine is, and whatever it takes the time to be.
  const before = buildSite(root, path.join(root, "for"), { env: { TZ: "America/Los_Angeles" }, now: beforeTime });
  const control = buildSite(innocent, path.join(innocent, "for"), {
    env: { TZ: "Pacific/Kiritimati" },
    now: beforeTime,
  });

  expect(filesOf(before)).toEqual(filesOf(control));
  const different = filesOf(before).filter(
    (file) => !readFileSync(path.join(before, file)).equals(readFileSync(path.join(control, file))),
  );
  expect(different).toEqual([]);
  const silent = await readAll(before);
  expect(endingsWith(silent, word)).toEqual([]);
  expect(endingsWith(silent, number)).toEqual([]);

  const after = buildSite(root, path.join(root, "etter"), { now: atTime });
  const telling = await readAll(after);
  const [words, numbers] = [endingsWith(telling, word), endingsWith(telling, number)];
  for (const ending of [".html", ".pdf", ".csv", ".xlsx", ".json", ".zip", ".xml", ".ttl", ".bib", ".svg"]) {
    expect(words, `words in ${ending}`).toContain(ending);
  }
  for (const ending of [".pdf", ".csv", ".xlsx", ".json", ".parquet", ".zip"]) {
    expect(numbers, `the number in ${ending}`).toContain(ending);
  }
  // A draft is for the preview, whatever the time.
  expect(endingsWith(telling, /Kladdeord/i)).toEqual([]);
});
