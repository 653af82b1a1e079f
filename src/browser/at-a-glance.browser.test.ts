import { beforeAll, expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages } from "./site-pages.ts";

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };

/** The newest edition's address, and those of its chapters. */
let newest: string;
let chapters: string[];

beforeAll(() => {
  const pages = listSitePages(inject("siteFolder"));
  const all = (template: string) => pages.filter((page) => page.template === template).map(({ path }) => path);
  newest = all("/:utgave/").sort().at(-1) ?? "/";
  chapters = all("/:utgave/:kapittel/").filter((path) => path.startsWith(newest));
});

test("on a phone, a table has a shadow where it goes on past the edge, until its last column is reached", async () => {
  let wider = 0;
  for (const path of chapters) {
    await open(path, phone, async ({ page }) => {
      const tables = page.locator("main .scroll:visible");
      for (let index = 0; index < (await tables.count()); index++) {
        const table = tables.nth(index);
        const shadowAt = async (left: number) => {
          await table.evaluate((element, scrolled) => {
            element.scrollLeft = scrolled;
            // What follows the scrolling is drawn in the frame after it.
            return new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          }, left);
          // At its end the shadow has come to be of no size.
          return table.evaluate((element) => /[1-9]\d*(\.\d+)?px/.test(getComputedStyle(element).boxShadow));
        };
        const goesOn = await table.evaluate((element) => element.scrollWidth > element.clientWidth);
        expect({ path, index, shadow: await shadowAt(0) }).toEqual({ path, index, shadow: goesOn });
        expect({ path, index, shadow: await shadowAt(10_000) }).toEqual({ path, index, shadow: false });
        if (goesOn) wider += 1;
      }
    });
  }
  expect(wider).toBeGreaterThan(0);
});

test("a figure's only note has no bullet, and several have", async () => {
  for (const path of chapters) {
    await open(path, phone, async ({ page }) => {
      const lists = await page.locator("main .figur-merknader").evaluateAll((all) =>
        all.map((list) => ({
          alone: list.children.length === 1,
          bullet: getComputedStyle(list).listStyleType !== "none",
        })),
      );
      for (const { alone, bullet } of lists) expect({ path, bullet }).toEqual({ path, bullet: !alone });
    });
  }
});

test("story leads say at once what they are sure of, and lead to how", async () => {
  await open(`${newest}nyhetstips/`, phone, async ({ page }) => {
    const head = page.locator(".page-head");
    expect(await head.textContent()).toContain("«Sikkert» gjelder tilfeldigheter");
    expect(await page.locator((await head.getByRole("link").first().getAttribute("href")) ?? "").count()).toBe(1);
  });
});

test("on a phone, no range of years or ages is broken over two lines in what is written of figures", async () => {
  const pages = [
    "figur/aldring/",
    "indikator/hjemmetjenester-0-66-per-1000/",
    "fylke/50-trondelag/",
    "sammenlign/?indikator=langtidsopphold-per-1000-80&sted=0301",
  ];
  for (const part of pages) {
    await open(`${newest}${part}`, phone, async ({ page }) => {
      const broken = await page
        .locator(":is(h1, p, span, .figur-merknader li):not(.cite, .ds-sr-only, td *):visible")
        .evaluateAll((all) =>
          all.flatMap(({ childNodes }) =>
            [...childNodes].flatMap((node) => {
              const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "";
              return [...text.matchAll(/\d\u2060?–\u2060?\d/g)].flatMap(({ 0: range, index }) => {
                const line = document.createRange();
                line.setStart(node, index);
                line.setEnd(node, index + range.length);
                const tops = new Set(
                  [...line.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
                );
                return tops.size > 1 ? [text] : [];
              });
            }),
          ),
        );
      expect({ part, broken }).toEqual({ part, broken: [] });
    });
  }
});

test("on a phone, why a figure differs from the source's is read without scrolling sideways", async () => {
  await open(`${newest}avstemming/`, phone, async ({ page }) => {
    const table = page.getByRole("region", { name: "Tall som ikke stemmer" });
    expect(await table.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  });
});

test("on a phone, no heading is stuck to what it stands above", async () => {
  for (const path of [`${newest}kommune/`, ...chapters.slice(0, 2)]) {
    await open(path, phone, async ({ page }) => {
      const stuck = await page.locator("main h2:visible").evaluateAll((headings) =>
        headings.flatMap((heading) => {
          const next = heading.nextElementSibling?.getBoundingClientRect();
          const gap = (next?.top ?? Number.POSITIVE_INFINITY) - heading.getBoundingClientRect().bottom;
          return gap < 2 ? [heading.textContent] : [];
        }),
      );
      expect({ path, stuck }).toEqual({ path, stuck: [] });
    });
  }
});
