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
  const first = inject("siteFolder");
  const copy = copyProject();
  const second = buildSite(copy, join(copy, "et-annet-sted"), { env, edition });
  const filesOf = (site: string) => listSiteFiles(site).filter((file) => file.startsWith(`/${edition}/`));
  expect(filesOf(first).length).toBeGreaterThan(4000);
  expect(filesOf(second)).toEqual(filesOf(first));
  const different = filesOf(first).filter((file) => digest(first, file) !== digest(second, file));
  expect(different.slice(0, 20)).toEqual([]);
  rmSync(copy, { recursive: true });
});

function digest(folder: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
