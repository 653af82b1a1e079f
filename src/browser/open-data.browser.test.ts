import { readFileSync } from "node:fs";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages, movedPages } from "./site-pages.ts";

const open = useBrowser();
const folder = inject("siteFolder");
const pages = listSitePages(folder);
const html = (file: string) => readFileSync(file, "utf8");
const newest = pages.findLast(({ template }) => template === "/:utgave/")?.path ?? "/";

test("every page of an edition with a number says how it is cited, at the version's own address", () => {
  const withNumbers = pages.filter(
    ({ path, file }) =>
      /^\/\d{4}\//.test(path) &&
      !/\/innbygging\/$/.test(path) &&
      /<td class="n[" ]|tall-fra-data|class="key-figure"/.test(html(file)),
  );
  expect(withNumbers.length).toBeGreaterThan(357);
  for (const { path, file } of withNumbers) {
    const [, section = ""] = /<section class="part citation"([\s\S]*?)<\/section>/.exec(html(file)) ?? [];
    const below = path.replace(/^\/\d{4}\/(v\d+\/)?/, "");
    expect(section, path).toMatch(new RegExp(`href="https?://[^"]*/\\d{4}/v\\d+/${below}"`));
    for (const form of [/@misc\{/, /TY {2}- /, /(&quot;|")URL(&quot;|")/]) expect(section, path).toMatch(form);
  }
});

test("a page's files are cited as the page is", async () => {
  for (const part of ["kommune/0301-oslo", "fylke/50-trondelag", "figur/aldring", "indikator/andel-80"]) {
    await open(`${newest}${part}/`, {}, async ({ page }) => {
      const file = await page.request.get(new URL(`${newest}${part}.json`, page.url()).href);
      const { utgave } = (await file.json()) as { utgave: { sitering: string } };
      const shown = await page.locator("[data-cite]").getAttribute("data-cite");
      expect(utgave.sitering).toBe(shown?.replaceAll("\u00a0", " "));
    });
  }
});

test("a page in nynorsk is cited in nynorsk", () => {
  const nynorsk = pages.filter(({ path, file }) => /^\/\d{4}\/./.test(path) && html(file).includes('<html lang="nn"'));
  const cited = nynorsk.filter(({ file }) => html(file).includes('id="siter"'));
  expect(cited.length).toBeGreaterThan(0);
  for (const { path, file } of cited) {
    expect(html(file), path).toContain("Kjelde og sitering");
    expect(html(file), path).toContain("langid = {nynorsk}");
  }
});

test("a number is taken with its source, and nothing is copied unasked", async () => {
  const options = { viewport: { width: 360, height: 740 }, permissions: ["clipboard-read", "clipboard-write"] };
  await open(`${newest}kommune/0301-oslo/`, options, async ({ page, troubles }) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => navigator.clipboard.writeText("før"));
    const cell = page.locator("table.overview td.n").filter({ hasText: /\d/ }).first();
    const number = ((await cell.textContent()) ?? "").replace(/\s/g, " ").trim();
    await cell.click();
    expect(await copied()).toBe("før");
    await page.getByRole("button", { name: "Kopier" }).click();
    await page.getByText("Kopiert").waitFor();
    expect((await copied()).replace(/\s/g, " ")).toContain(`, Oslo: ${number}. Kilde: Statistisk sentralbyrå`);
    expect(await copied()).toMatch(/\/\d{4}\/v\d+\/kommune\/0301-oslo\/$/);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

test("by keyboard alone, a number is reached and taken", async () => {
  await open(`${newest}kommune/0301-oslo/`, {}, async ({ page, troubles }) => {
    await page.getByRole("button", { name: "Hent et tall" }).press("Enter");
    await page.keyboard.press("Tab");
    const number = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
    expect(number).toMatch(/\d/);
    await page.keyboard.press("Enter");
    expect(await page.getByRole("dialog").textContent()).toContain(`: ${number}. Kilde:`);
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("TD");
    await page.keyboard.press("Escape");
    expect(await page.locator("td[tabindex]").count()).toBe(0);
    expect(troubles).toEqual([]);
  });
});

test("a figure in another site's frame follows the reader's light or dark, and the width it is given", async () => {
  const frame = pages.find(({ path }) => path.endsWith("/innbygging/"))?.path ?? "";
  const looks = async (colorScheme: "light" | "dark", width: number) =>
    open(frame, { colorScheme, viewport: { width, height: 600 } }, async ({ page, troubles }) => {
      expect(troubles).toEqual([]);
      return page.evaluate(() => ({
        background: getComputedStyle(document.documentElement).backgroundColor,
        text: getComputedStyle(document.body).color,
        overflow: document.documentElement.scrollWidth - innerWidth,
      }));
    });
  const light = await looks("light", 680);
  const dark = await looks("dark", 320);
  expect(light.background).not.toBe(dark.background);
  expect(light.text).not.toBe(dark.text);
  expect([light.overflow, dark.overflow]).toEqual([0, 0]);
});

test("every figure's page leads to its oEmbed answer, which leads to its frame", () => {
  const figures = pages.filter(({ template }) => template === "/:utgave/figur/:figur/");
  expect(figures.length).toBeGreaterThan(0);
  for (const { path, file } of figures) {
    const [, answer = ""] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(html(file)) ?? [];
    const { html: frame, type } = JSON.parse(html(folder + new URL(answer).pathname));
    expect(type, path).toBe("rich");
    const [, src = ""] = /src="([^"]+)"/.exec(frame) ?? [];
    expect(html(`${folder}${new URL(src).pathname}index.html`), path).toContain('name="color-scheme"');
  }
});

test("an address that has moved leads on, with a host that knows of redirects and with one that does not", async () => {
  const old = `${newest}kommune/5424-lyngen/`;
  await open(old, {}, async ({ page }) => {
    expect(new URL(page.url()).pathname).toBe(`${newest}kommune/5536-lyngen/`);
  });
  expect(movedPages(folder).size).toBeGreaterThan(300);
  for (const page of movedPages(folder)) {
    const [, to = ""] = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html(folder + page)) ?? [];
    expect(html(`${folder}${to}index.html`), page).toContain("<h1");
  }
});
