import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectRoot } from "../house/repository-files.ts";
import { widestNarrow, widestWide } from "./embed.ts";

test("the style sheet of a frame lets no drawing be wider than the height in the code is reckoned for", () => {
  const css = readFileSync(join(projectRoot, "src/styles/embed.css"), "utf8");
  const widest = (name: string) => Number(new RegExp(`\\.${name} \\{\\s*max-width: (\\d+)px`).exec(css)?.[1]);
  expect(widest("figur-bred")).toBe(widestWide);
  expect(widest("figur-smal")).toBe(widestNarrow);
});
