import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeFigure } from "./describe.ts";
import { drawFigure } from "./draw.ts";
import { classOf, mapClasses } from "./map-classes.ts";
import { tabulateFigure } from "./tabulate.ts";
import { map, spreadOut } from "./testing/figures.ts";

const figure = map("kart", [10, 20, 30, ":", ".."]);

describe("mapClasses(values, decimals)", () => {
  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 400 });

  test("puts every value in one class, and no two classes overlap", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 2 }), (all, decimals) => {
        const classes = mapClasses(all, decimals);
        expect(classes.length).toBeLessThanOrEqual(5);
        expect(all.every((value) => classOf(classes, value, decimals) !== undefined)).toBe(true);
        classes.slice(1).forEach(({ low }, index) => {
          expect(low).toBeGreaterThan(classes[index]?.high ?? Number.POSITIVE_INFINITY);
        });
      }),
    );
  });

  test("makes five of about the same size from figures that differ", () => {
    const classes = mapClasses(spreadOut, 1);
    const sizes = classes.map((one) => spreadOut.filter((value) => classOf(classes, value, 1) === one).length);
    expect(sizes).toHaveLength(5);
    for (const size of sizes) expect(Math.abs(size - 357 / 5)).toBeLessThan(6);
  });

  test("makes one of figures that are shown alike, in the middle of the scale", () => {
    expect(mapClasses([4.01, 4.02, 4.03], 1)).toEqual([{ color: "scale3", low: 4, high: 4 }]);
  });
});

describe("drawFigure(map)", () => {
  const svg = drawFigure(figure, { medium: "screen" });

  test("makes each municipality a link with its name and figure, in a group that is no image", () => {
    expect(svg).toContain('role="group"');
    expect(svg.match(/<a href="[^"]*"><title>[^<]*<\/title>/g)).toEqual([
      '<a href="../../kommune/0001-x/"><title>Kommune 0001: 10,0\u00a0prosent</title>',
      '<a href="../../kommune/0002-x/"><title>Kommune 0002: 20,0\u00a0prosent</title>',
      '<a href="../../kommune/0003-x/"><title>Kommune 0003: 30,0\u00a0prosent</title>',
      '<a href="../../kommune/0004-x/"><title>Kommune 0004: skjult av hensyn til personvernet</title>',
      '<a href="../../kommune/0005-x/"><title>Kommune 0005: tallet mangler i kilden</title>',
    ]);
  });

  test("is one image without links in print", () => {
    const print = drawFigure(figure, { medium: "print" });
    expect(print).toContain('role="img"');
    expect(print).not.toContain("<a ");
  });

  test("takes at most 20 kB of a page with all municipalities, compressed", () => {
    expect(gzipSync(drawFigure(map("alle", spreadOut), { medium: "screen" })).length).toBeLessThan(20_000);
  });
});

test("describeFigure(map) tells of the spread, the ends and who has no figure", () => {
  expect(describeFigure(figure)).toBe(
    "Kart der hver sekskant er en kommune, 5 i alt. Halvparten av kommunene ligger mellom 15,0 og 25,0\u00a0prosent. " +
      "Høyest er Kommune 0003 med 30,0\u00a0prosent, lavest er Kommune 0001 med 10,0. " +
      "2 kommuner har ikke tall, 1 av dem skjult av hensyn til personvernet.",
  );
});

test("tabulateFigure(map) has a row for each municipality", () => {
  expect(tabulateFigure(figure).rows).toHaveLength(5);
});
