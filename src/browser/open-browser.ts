import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

export interface OpenPage {
  readonly page: Page;
  /** What went wrong while it loaded and was used: errors and warnings in the console, failed and foreign requests. */
  readonly troubles: readonly string[];
}

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-sync"];

/**
 * Opens one browser for the tests of a file. The function returned goes to a path of the site, in a window of its own
 * with the given options, hands the page on when it has loaded, and closes it after.
 */
export function useBrowser(): <T>(
  path: string,
  options: BrowserContextOptions,
  use: (opened: OpenPage) => Promise<T>,
) => Promise<T> {
  let browser: Browser;
  beforeAll(async () => {
    const executablePath = process.env.CHROMIUM_PATH;
    if (executablePath === undefined) throw new Error("CHROMIUM_PATH is not set; run the tests with npm test");
    browser = await chromium.launch({ executablePath, args: flags });
  });
  afterAll(() => browser?.close());

  return async (path, options, use) => {
    const context = await browser.newContext({ locale: "nb-NO", ...options });
    context.setDefaultTimeout(60_000);
    const page = await context.newPage();
    const troubles: string[] = [];
    watch(page, inject("siteUrl"), troubles);
    try {
      await page.goto(new URL(path, inject("siteUrl")).href, { waitUntil: "load" });
      return await use({ page, troubles });
    } finally {
      await context.close();
    }
  };
}

function watch(page: Page, siteUrl: string, troubles: string[]): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error.message}`));
  page.on("request", (request) => {
    const own = request.url().startsWith(siteUrl) || request.url().startsWith("data:");
    if (!own) troubles.push(`foreign request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    // A request under way when the reader goes on to another page is given up by the browser, and fails nobody.
    const givenUp = request.failure()?.errorText === "net::ERR_ABORTED";
    if (!givenUp) troubles.push(`failed request: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
}
