import { defineConfig } from "vitest/config";

/** Tests of the built site: built once, served and driven in a real Chromium. */
export default defineConfig({
  test: {
    name: "nettleser",
    include: ["src/**/*.browser.test.ts"],
    globalSetup: "src/browser/site.setup.ts",
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // The machine's cores are the browser's.
    fileParallelism: false,
    // Pages tried side by side, where a file says so: axe keeps one core busy for each.
    maxConcurrency: 3,
  },
});
