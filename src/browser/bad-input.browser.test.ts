import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeLocks } from "../report/testing/remove-locks.ts";
import { copyProject } from "./copy-project.ts";
import { listSiteFiles } from "./site-pages.ts";
import { smallProject, writeFiles } from "./small-project.ts";

/** A copy of the project that a test may spoil, with a site in dist/ that is not to be touched. */
let copy: string;

beforeEach(() => {
  copy = copyProject();
  removeLocks(copy);
  mkdirSync(join(copy, "dist"));
  writeFileSync(join(copy, "dist", "index.html"), "yesterday's site");
});

afterEach(() => rmSync(copy, { recursive: true }));

/** Changes a file of the copy. Throws where there is nothing to change. */
function spoil(file: string, from: string | RegExp, to: string): void {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  const spoilt = text.replace(from, to);
  if (spoilt === text) throw new Error(`${file} does not have ${from}`);
  writeFileSync(path, spoilt);
}

function run(script: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: copy, encoding: "utf8" });
  return { status, output: stdout + stderr };
}

function expectUntouched(): void {
  expect(listSiteFiles(join(copy, "dist"))).toEqual(["/index.html"]);
  expect(readFileSync(join(copy, "dist", "index.html"), "utf8")).toBe("yesterday's site");
}

test.each(["scripts/build.ts", "scripts/check.ts"])("%s tells of all that is wrong with the data at once", (script) => {
  spoil("data/indikatorer/andel-80-hjemmetjenester.yml", /^bedre: .*$/m, "bedre: kanskje");
  spoil("data/indikatorer/timer-per-uke.yml", /^id: .*$/m, "id: andel-80-hjemmetjenester");
  spoil("data/omsorgstjenester/2026-11-22/omsorgstjenester.csv", "\n0301,", "\n301,");
  const { status, output } = run(script);
  expect(output).toContain("data/indikatorer/andel-80-hjemmetjenester.yml");
  expect(output).toContain("data/indikatorer/timer-per-uke.yml");
  expect(output).toContain("data/omsorgstjenester/2026-11-22/omsorgstjenester.csv");
  expect(status).toBe(1);
  expectUntouched();
});

test.each(["scripts/build.ts", "scripts/check.ts"])(
  "%s tells of all that is wrong with the chapters at once",
  (script) => {
    const chapters = readdirSync(join(copy, "reports", "2020", "v1"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .sort();
    expect(chapters.length).toBeGreaterThan(1);
    for (const name of chapters.slice(0, 2)) {
      spoil(`reports/2020/v1/${name}`, /$/, "\nTallet er :tall{indikator=finnes-ikke sted=landet aar=2020}.\n");
    }
    const { status, output } = run(script);
    for (const name of chapters.slice(0, 2)) expect(output).toContain(`reports/2020/v1/${name}`);
    expect(output).toContain("finnes-ikke");
    expect(output).not.toMatch(/^\s+at .*\.ts:\d+/m);
    expect(status).toBe(1);
    expectUntouched();
  },
);

test("scripts/build.ts stops at a chapter's link to a file that is not made, with line and address", () => {
  const root = smallProject();
  try {
    rmSync(join(root, "data/omsorgstjenester/2026-11-23"), { recursive: true, force: true });
    writeFiles(root, {
      "dist/index.html": "yesterday's site",
      "reports/nettsted.yml":
        "navn: Prøve\nadresse: https://prove.example\nutgiver: Prøve\nkontakt: a@prove.example\nbeskrivelse:\n  nb: Prøve.\n  nn: Prøve.\n",
      "reports/2020/v1/rapport.yml":
        "tittel: Prøve\naar: 2020\npubliseres: 2026-11-23T08:00:00+01:00\nstatus: klar\ndata:\n  geografi: 2026-11-22\n  geografi-fliser: 2026-11-22\n  folkemengde: 2026-11-22\n  omsorgstjenester: 2026-11-22\n",
      "reports/2020/v1/01-sammendrag.md":
        "---\ntittel: Sammendrag\nmalform: nb\nsist_faglig_endret: 2026-11-23\nstatus: klar\n---\n\n[Her](/2020/kommune/0301-oslo.csv) og [der](/2020/data/finnes-ikke.csv).\n",
    });
    const build = ["scripts/build.ts", "--naa", "2026-12-01T08:00:00+01:00"];
    const { status, stdout, stderr } = spawnSync(process.execPath, build, { cwd: root, encoding: "utf8" });
    const told = (stdout + stderr).split("\n").filter((line) => line.includes("fører ingen steder"));
    expect(told).toEqual([
      "reports/2020/v1/01-sammendrag.md:8:39 Lenken «/2020/data/finnes-ikke.csv» fører ingen steder på nettstedet.",
    ]);
    expect(status).toBe(1);
    expect(listSiteFiles(join(root, "dist"))).toEqual(["/index.html"]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
