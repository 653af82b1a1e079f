import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages } from "./site-pages.ts";

const open = useBrowser();
const drawnMap = /<svg[^>]*class="[^"]*figur-kart[^"]*"[\s\S]*?<\/svg>/g;
const withMap = listSitePages(inject("siteFolder"))
  .map((page) => ({ ...page, maps: readFileSync(page.file, "utf8").match(drawnMap) ?? [] }))
  .filter(({ maps }) => maps.length > 0);

test("the maps of a page weigh at most 120 kB compressed, and only pages of indicators, figures and chapters have them", () => {
  expect(withMap.length).toBeGreaterThan(0);
  for (const { path, maps } of withMap) {
    expect(gzipSync(maps.join("")).length, path).toBeLessThan(120_000);
    expect(path).toMatch(/\/indikator\/|\/figur\/|^\/\d{4}\/(?:v\d+\/)?[a-z-]+\/(?:[a-z-]+\/)?$/);
  }
});

test("by keyboard, the map is passed by, or read municipality by municipality with focus that is seen", async () => {
  const indicator = withMap.find(({ template }) => template === "/:utgave/indikator/:indikator/");
  await open(indicator?.path ?? "", { javaScriptEnabled: false }, async ({ page, troubles }) => {
    const skip = page.getByRole("link", { name: /Hopp over/ }).last();
    await skip.focus();
    expect((await skip.boundingBox())?.height).toBeGreaterThan(10);
    await page.keyboard.press("Tab");
    const focused = () =>
      page.evaluate(() => {
        const link = document.activeElement;
        const shape = link?.querySelector("path");
        return {
          name: link?.querySelector("title")?.textContent ?? "",
          href: link?.getAttribute("href") ?? "",
          width: shape ? Number.parseFloat(getComputedStyle(shape).strokeWidth) : 0,
        };
      });
    const first = await focused();
    expect(first.name).toMatch(/^\S.*: .*\d|skjult/);
    expect(first.href).toMatch(/kommune\/\d{4}-/);
    expect(first.width).toBeGreaterThanOrEqual(2);
    await page.keyboard.press("Tab");
    expect((await focused()).href > first.href).toBe(true);
    await skip.focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("etter-kartet");
    expect(troubles).toEqual([]);
  });
});
