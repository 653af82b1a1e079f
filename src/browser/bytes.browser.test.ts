import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { buildSite } from "./build-site.ts";
import { listSiteFiles } from "./site-pages.ts";

test("two cold builds of one commit give the same files, byte for byte", { timeout: 10 * 60_000 }, () => {
  const first = inject("siteFolder");
  const second = buildSite(`${first}-2`);
  expect(listSiteFiles(second)).toEqual(listSiteFiles(first));
  const different = listSiteFiles(first).filter((file) => digest(first, file) !== digest(second, file));
  expect(different.slice(0, 20)).toEqual([]);
  rmSync(second, { recursive: true });
});

function digest(folder: string, file: string): string {
  return createHash("sha256")
    .update(readFileSync(join(folder, file)))
    .digest("hex");
}
