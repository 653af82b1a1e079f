import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { listSiteFiles } from "./site-pages.ts";

test("nothing of the editors' desk is in a release: no page, link, style or script", () => {
  const folder = inject("siteFolder");
  const files = listSiteFiles(folder);
  expect(files.filter((file) => file.startsWith("/redaksjon"))).toEqual([]);
  const telling = /\/redaksjon\/|editor-line|__open-in-editor/;
  const texts = files.filter((file) => /\.(html|css|js|xml|json)$/.test(file));
  expect(texts.filter((file) => telling.test(readFileSync(join(folder, file), "utf8")))).toEqual([]);
});
