import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { readLinks } from "../../browser/read-links.ts";
import { listSitePages, type SitePage } from "../../browser/site-pages.ts";

/** Bytes of a page's HTML and the stylesheets it links to, without fonts and pictures. */
export interface Weight {
  readonly path: string;
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The median and the heaviest of the municipality pages of a built site, by raw HTML. Throws when there is none. */
export function weighMunicipalityPages(folder: string): { readonly median: Weight; readonly heaviest: Weight } {
  const pages = listSitePages(folder)
    .filter(({ template }) => template === "/:utgave/kommune/:kommune/")
    .map((page) => ({ page, size: readFileSync(page.file).length }))
    .sort((a, b) => a.size - b.size)
    .map(({ page }) => page);
  const median = pages[Math.floor(pages.length / 2)];
  const heaviest = pages.at(-1);
  if (median === undefined || heaviest === undefined) throw new Error(`no municipality pages in ${folder}`);
  return { median: weigh(folder, median), heaviest: weigh(folder, heaviest) };
}

function weigh(folder: string, page: SitePage): Weight {
  const html = readFileSync(page.file);
  const styles = readLinks(html.toString("utf8"))
    .links.filter((link) => /^\/.*\.css$/.test(link))
    .map((link) => readFileSync(join(folder, link)));
  const files = [html, ...styles];
  const sum = (size: (file: Buffer) => number) => files.reduce((total, file) => total + size(file), 0);
  return {
    path: page.path,
    raw: sum((file) => file.length),
    gzip: sum((file) => gzipSync(file, { level: 9 }).length),
    brotli: sum((file) => brotliCompressSync(file).length),
  };
}
