import { beforeAll, expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages } from "./site-pages.ts";

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

/** The newest edition, as the front page leads to. */
let newest: string;

beforeAll(() => {
  const editions = listSitePages(inject("siteFolder")).filter(({ template }) => template === "/:utgave/");
  newest =
    editions
      .map(({ path }) => path)
      .sort()
      .at(-1) ?? "/";
});

test("without scripts, a reader finds Oslo from the front page, reads its page and opens its files", async () => {
  await open("/", { ...phone, javaScriptEnabled: false }, async ({ page, troubles }) => {
    await page.getByRole("searchbox").first().fill("Oslo");
    await page.getByRole("searchbox").first().press("Enter");
    expect(new URL(page.url()).pathname).toBe(`${newest}register/`);
    await page.locator("#steder .boks", { hasText: "Søkefeltet virker bare" }).waitFor({ timeout: 10_000 });
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    await page.getByRole("main").getByRole("link", { name: "Oslo", exact: true }).click();
    expect(new URL(page.url()).pathname).toBe(`${newest}kommune/0301-oslo/`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("Oslo");
    const text = await page.getByRole("main").textContent();
    expect(text).toMatch(/\d\s(prosent|%)/);
    expect(await page.getByRole("main").getByRole("table").count()).toBeGreaterThan(0);
    expect(await page.getByRole("main").locator("svg").count()).toBeGreaterThan(0);
    for (const [ending, start] of [
      ["pdf", "%PDF-"],
      ["xlsx", "PK"],
      ["csv", ""],
    ] as const) {
      const href = await page.locator(`main a[href$=".${ending}"]`).first().getAttribute("href");
      const file = await page.request.get(new URL(href ?? "", page.url()).href);
      expect(file.status(), ending).toBe(200);
      expect((await file.body()).subarray(0, start.length).toString("latin1")).toBe(start);
    }
    expect(troubles).toEqual([]);
  });
});

test("with scripts, the search suggests a municipality by its Sami name and by its number", async () => {
  await open("/", phone, async ({ page, troubles }) => {
    const search = page.getByRole("searchbox").first();
    for (const query of ["Hábmer", "1875", "hamar"]) {
      await search.fill(query);
      await page
        .getByRole("main")
        .getByRole("link", { name: /Hamarøy/ })
        .first()
        .waitFor({ timeout: 10_000 });
    }
    await page
      .getByRole("main")
      .getByRole("link", { name: /Hamarøy/ })
      .first()
      .click();
    await page.waitForURL(/\/kommune\/1875-hamaroy\/$/);
    expect(troubles).toEqual([]);
  });
});

test("with scripts, a name or number that is gone and a misspelling lead to the municipality of today", async () => {
  await open("/", phone, async ({ page, troubles }) => {
    const search = page.getByRole("searchbox").first();
    for (const query of ["Skedsmo", "0231", "Lilestrøm"]) {
      await search.fill(query);
      const link = page.getByRole("main").getByRole("link", { name: "Lillestrøm" });
      await link.first().waitFor({ timeout: 10_000 });
      expect(await link.first().getAttribute("href"), query).toMatch(/\/kommune\/3205-lillestrom\/$/);
    }
    expect(troubles).toEqual([]);
  });
});

test("with scripts, a postcode leads to its municipality, and to both where it may lie in two", async () => {
  for (const address of ["/", `${newest}kommune/`]) {
    await open(address, phone, async ({ page, troubles }) => {
      const search = page.getByRole("searchbox").first();
      const status = page.locator("[data-finder] [role=status]");
      const links = page.locator("[data-municipality]:visible a[data-name]");
      await search.fill("2010");
      await status.getByText("Postnummer 2010 hører til Lillestrøm.").waitFor({ timeout: 10_000 });
      expect(await links.allTextContents(), address).toEqual(["Lillestrøm"]);
      await search.fill("8590 Kjøpsvik");
      await status.getByText("Hamarøy eller Narvik").waitFor();
      expect((await links.allTextContents()).sort(), address).toEqual(["Hamarøy", "Narvik"]);
      await search.fill("5547");
      await status.getByText("Utsira").waitFor();
      await search.press("Enter");
      await page.waitForURL(/\/kommune\/1151-utsira\/$/);
      expect(troubles).toEqual([]);
    });
  }
});

test("with scripts, a county and one that is no more are found, and a number that is two things is told as both", async () => {
  for (const address of ["/", `${newest}kommune/`]) {
    await open(address, phone, async ({ page, troubles }) => {
      const search = page.getByRole("searchbox").first();
      const status = page.locator("[data-finder] [role=status]");
      const links = page.locator("[data-municipality]:visible a");
      await search.fill("Hordaland");
      await status.getByText("1 treff").waitFor({ timeout: 10_000 });
      expect(await links.allTextContents(), address).toEqual(["Vestland"]);
      await search.fill("finnmark");
      await links.filter({ hasText: "Finnmark" }).first().waitFor();
      expect(await links.allTextContents(), address).toContain("Alta");
      await search.fill("1507");
      await status.getByText("Kommunenummer 1507 var Ålesund. Postnummer 1507 hører til Moss.").waitFor();
      await search.fill("Oslo kommune");
      await status.getByText("treff").waitFor();
      await search.press("Enter");
      await page.waitForURL(/\/kommune\/0301-oslo\/$/);
      expect(troubles).toEqual([]);
    });
  }
});

test("with scripts, Enter leads to no place that is not typed whole or not alone, and to the list of them instead", async () => {
  for (const address of ["/", `${newest}kommune/`]) {
    await open(address, phone, async ({ page, troubles }) => {
      const search = page.getByRole("searchbox").first();
      const { pathname } = new URL(page.url());
      for (const query of ["Herøy", "Våler", "Viken", "123", "Trondh"]) {
        await search.fill(query);
        await search.press("Enter");
        await page.locator("[data-finder] [role=status]").getByText("Velg i listen.").waitFor({ timeout: 10_000 });
        expect(await page.locator("[data-municipality]:visible a:focus").count(), query).toBe(1);
        expect(new URL(page.url()).pathname, query).toBe(pathname);
      }
      await search.fill("123");
      const found = page.locator("[data-municipality]:visible", { hasText: "Eidfjord" });
      await found.getByText("tidligere kommunenummer 1232").waitFor();
      await search.fill("Heroey Nordland");
      await search.press("Enter");
      await page.waitForURL(/\/kommune\/1818-heroy-nordland\/$/);
      expect(troubles).toEqual([]);
    });
  }
});

test("with scripts, an address to compare that names what is not there is answered", async () => {
  await open(`${newest}sammenlign/?indikator=borte&sted=9999&sted=0301`, phone, async ({ page, troubles }) => {
    await page.getByText("Adressen nevner noe som ikke finnes her: «borte», «9999».").waitFor({ timeout: 10_000 });
    await page.locator("[data-compare] tbody th").first().waitFor();
    expect(await page.locator("[data-compare] tbody th").allTextContents()).toEqual(["Oslo"]);
    expect(troubles).toEqual([]);
  });
});

test("with scripts, places are compared in chart and table, and the address keeps the choice", async () => {
  const choice = "?indikator=langtidsopphold-per-1000-80&sted=0301&sted=landet";
  await open(`${newest}sammenlign/${choice}`, phone, async ({ page, troubles }) => {
    const rows = page.locator("[data-compare] tbody tr");
    await rows.first().waitFor({ timeout: 10_000 });
    await page.getByLabel("Legg til et sted").fill("Hábmer");
    await page.keyboard.press("Enter");
    await page.locator("[data-compare] tbody tr", { hasText: "Hamarøy" }).waitFor();
    expect(await rows.locator("th").allTextContents()).toEqual(["Oslo", "Landet", "Hamarøy"]);
    expect(await page.locator(".compare-chart svg g[class^=line-]").count()).toBe(3);
    expect(page.url()).toContain("&sted=0301&sted=landet&sted=1875");
    await page.reload();
    await page.locator("[data-compare] tbody tr", { hasText: "Hamarøy" }).waitFor();
    await page.getByRole("button", { name: "Ta bort Oslo" }).click();
    await page.waitForFunction(() => !location.search.includes("0301"));
    await page.goBack();
    await page.locator("[data-compare] tbody tr", { hasText: "Oslo" }).waitFor();
    expect(page.url()).toContain("sted=0301");
    await page.getByLabel("Legg til et sted").fill("Herøy");
    await page.keyboard.press("Enter");
    await page.getByText("2 steder passer med «Herøy». Velg ett.").waitFor();
    expect(page.url()).not.toContain("sted=1515");
    await page.getByRole("button", { name: "Herøy (Nordland)", exact: true }).click();
    await page.locator("[data-compare] tbody tr", { hasText: "Herøy (Nordland)" }).waitFor();
    expect(page.url()).toContain("sted=1818");
    expect(troubles).toEqual([]);
  });
});

test("with scripts, the newest years are compared first, and none is half behind the places' names", async () => {
  await open(`${newest}sammenlign/`, phone, async ({ page, troubles }) => {
    for (const width of [320, 360, 412, 600, 800]) {
      await page.setViewportSize({ width, height: 740 });
      await page.reload();
      await page.locator("[data-compare] tbody tr").first().waitFor();
      const table = page.locator("[data-compare] .scroll");
      const halves = () =>
        table.evaluate((scroll) => {
          const [names, ...years] = [...scroll.querySelectorAll("thead th")].map((th) => th.getBoundingClientRect());
          const edge = names?.right ?? 0;
          return years.filter(({ left, right }) => left < edge - 1 && right > edge + 1).length;
        });
      await expect.poll(halves, { message: `${width}` }).toBe(0);
      const last = table.locator("thead th").last();
      expect((await last.boundingBox())?.x, `${width}`).toBeLessThan(width - 30);
      for (const left of [25, 70]) {
        await table.evaluate((scroll, to) => scroll.scrollTo(to, 0), left);
        await expect.poll(halves, { message: `${width}, ${left}` }).toBe(0);
      }
    }
    expect(troubles).toEqual([]);
  });
});

test("without scripts, the compare page has a comparison all the same", async () => {
  await open(`${newest}sammenlign/`, { ...phone, javaScriptEnabled: false }, async ({ page, troubles }) => {
    const table = page.getByRole("main").getByRole("table");
    expect(await table.count()).toBe(1);
    expect(await table.locator("tbody tr").count()).toBeGreaterThan(8);
    expect(troubles).toEqual([]);
  });
});

test("the keyboard reaches the content first, and every link shows that it has focus", async () => {
  await open(`${newest}kommune/0301-oslo/`, phone, async ({ page }) => {
    await page.keyboard.press("Tab");
    const first = page.locator(":focus");
    expect(await first.textContent()).toMatch(/^\s*Hopp til/);
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).not.toBe("");
    await page.keyboard.press("Tab");
    expect(await page.locator("main :focus").count()).toBe(1);
    const outline = await page.locator(":focus").evaluate((node) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    expect(outline).toBe(true);
  });
});

test("a page that is not there leads back to the front page", async () => {
  await open("/2020/finnes-ikke/", phone, async ({ page }) => {
    expect(await page.locator('a[href="/"]').count()).toBeGreaterThan(0);
  });
});
