import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { versionPages } from "./reserved.ts";

test("versionPages are the pages that there are, so that no chapter takes an address and every one may be linked to", () => {
  const routes = readdirSync("src/pages/[...utgave]").map((name) => name.replace(/\.astro$/, ""));
  expect(routes.filter((name) => name !== "index" && !name.startsWith("[")).sort()).toEqual([...versionPages].sort());
});
