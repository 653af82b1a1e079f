import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { copyProject } from "./copy-project.ts";
import { listSiteFiles } from "./site-pages.ts";

/** Another place, day and language than the first build had. */
const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };

test("two cold builds of one commit give the same files, byte for byte", { timeout: 10 * 60_000 }, () => {
  const first = inject("siteFolder");
  const copy = copyProject();
  const second = buildSite(copy, join(copy, "et-annet-sted"), elsewhere);
  expect(listSiteFiles(second)).toEqual(listSiteFiles(first));
  const different = listSiteFiles(first).filter((file) => digest(first, file) !== digest(second, file));
  expect(different.slice(0, 20)).toEqual([]);
  rmSync(copy, { recursive: true });
});

function digest(folder: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
