import type { Role } from "./figure.ts";

/** What a colour is for: a role in the comparison, or a part of the chart around the figures. */
export type ColorName = Role | "grid" | "text" | "muted" | "background" | "onMiddle" | ScaleName;

/** The classes of a map, from low figures to high: nearest the background, and furthest from it. */
export const scaleNames = ["scale1", "scale2", "scale3", "scale4", "scale5"] as const;
export type ScaleName = (typeof scaleNames)[number];

export type Palette = Readonly<Record<ColorName, string>>;

export const colorNames = [
  "main",
  "kostra",
  "county",
  "country",
  "other",
  "grid",
  "text",
  "muted",
  "background",
  "onMiddle",
  ...scaleNames,
] as const satisfies readonly ColorName[];

/** The source of truth of all chart colours. Tested by contrast and under simulated colour blindness. */
export const light: Palette = {
  main: "#0b4f5c",
  kostra: "#a85d08",
  county: "#844da6",
  country: "#2a2c2c",
  other: "#7f898b",
  grid: "#dedbd3",
  text: "#1a2326",
  muted: "#51585a",
  background: "#fbfaf7",
  onMiddle: "#1a2326",
  scale1: "#d3e4e3",
  scale2: "#9dc6c9",
  scale3: "#66a2aa",
  scale4: "#2f7783",
  scale5: "#06414d",
};

export const dark: Palette = {
  main: "#6fc9d9",
  kostra: "#f9a83c",
  county: "#bb78d6",
  country: "#e6e6df",
  other: "#6c7375",
  grid: "#2f3b3e",
  text: "#ebf0f0",
  muted: "#b4c1c3",
  background: "#101719",
  onMiddle: "#101719",
  scale1: "#20363b",
  scale2: "#2f5f68",
  scale3: "#438d99",
  scale4: "#77bfca",
  scale5: "#c9eff3",
};

/** Real colours for Typst and for files that stand alone. */
export const print: Palette = { ...light, background: "#ffffff" };

/** One SVG for light and dark: the colours come from `charts.css`. */
export const screen: Palette = {
  main: "var(--figur-main)",
  kostra: "var(--figur-kostra)",
  county: "var(--figur-county)",
  country: "var(--figur-country)",
  other: "var(--figur-other)",
  grid: "var(--figur-grid)",
  text: "var(--figur-text)",
  muted: "var(--figur-muted)",
  background: "var(--figur-background)",
  onMiddle: "var(--figur-onMiddle)",
  scale1: "var(--figur-scale1)",
  scale2: "var(--figur-scale2)",
  scale3: "var(--figur-scale3)",
  scale4: "var(--figur-scale4)",
  scale5: "var(--figur-scale5)",
};

/** What can be read on each class: the middle one lies between text and background, and has an ink of its own. */
export const inkOn = {
  scale1: "text",
  scale2: "text",
  scale3: "onMiddle",
  scale4: "background",
  scale5: "background",
} as const satisfies Record<ScaleName, ColorName>;

/** How a line is drawn, in parts of the font size; weight and dash tell lines apart where colour cannot. */
export interface Stroke {
  readonly width: number;
  readonly dash: readonly number[];
}

export const strokes: Readonly<Record<Role, Stroke>> = {
  main: { width: 0.2, dash: [] },
  kostra: { width: 0.13, dash: [0.55, 0.25] },
  county: { width: 0.13, dash: [0.14, 0.24] },
  country: { width: 0.13, dash: [] },
  other: { width: 0.1, dash: [] },
};

/** For the second line of a role and those after it, which have the first one's colour. */
export const repeatDashes: readonly (readonly number[])[] = [
  [0.9, 0.25, 0.14, 0.25],
  [1.1, 0.35],
  [0.35, 0.25],
];

/** How much of a line's colour the band of its uncertainty has: seen from the ground, and lines on it still read. */
export const bandOpacity = 0.2;

/** The order in which roles are drawn, the last one on top. */
export const roleOrder: readonly Role[] = ["other", "county", "country", "kostra", "main"];
