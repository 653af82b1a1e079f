import { expect, test } from "vitest";
import { chartsCss } from "./css.ts";

test("charts.css is what chartsCss() makes of the palettes", async () => {
  await expect(chartsCss()).toMatchFileSnapshot("charts.css");
});
