import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { copyProject } from "./copy-project.ts";
import { listSiteFiles } from "./site-pages.ts";

/** Another place, day and language than the first build had. */
const env = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };

/** The oldest: nothing in it is about an edition before, so that its files are the same whether it is built alone or with the others. */
const edition =
  readdirSync(inject("siteFolder"))
    .filter((name) => /^\d{4}$/.test(name))
    .sort()[0] ?? "";

/** Its files, without the pages: those lead to other editions. Pages are compared in a small project (`embargo.browser.test.ts`). */
function editionFiles(folder: string): readonly string[] {
  return listSiteFiles(folder).filter((file) => file.startsWith(`/${edition}/`) && !file.endsWith(".html"));
}

test("another cold build of the commit gives an edition the same files, byte for byte", {
  timeout: 10 * 60_000,
}, () => {
  const site = inject("siteFolder");
  const copy = copyProject();
  const again = buildSite(copy, join(copy, "et-annet-sted"), { env, edition });
  const files = editionFiles(again);
  expect(files.length).toBeGreaterThan(4000);
  for (const ending of [".pdf", ".png", ".xlsx", ".csv", ".json", ".zip", ".parquet"]) {
    expect(files.filter((file) => file.endsWith(ending)).length, ending).toBeGreaterThan(0);
  }
  expect(files).toEqual(editionFiles(site));
  const different = files.filter((file) => digest(site, file) !== digest(again, file));
  expect(different.slice(0, 20)).toEqual([]);
  rmSync(copy, { recursive: true });
});

function digest(folder: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
