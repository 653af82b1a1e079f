import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isInside } from "./inside.ts";

const folder = mkdtempSync(join(tmpdir(), "inni-"));
const root = join(folder, "prosjekt");
mkdirSync(join(root, "reports"), { recursive: true });
writeFileSync(join(folder, "hemmelig.md"), "");
writeFileSync(join(root, "reports", "..notat.md"), "");
symlinkSync(join(folder, "hemmelig.md"), join(root, "reports", "ut.md"));
symlinkSync(folder, join(root, "reports", "mappe"));
symlinkSync(join(root, "reports", "..notat.md"), join(root, "reports", "inn.md"));

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["reports/..notat.md", true],
  ["reports/inn.md", true],
  ["reports/borte.md", true],
  ["reports/ut.md", false],
  ["reports/mappe/hemmelig.md", false],
  ["../hemmelig.md", false],
  [join(folder, "hemmelig.md"), false],
])("isInside(root, %s) is %s", (file, inside) => {
  expect(isInside(root, file)).toBe(inside);
});
