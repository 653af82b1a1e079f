import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { copyProject } from "./copy-project.ts";
import { listSiteFiles } from "./site-pages.ts";

/** Another place, day and language than the first build had. */
const env = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };

/** The oldest edition: one is a third of the time of all, and the others are made by the same code. */
const edition =
  readdirSync(inject("siteFolder"))
    .filter((name) => /^\d{4}$/.test(name))
    .sort()[0] ?? "";

test("two cold builds of one commit give an edition the same files, byte for byte", { timeout: 10 * 60_000 }, () => {
  const copies = [copyProject(), copyProject()] as const;
  const first = buildSite(copies[0], join(copies[0], "ut"), { edition });
  const second = buildSite(copies[1], join(copies[1], "et-annet-sted"), { env, edition });
  expect(listSiteFiles(first).length).toBeGreaterThan(4000);
  expect(listSiteFiles(second)).toEqual(listSiteFiles(first));
  const different = listSiteFiles(first).filter((file) => digest(first, file) !== digest(second, file));
  expect(different.slice(0, 20)).toEqual([]);
  for (const copy of copies) rmSync(copy, { recursive: true });
});

function digest(folder: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
