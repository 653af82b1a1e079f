import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages } from "./site-pages.ts";

const open = useBrowser();

/** The pages that are made for the frames of other sites, at the editions' own addresses. */
function listFrames() {
  return listSitePages(inject("siteFolder")).filter(({ path }) => /^\/\d{4}\/figur\/[^/]+\/innbygging\/$/.test(path));
}

test("a figure in a frame has room in the height that its code gives, and its labels in the frame, however wide that is", async () => {
  const folder = inject("siteFolder");
  const frames = listFrames();
  const cut: string[] = [];
  await open(frames[0]?.path ?? "/", {}, async ({ page, troubles }) => {
    for (const { path } of frames) {
      const { height } = JSON.parse(readFileSync(join(folder, path.replace("/innbygging/", "-oembed.json")), "utf8"));
      await page.goto(new URL(path, inject("siteUrl")).href);
      for (const width of [320, 360, 480, 600, 680, 900, 1200, 1600]) {
        await page.setViewportSize({ width, height });
        const needed = await page.evaluate(() => document.documentElement.scrollHeight);
        if (needed > height) cut.push(`${path} at ${width}: ${needed} of ${height}`);
        const outside = await page.evaluate(() =>
          [...document.querySelectorAll("svg text")]
            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5))
            .map(({ text }) => text),
        );
        cut.push(...outside.map((text) => `${path} at ${width}: ${text}`));
      }
    }
    expect(troubles).toEqual([]);
  });
  expect(frames.length).toBeGreaterThan(9);
  expect(cut).toEqual([]);
});

test("a figure in a frame that is too low has its source in sight, and all of it can be scrolled to", async () => {
  const frames = listFrames();
  const wrong: string[] = [];
  await open(frames[0]?.path ?? "/", {}, async ({ page, troubles }) => {
    for (const { path } of frames) {
      await page.goto(new URL(path, inject("siteUrl")).href);
      for (const [width, height] of [
        [300, 300],
        [360, 400],
        [600, 300],
        [900, 400],
        [1200, 500],
      ] as const) {
        await page.setViewportSize({ width, height });
        const { top, bottom, wide } = await page.evaluate(() => {
          scrollTo(0, 0);
          const { top, bottom } = document.querySelector("footer")?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
          return { top, bottom, wide: document.documentElement.scrollWidth };
        });
        if (top < 0 || bottom > height + 0.5 || wide > width) wrong.push(`${path} at ${width} × ${height}`);
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        const covered = await page.evaluate(() => {
          const edge = document.querySelector("footer")?.getBoundingClientRect().top ?? 0;
          return [...document.querySelectorAll("main > :not(footer)")].some(
            (one) => one.getBoundingClientRect().bottom > edge + 0.5,
          );
        });
        if (covered) wrong.push(`${path} at ${width} × ${height}, scrolled`);
      }
    }
    expect(troubles).toEqual([]);
  });
  expect(wrong).toEqual([]);
});
