import { Resvg } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { textWidth, truncate, wrapText } from "./text-width.ts";

const font = "node_modules/source-sans/TTF/SourceSans3-Semibold.ttf";

/** The ink of the text as a real renderer sets it, at 100 units. */
function drawnWidth(text: string): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="200"><text x="10" y="150" font-family="Source Sans 3" font-weight="600" font-size="100">${text}</text></svg>`;
  return new Resvg(svg, { font: { fontFiles: [font], loadSystemFonts: false } }).innerBBox()?.width ?? 0;
}

describe("textWidth(text, fontSize)", () => {
  test.each([
    "KOSTRA-gruppe 13: 29,1",
    "Guovdageaidnu – Kautokeino",
    "Unjárga – Nesseby",
    "Møre og Romsdal: 1 234,5",
    "Raarvihke – Røyrvik",
    "«ÆØÅ» 50–66 år",
  ])("is within 4 % of what is drawn: %s", (text) => {
    const drawn = drawnWidth(text);
    expect(Math.abs(textWidth(text, 100) - drawn) / drawn).toBeLessThan(0.04);
  });
});

describe("wrapText(text, fontSize, maxWidth, maxLines)", () => {
  test("keeps a text that has room on one line", () => {
    expect(wrapText("Oslo", 10, 100, 3)).toEqual(["Oslo"]);
  });
  test("breaks at spaces and after hyphens", () => {
    expect(wrapText("KOSTRA-gruppe 13", 10, 50, 3)).toEqual(["KOSTRA-", "gruppe 13"]);
  });
  test("does not break at a no-break space", () => {
    expect(wrapText("gruppe\u00a013: 29,1", 10, 50, 3)).toEqual(["gruppe\u00a013:", "29,1"]);
  });
  test("ends the last line in «…» when there is more", () => {
    expect(wrapText("en to tre fire fem seks", 10, 40, 2)).toEqual(["en to tre", "fire fe…"]);
  });
});

test("truncate(line, fontSize, maxWidth) cuts a line that is too wide", () => {
  expect(truncate("Donaudampfschifffahrt", 10, 50)).toBe("Donauda…");
});
