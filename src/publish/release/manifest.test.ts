import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { sha256 } from "../../data/digest.ts";
import { makeReports } from "../../report/testing/reports.ts";
import { makeAnew } from "../artefact.ts";
import { feedArtefact } from "../feed-artefact.ts";
import { openSite } from "../site.ts";
import { commitOf } from "./commit.ts";
import { manifestOf } from "./manifest.ts";

const place = { edition: "2020", version: "v1", publishes: "2021-05-01T08:00:00+02:00", status: "klar" } as const;
const { root, remove } = makeReports([
  { ...place, body: "Andelen var :tall{indikator=andel-80 sted=landet aar=2020}." },
]);
const work = mkdtempSync(path.join(tmpdir(), "omsorg-kloner-"));
afterAll(() => {
  remove();
  rmSync(work, { recursive: true });
});

function git(folder: string, ...args: readonly string[]): boolean {
  const identity = ["-c", "user.name=a", "-c", "user.email=a@prove.example", "-c", "commit.gpgsign=false"];
  return spawnSync("git", [...identity, ...args], { cwd: folder }).status === 0;
}

const hasGit = git(root, "init", "-q") && git(root, "add", "-A") && git(root, "commit", "-qm", "Alt");

/** A clean clone; where the machine has no git, a copy. */
function clone(name: string): string {
  const folder = path.join(work, name);
  if (hasGit) git(work, "clone", "-q", root, folder);
  else cpSync(root, folder, { recursive: true });
  return folder;
}

/** A few files of the site, and its manifest. */
async function build(from: string): Promise<{ folder: string; manifest: string }> {
  const site = openSite({ root: from, now: "2028-01-01T00:00:00Z", drafts: false });
  const folder = path.join(from, "ut");
  mkdirSync(path.join(folder, "b"), { recursive: true });
  const [edition] = site.editions;
  writeFileSync(path.join(folder, "feed.xml"), await feedBytes(site));
  writeFileSync(path.join(folder, "b", "tekst.txt"), JSON.stringify(edition?.report.all.map(({ tokens }) => tokens)));
  const commit = hasGit ? "abc" : null;
  return { folder, manifest: JSON.stringify(manifestOf(folder, site, commit)) };
}

async function feedBytes(site: ReturnType<typeof openSite>): Promise<Uint8Array> {
  return feedArtefact(site, (file) => file).render(makeAnew);
}

describe("manifestOf", () => {
  it("is the same for two clean clones, built where they are", async () => {
    const [one, other] = [await build(clone("en")), await build(clone("en-annen"))];
    expect(other.manifest).toBe(one.manifest);
    expect(one.manifest).not.toContain(work);
  });

  it("names each file with its digest, the versions and their data, and not itself", async () => {
    const { folder, manifest } = await build(clone("en-tredje"));
    writeFileSync(path.join(folder, "manifest.json"), manifest);
    const site = openSite({ root, now: "2028-01-01T00:00:00Z", drafts: false });
    const made = manifestOf(folder, site, "abc");
    expect(Object.keys(made.filer)).toEqual(["b/tekst.txt", "feed.xml"]);
    expect(made.filer["feed.xml"]).toBe(sha256(await feedBytes(site)));
    expect(made.utgaver).toMatchObject([
      {
        utgave: "2020",
        versjon: "v1",
        publisert: "2021-05-01T08:00:00+02:00",
        data: { folkemengde: { versjon: "2026-11-22" } },
      },
    ]);
  });
});

describe("commitOf", () => {
  it("is the commit of a clean clone, and refuses what is in no commit", () => {
    const folder = clone("ren");
    if (!hasGit) {
      expect(() => commitOf(folder)).toThrow("ikke mulig å se hvilken innsjekking");
      return;
    }
    expect(commitOf(folder)).toMatch(/^[0-9a-f]{40}$/);
    writeFileSync(path.join(folder, "reports/2020/v1/02-nytt.md"), "Nytt.");
    expect(() => commitOf(folder)).toThrow("Noe er endret siden siste innsjekking");
  });

  it("says what to do in a folder that is no repository", () => {
    mkdirSync(path.join(work, "mappe"));
    expect(() => commitOf(path.join(work, "mappe"))).toThrow("Legg til --uten-innsjekking for å publisere likevel.");
  });
});
