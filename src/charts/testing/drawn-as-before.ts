import { describe, expect, test } from "vitest";
import { type DrawableFigure, drawFigure, drawResponsive } from "../draw.ts";
import { collisions } from "./collisions.ts";

/** Holds every drawing of a gallery to its snapshots, which open in a browser. */
export function drawnAsBefore(gallery: readonly (readonly [string, DrawableFigure])[]): void {
  describe.each(gallery)("%s", (_, figure) => {
    test("is drawn as before on screen, wide and narrow", async () => {
      // The style sheet is for who opens the file; on a page it is the page's.
      const sheet = '<?xml-stylesheet href="../charts.css"?>\n';
      const { wide, narrow } = drawResponsive(figure);
      await expect(`${sheet}${wide}\n`).toMatchFileSnapshot(`__snapshots__/${figure.id}.bred.svg`);
      await expect(`${sheet}${narrow}\n`).toMatchFileSnapshot(`__snapshots__/${figure.id}.smal.svg`);
    });

    test("is drawn as before in print", async () => {
      const print = drawFigure(figure, { medium: "print" });
      expect(print).not.toContain("var(");
      await expect(`${print}\n`).toMatchFileSnapshot(`__snapshots__/${figure.id}.trykk.svg`);
    });

    test("has only whole numbers and tenths, and none that is not a number", () => {
      const { wide, narrow } = drawResponsive(figure);
      for (const svg of [wide, narrow])
        expect(svg.replace(/<desc.*<\/desc>/s, "")).not.toMatch(/NaN|Infinity|undefined|"null"|\.\d\d(?!em)/);
    });

    test("has no text that meets another or is cut by the edge", () => {
      for (const svg of Object.values(drawResponsive(figure))) expect(collisions(svg)).toEqual([]);
    });
  });
}
