import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { projectRoot } from "./repository-files.ts";

/** Licences that let anyone use, change and pass on, with no more than a notice. */
const free = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MIT/X11",
  "OFL-1.1",
  "PSF-2.0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
];

/** Those that ask more, and why that is no hindrance: the site holds nothing of these packages, and they are used as they are. */
const others: Readonly<Record<string, RegExp>> = {
  // libvips, which Astro can use for pictures; it is a library of its own, and the site has none of it.
  "LGPL-3.0-or-later": /^(@img\/sharp-|@img\/sharp-libvips-)/,
  // Used unchanged while building: lightningcss, axe-core in tests, satori and resvg for the cards.
  "MPL-2.0": /^(lightningcss|axe-core|@axe-core\/|@resvg\/resvg-js|satori$)/,
  // The examples of the CommonMark specification, which a test runs through our reader.
  "CC-BY-SA-4.0": /^commonmark-spec$/,
};

/** Without a licence in their description: old, deep in what exceljs uses, in tests alone. */
const silentOnes = ["buffers"];

const Lock = z.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) });
const { packages } = Lock.parse(JSON.parse(readFileSync(join(projectRoot, "package-lock.json"), "utf8")));
const installed = Object.entries(packages).filter(([path]) => path !== "");

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/** One of those that may be chosen is enough; of those that all hold, each is asked for. */
function isAllowed(name: string, licence: string): boolean {
  if (licence.includes(" OR ")) return licence.split(" OR ").some((one) => isAllowed(name, one.replace(/[()]/g, "")));
  return licence
    .replace(/[()]/g, "")
    .split(" AND ")
    .every((one) => free.includes(one) || others[one]?.test(name) === true);
}

test("every package may be used, changed and passed on", () => {
  const odd = installed
    .filter(([path, { license }]) => license !== undefined && !isAllowed(nameOf(path), license))
    .map(([path, { license }]) => `${nameOf(path)}: ${license}`);
  expect([...new Set(odd)]).toEqual([]);
});

test("every package says what its licence is", () => {
  const silent = installed.filter(([, { license }]) => license === undefined).map(([path]) => nameOf(path));
  expect([...new Set(silent)].sort()).toEqual(silentOnes);
});

test("isAllowed(name, licence) reads what npm writes", () => {
  expect(isAllowed("x", "(MIT OR GPL-3.0-or-later)")).toBe(true);
  expect(isAllowed("x", "(MIT AND Zlib)")).toBe(true);
  expect(isAllowed("x", "MIT AND GPL-3.0-only")).toBe(false);
  expect(isAllowed("x", "LGPL-3.0-or-later")).toBe(false);
  expect(isAllowed("@img/sharp-libvips-linux-x64", "LGPL-3.0-or-later")).toBe(true);
});
