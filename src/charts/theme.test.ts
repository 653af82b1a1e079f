import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  interpolate,
  oklab,
  parse,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import type { Role } from "./figure.ts";
import { bandOpacity, dark, inkOn, light, type Palette, print, scaleNames, strokes } from "./theme.ts";

const roles: Role[] = ["main", "kostra", "county", "country", "other"];
const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b): [Role, Role] => [a, b]));

/**
 * Sight as Machado, Oliveira and Fernandes simulate it (A Physiologically-based Model for Simulation of Color Vision
 * Deficiency, IEEE Transactions on Visualization and Computer Graphics 15, 2009), with severity 1, in culori.
 */
const sights: [string, (color: Color) => Color][] = [
  ["full colour vision", (color) => color],
  ["protanopia", filterDeficiencyProt(1)],
  ["deuteranopia", filterDeficiencyDeuter(1)],
  ["tritanopia", filterDeficiencyTrit(1)],
];

/** Straight distance in Oklab; 0.02 is just noticeable between patches side by side, thin lines need some times that. */
const distance = differenceEuclidean("oklab");

function colorOf(palette: Palette, role: Role): Color {
  return parseColor(palette[role]);
}

function parseColor(text: string): Color {
  const color = parse(text);
  if (color === undefined) throw new Error(`not a colour: ${text}`);
  return color;
}

describe.each([
  ["light", light],
  ["dark", dark],
  ["print", print],
] as const)("the %s palette", (_, palette) => {
  test.each(["main", "kostra", "county", "country", "text", "muted"] as const)(
    "%s can be read as text on the background (4.5:1)",
    (name) => {
      expect(wcagContrast(palette[name], palette.background)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("other is seen as a shape on the background (3:1)", () => {
    expect(wcagContrast(palette.other, palette.background)).toBeGreaterThanOrEqual(3);
  });

  test.each(sights)("no two roles look alike with %s", (_, see) => {
    const alike = pairs.filter(([a, b]) => distance(see(colorOf(palette, a)), see(colorOf(palette, b))) < 0.09);
    expect(alike).toEqual([]);
  });

  test("roles that are alike in greyscale differ by dash or weight", () => {
    const lightness = (role: Role): number => oklab(colorOf(palette, role)).l;
    const alike = pairs.filter(
      ([a, b]) =>
        Math.abs(lightness(a) - lightness(b)) < 0.1 &&
        strokes[a].dash.join() === strokes[b].dash.join() &&
        strokes[a].width === strokes[b].width,
    );
    expect(alike).toEqual([]);
  });

  test.each(sights)("each class of a map is seen from the next one with %s", (_, see) => {
    const scale = scaleNames.map((name) => see(parseColor(palette[name])));
    const steps = scale.slice(1).map((color, index) => distance(color, scale[index] ?? color));
    expect(steps.filter((step) => step < 0.09)).toEqual([]);
  });

  test.each(sights)("each colour of a figure is seen from the ground with %s", (_, see) => {
    const ground = see(parseColor(palette.background));
    const alike = roles.filter((role) => distance(see(colorOf(palette, role)), ground) < 0.3);
    expect(alike).toEqual([]);
  });

  test.each(sights)("a picked dot is seen from all others with %s", (_, see) => {
    expect(distance(see(colorOf(palette, "main")), see(colorOf(palette, "other")))).toBeGreaterThan(0.15);
  });

  test("dots outside a funnel are told from those inside it printed in grey", () => {
    const lightness = (role: Role): number => oklab(colorOf(palette, role)).l;
    expect(Math.abs(lightness("county") - lightness("other"))).toBeGreaterThan(0.09);
    expect(Math.abs(lightness("main") - lightness("other"))).toBeGreaterThan(0.09);
  });

  test.each(sights)(
    "the band around a line is seen from the ground, and what lies on it from the band, with %s",
    (_, see) => {
      const band = interpolate([palette.background, palette.main], "rgb")(bandOpacity);
      expect(distance(see(band), see(parseColor(palette.background)))).toBeGreaterThan(0.06);
      const alike = roles.filter((role) => distance(see(colorOf(palette, role)), see(band)) < 0.2);
      expect(alike).toEqual([]);
      const faint = roles.filter((role) => role !== "other" && wcagContrast(palette[role], band) < 3);
      expect(faint).toEqual([]);
    },
  );

  test.each(sights)("a map's lowest class is seen from the ground and from what has no figure with %s", (_, see) => {
    const lowest = see(parseColor(palette.scale1));
    expect(distance(lowest, see(parseColor(palette.background)))).toBeGreaterThan(0.06);
    expect(distance(lowest, see(parseColor(palette.grid)))).toBeGreaterThan(0.02);
  });

  test("a map's classes are told apart printed in grey", () => {
    const grey = scaleNames.map((name) => oklab(parseColor(palette[name])).l);
    const steps = grey.slice(1).map((lightness, index) => Math.abs(lightness - (grey[index] ?? lightness)));
    expect(steps.filter((step) => step < 0.09)).toEqual([]);
  });

  test("a figure can be read on the colour of each class (4.5:1)", () => {
    const contrasts = scaleNames.map((name) => wcagContrast(palette[inkOn[name]], palette[name]));
    expect(contrasts.filter((contrast) => contrast < 4.5)).toEqual([]);
  });

  test("a map's classes go one way in greyscale, from the background away", () => {
    const away = scaleNames.map((name) =>
      Math.abs(oklab(parseColor(palette[name])).l - oklab(parseColor(palette.background)).l),
    );
    expect(away.toSorted((a, b) => a - b)).toEqual(away);
  });
});
