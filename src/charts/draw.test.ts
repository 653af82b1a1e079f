import { expect, test } from "vitest";
import { missingCell, valueCell } from "../data/cell.ts";
import { drawFigure, drawResponsive } from "./draw.ts";
import type { LineFigure } from "./figure.ts";

const figure: LineFigure = {
  kind: "line",
  id: "andel-80-0301",
  language: "nb",
  unit: { kind: "share" },
  decimals: 1,
  text: { title: "Andel <80> & «over»", subtitle: "Prosent", source: "Kilde: SSB", notes: [] },
  lines: [
    {
      label: "Oslo",
      role: "main",
      points: [
        { year: 2018, cell: valueCell(27.1), break: false },
        { year: 2019, cell: missingCell("not-reported"), break: false },
        { year: 2020, cell: valueCell(26.1), break: false },
      ],
    },
  ],
};

test("drawFigure(figure) names the drawing by ids made of the figure's own", () => {
  const svg = drawFigure(figure, { medium: "screen" });
  expect(svg).toContain('role="img" lang="nb" aria-labelledby="andel-80-0301-t andel-80-0301-d"');
  expect(svg).toContain('<title id="andel-80-0301-t">Andel &lt;80&gt; &amp; «over»</title>');
  expect(svg).toContain('<desc id="andel-80-0301-d">');
});

test("drawFigure(figure) has no style sheet and no id that is not the figure's", () => {
  const svg = drawFigure(figure, { medium: "screen" });
  expect(svg).not.toMatch(/<style|style=|plot-/);
});

test("drawFigure(figure) gives the same bytes every time", () => {
  expect(drawFigure(figure, { medium: "print" })).toBe(drawFigure(figure, { medium: "print" }));
});

test("drawFigure(figure) uses custom properties on screen and real colours in print", () => {
  expect(drawFigure(figure, { medium: "screen" })).not.toMatch(/#[0-9a-f]{6}/);
  expect(drawFigure(figure, { medium: "print" })).not.toContain("var(");
});

test("drawResponsive(figure) gives its two drawings different ids", () => {
  const { wide, narrow } = drawResponsive(figure);
  expect(wide).toContain('id="andel-80-0301-bred-t"');
  expect(narrow).toContain('id="andel-80-0301-t"');
});

test("drawFigure(figure) is as high as asked for", () => {
  expect(drawFigure(figure, { medium: "print", width: 280, height: 136 })).toContain('viewBox="0 0 280 136"');
});
