import { statSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { useBrowser } from "./open-browser.ts";
import { listSitePages, type SitePage } from "./site-pages.ts";

const open = useBrowser();

const looks = [
  { name: "phone, light", viewport: { width: 360, height: 740 }, colorScheme: "light" },
  { name: "phone, dark", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  { name: "desk, light", viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  { name: "desk, dark", viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
] as const;

/** A split, a merger, a Sami name, two languages, the smallest; and the names that are hardest to fit. */
const special = /\/(1508|1580|4619|5612|1875|1151|4624|1515|4204)-[^/]+\/$/;

type Look = (typeof looks)[number];

/** Of each template the heaviest page; all chapters, and the municipalities that are unlike the others, of the newest edition. */
function samples(): readonly { path: string; looks: readonly Look[] }[] {
  const heaviest = new Map<string, SitePage>();
  const pages = listSitePages(inject("siteFolder"));
  for (const page of pages) {
    const other = heaviest.get(page.template);
    if (other === undefined || statSync(page.file).size > statSync(other.file).size) heaviest.set(page.template, page);
  }
  const chapters = /^\/:utgave\/(:kapittel\/(:underkapittel\/)?)?$/;
  const newest = pages.reduce(
    (last, { template, path }) => (template === "/:utgave/" && path > last ? path : last),
    "",
  );
  const more = pages.filter(({ path, template }) => {
    return (
      path.startsWith(newest) &&
      (chapters.test(template) || (path.startsWith(`${newest}kommune/`) && special.test(path)))
    );
  });
  const whole = new Set(heaviest.values());
  return [...new Set([...whole, ...more])].map((page) => ({ path: page.path, looks: looksOf(page, whole.has(page)) }));
}

/** The pages that most readers meet, at their heaviest, are tried in every look. */
const all = ["/", "/:utgave/", "/:utgave/kommune/:kommune/"];

/** The heaviest of others in the two that differ in everything; further ones, and a version's with its banner, in one. */
function looksOf({ template }: SitePage, isHeaviest: boolean): readonly Look[] {
  if (isHeaviest && all.includes(template)) return looks;
  const few = template.includes("/:versjon/") || !isHeaviest;
  const names = few ? ["phone, light"] : ["phone, light", "desk, dark"];
  return looks.filter(({ name }) => names.includes(name));
}

describe.concurrent.each(samples())("$path", ({ path, looks }) => {
  test.each(looks)(
    "has nothing that axe finds, no trouble, no sideways scroll, no low link and no broken word ($name)",
    async (look) => {
      await open(path, look, async ({ page, troubles }) => {
        expect(await sidewaysScroll(page)).toEqual([]);
        expect(await lowLinks(page)).toEqual([]);
        expect(await brokenWords(page)).toEqual([]);
        const { violations } = await rulesFor(page, look.colorScheme).analyze();
        expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => ({ id, target, html })))).toEqual(
          [],
        );
        expect(troubles).toEqual([]);
      });
    },
  );
});

/**
 * All of axe's rules in the light; in the dark those that colours have a say in, the page being the same otherwise. What
 * passes is not told of, element by element; there are no frames to look into, for which axe would open a page of its own.
 */
function rulesFor(page: Page, colorScheme: "light" | "dark"): AxeBuilder {
  const rules = colorScheme === "light" ? {} : { runOnly: ["color-contrast", "link-in-text-block"] };
  return new AxeBuilder({ page }).options({ resultTypes: ["violations"], ...rules }).setLegacyMode();
}

/** The elements that make the page wider than the window; none when it is not. Those that scroll by themselves may. */
function sidewaysScroll(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (node: Element) => getComputedStyle(node).overflowX !== "visible";
    const isContained = (node: Element): boolean => {
      const parent = node.parentElement;
      return parent !== null && parent !== document.body && (scrolls(parent) || isContained(parent));
    };
    return [...document.body.querySelectorAll("*")]
      .filter((node) => node.getBoundingClientRect().right > width + 1 && !isContained(node))
      .slice(0, 3)
      .map((node) => node.outerHTML.slice(0, 200));
  });
}

/** Links and buttons that stand alone and are less than 24 pixels high (WCAG 2.2, 2.5.8); those in running text may be. */
function lowLinks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const inText = (link: Element) =>
      getComputedStyle(link).display === "inline" &&
      [...(link.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === 3 && /\p{L}{3}/u.test(node.nodeValue ?? ""),
      );
    return [...document.querySelectorAll("a, button, summary")]
      .filter((link) => link.checkVisibility() && link.closest("svg, sup") === null && !inText(link))
      .map((link) => ({ link, box: link.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 2 && box.height > 2 && box.height < 24)
      .slice(0, 3)
      .map(({ link, box }) => `${Math.round(box.height)}: ${link.outerHTML.slice(0, 200)}`);
  });
}

/** Short words and years in tables that are parted between two letters: a column has had too little room. */
function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken = (text: Node) =>
      [...(text.nodeValue ?? "").matchAll(/(?<![\p{L}\p{N}\u00ad])[\p{L}\p{N}]{2,6}(?![\p{L}\p{N}\u00ad])/gu)].filter(
        ({ index, 0: word }) => {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
        },
      );
    return [...document.querySelectorAll("table :is(th, td)")]
      .filter((cell) => cell.checkVisibility())
      .flatMap((cell) => [cell, ...cell.querySelectorAll("*")].flatMap((part) => [...part.childNodes]))
      .filter((node) => node.nodeType === 3)
      .flatMap((text) => broken(text).map(({ 0: word }) => `${word} in «${text.nodeValue}»`))
      .slice(0, 5);
  });
}
