import { configDefaults, defineConfig } from "vitest/config";

/** Unit tests; those that need the built site and a browser have vitest.browser.config.ts. */
export default defineConfig({
  test: {
    name: "enhet",
    // Generous: a busy machine is slow, and nothing here measures time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One core is left over otherwise, which on a machine of two is half of it.
    maxWorkers: "100%",
    // What is read once (figures, fonts, templates) is read once for all: a process for each file takes half as long again.
    // So no test may leave the process other than it was.
    isolate: false,
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.browser.test.ts"],
  },
});
