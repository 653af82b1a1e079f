import { expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { tabulateFigure } from "./tabulate.ts";
import { drawnAsBefore } from "./testing/drawn-as-before.ts";
import { funnel } from "./testing/figures.ts";

drawnAsBefore([
  ["all municipalities by size", funnel("trakt", [48])],
  [
    "several picked out, some side by side",
    funnel("trakt-flere", [40, 33, 33.2], { picked: ["0001", "0002", "0003", "0090", "0091", "0092"] }),
  ],
  ["a picked one that is hidden", funnel("trakt-skjult", [":"])],
  ["none with a figure", funnel("trakt-uten-tall", [], { places: [], limits: [] })],
]);

test("drawFigure(funnel) draws no dot for a hidden figure", () => {
  const dots = (svg: string) => svg.match(/h0/g)?.length ?? 0;
  const shown = drawFigure(funnel("x", [30]), { medium: "screen" });
  const hidden = drawFigure(funnel("x", [":"]), { medium: "screen" });
  expect(dots(shown) - dots(hidden)).toBe(1);
  expect(hidden).not.toContain("Kommune 0001:");
});

test("drawFigure(funnel) is at most 10 kB with all municipalities", () => {
  expect(drawFigure(funnel("x", [30]), { medium: "screen" }).length).toBeLessThan(10_000);
});

test("describeFigure(funnel) tells how many are beyond chance on each side, and where the picked one is", () => {
  expect(describeFigure(funnel("x", [48])).replaceAll("\u00a0", " ")).toMatch(
    /^Traktdiagram der hver prikk er en kommune, 357 i alt, små til venstre og store til høyre\. Landet er på 32,0 prosent\. \d+ kommuner ligger over og \d+ under det som tilfeldigheter alene kan gi \(99,8 prosent\)\. Kommune 0001 har 48,0 prosent, utenfor 99,8 prosent\.$/,
  );
});

test("tabulateFigure(funnel) has all municipalities, and no size for a hidden figure", () => {
  const [first] = tabulateFigure(funnel("x", [":"])).rows;
  expect(first).toEqual([
    { kind: "text", text: "Kommune 0001" },
    { kind: "cell", cell: { kind: "hidden", why: "source" }, decimals: 1 },
    { kind: "text", text: "" },
    { kind: "text", text: "" },
  ]);
});
