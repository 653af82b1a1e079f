import { readFileSync, statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, inject, test } from "vitest";
import { type PageLinks, readLinks } from "./read-links.ts";
import { listSiteFiles, listSitePages } from "./site-pages.ts";

const folder = inject("siteFolder");
const files = new Set(listSiteFiles(folder));
const pages = new Map<string, PageLinks>();
/** Where the site will stand: what it says of itself on the front page. */
let home: URL;

beforeAll(() => {
  for (const { path, file } of listSitePages(folder)) pages.set(path, readLinks(readFileSync(file, "utf8")));
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(`${folder}/index.html`, "utf8"));
  home = new URL(canonical?.[1] ?? "http://mangler.invalid/");
});

/** The path on this site that a link leads to, or `undefined` when it leads elsewhere. */
function onSite(link: string, page: string): { path: string; anchor: string } | undefined {
  const address = new URL(link, new URL(page, home.origin));
  if (address.origin !== home.origin) return undefined;
  return { path: decodeURI(address.pathname), anchor: decodeURIComponent(address.hash.slice(1)) };
}

function broken(reason: (target: { path: string; anchor: string }) => string | undefined): readonly string[] {
  const found = new Set<string>();
  for (const [page, { links }] of pages) {
    for (const link of links) {
      const target = onSite(link, page);
      const why = target === undefined ? undefined : reason(target);
      if (why !== undefined) found.add(`${page} → ${link}: ${why}`);
    }
  }
  return [...found].slice(0, 50);
}

test("every page and file that is linked to is there", () => {
  expect(pages.size).toBeGreaterThan(2 * 357);
  expect(
    broken(({ path }) => {
      const file = path.endsWith("/") ? `${path}index.html` : path;
      return files.has(file) ? undefined : "no such page or file";
    }),
  ).toEqual([]);
});

test("every anchor that is linked to is on its page", () => {
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(page.ids)]));
  expect(
    broken(({ path, anchor }) => {
      if (anchor === "" || anchor === "top") return undefined;
      return ids.get(path)?.has(anchor) ? undefined : "no such anchor";
    }),
  ).toEqual([]);
});

test("every page of data tells search engines of its files, at addresses that last", () => {
  const described = [...pages.keys()].filter((path) =>
    /^\/\d{4}\/(kommune\/\d|fylke\/\d|indikator\/.|figur\/[^/]+\/$|data\/)/.test(path),
  );
  expect(described.length).toBeGreaterThan(357);
  for (const path of described) {
    const html = readFileSync(`${folder}${path}index.html`, "utf8");
    const [, json = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const { "@type": type, distribution } = JSON.parse(json);
    expect(type, path).toBe("Dataset");
    const missing = distribution
      .map(({ contentUrl }: { contentUrl: string }) => onSite(contentUrl, path)?.path)
      .filter((file: string) => !files.has(file) || !/^\/\d{4}\/v\d+\//.test(file));
    expect(missing, path).toEqual([]);
  }
});

/** As a host sends it: text compressed, fonts as they are. */
function sentBytes(file: string): number {
  return file.endsWith(".woff2") ? statSync(file).size : gzipSync(readFileSync(file)).length;
}

/** Older versions, and what is made for the frames of other sites. */
const notForSearch = /^\/\d{4}\/v\d+\/|\/innbygging\/$/;

test("a figure for the frames of other sites weighs at most 40 kB with all that it loads, and has no scripts", () => {
  const frames = [...pages].filter(([path]) => path.endsWith("/innbygging/"));
  expect(frames.length).toBeGreaterThan(0);
  for (const [path, { links }] of frames) {
    const loaded = links.filter((link) => /\.(css|js|woff2)$/.test(link)).map((link) => onSite(link, path)?.path ?? "");
    const sizes = [`${path}index.html`, ...loaded].map((file) => sentBytes(folder + file));
    expect(
      sizes.reduce((sum, size) => sum + size, 0),
      path,
    ).toBeLessThan(40 * 1024);
    expect(readFileSync(`${folder}${path}index.html`, "utf8"), path).not.toMatch(/<script|onload=/);
  }
});

test("the site map names every page of the newest versions, and no other", () => {
  const maps = [...files].filter((file) => /\/sitemap-\d+\.xml$/.test(file));
  const named = maps.flatMap((file) =>
    [...readFileSync(folder + file, "utf8").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => onSite(match[1] ?? "", "/")?.path,
    ),
  );
  const newest = [...pages.keys()].filter((path) => path !== "/404.html" && !notForSearch.test(path));
  expect(named.sort()).toEqual(newest.sort());
});

test("no id stands twice on a page", () => {
  const repeated = [...pages].flatMap(([path, { ids }]) => {
    const twice = ids.filter((id, place) => ids.indexOf(id) !== place);
    return twice.length > 0 ? [`${path}: ${twice.join(", ")}`] : [];
  });
  expect(repeated.slice(0, 20)).toEqual([]);
});

test("every PDF, workbook, table and picture is linked to", () => {
  const linked = new Set<string>();
  for (const [page, { links }] of pages) for (const link of links) linked.add(onSite(link, page)?.path ?? "");
  const orphans = [...files].filter((file) => /\.(pdf|xlsx|csv|png)$/.test(file) && !linked.has(file));
  expect(orphans.slice(0, 20)).toEqual([]);
});

test("every file that is offered is of its kind", () => {
  const starts: Readonly<Record<string, string>> = { pdf: "%PDF-", xlsx: "PK", png: "\u0089PNG" };
  const wrong = [...files].filter((file) => {
    const start = starts[file.slice(file.lastIndexOf(".") + 1)];
    return (
      start !== undefined &&
      !readFileSync(folder + file)
        .subarray(0, 8)
        .toString("latin1")
        .startsWith(start)
    );
  });
  expect(wrong).toEqual([]);
});
