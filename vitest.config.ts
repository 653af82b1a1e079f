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
    include: ["src/**/*.test.ts", "scripts/**/*.test.ts"],
    exclude: [...configDefaults.exclude, "**/*.browser.test.ts"],
  },
});
