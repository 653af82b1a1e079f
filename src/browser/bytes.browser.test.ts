import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { expect, inject, test } from "vitest";
import { z } from "zod";
import { sha256 } from "../data/digest.ts";
import { copyProject } from "./copy-project.ts";

/** Another place, day and language than the site was built in. */
const env = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };

/** The oldest: nothing in it is about an edition before, so that its files are the same whether it is made alone or with the others. */
const edition =
  readdirSync(inject("siteFolder"))
    .filter((name) => /^\d{4}$/.test(name))
    .sort()[0] ?? "";

/** A small project is built twice for all of its files and pages (`embargo.browser.test.ts`); this is of the real one. */
test("files of every kind are made elsewhere again, byte for byte", { timeout: 10 * 60_000 }, () => {
  const copy = copyProject();
  const made = spawnSync(process.execPath, ["src/browser/digest-some.ts", edition], {
    cwd: copy,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  rmSync(copy, { recursive: true });
  expect(made.stderr).toBe("");
  const digests = Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(made.stdout)));
  expect(digests.length).toBeGreaterThan(300);
  const kindsOf = (part: string) => new Set(digests.flatMap(([path]) => (path.includes(part) ? [extname(path)] : [])));
  const ofMunicipalities = [".csv", ".json", ".pdf", ".png", ".xlsx"];
  expect([...kindsOf("/kommune/")]).toEqual(expect.arrayContaining(ofMunicipalities));
  expect([...kindsOf("")]).toEqual(expect.arrayContaining([...ofMunicipalities, ".svg"]));
  const different = digests.filter(
    ([path, digest]) => digest !== sha256(readFileSync(join(inject("siteFolder"), path))),
  );
  expect(different.map(([path]) => path)).toEqual([]);
});
