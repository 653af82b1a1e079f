import { colorNames, dark, light, type Palette, print } from "./theme.ts";

/** The whole of `charts.css`, which a test holds equal to this. The site may set `--figur-*` anew further down. */
export function chartsCss(): string {
  return [
    "/* Made by css.ts from theme.ts; run the tests with -u after a change there. */",
    rule(":root", light),
    `@media (prefers-color-scheme: dark) {\n${indent(rule(':root:not([data-color-scheme="light"])', dark))}\n}`,
    rule('[data-color-scheme="dark"]', dark),
    `@media (forced-colors: active) {\n${indent(rule(":root:root:root", forced))}\n}`,
    `@media print {\n${indent(rule(":root:root:root", print))}\n}`,
    layout,
    "",
  ].join("\n");
}

/** In high contrast mode the reader's own colours; dash and weight tell lines apart. */
const forced: Palette = {
  main: "Highlight",
  kostra: "CanvasText",
  county: "CanvasText",
  country: "CanvasText",
  other: "GrayText",
  grid: "GrayText",
  text: "CanvasText",
  muted: "CanvasText",
  background: "Canvas",
  onMiddle: light.onMiddle,
  // A map says nothing without its own colours; `.figur-kart` keeps them, on their own ground.
  scale1: light.scale1,
  scale2: light.scale2,
  scale3: light.scale3,
  scale4: light.scale4,
  scale5: light.scale5,
};

const layout = `.figur-svg {
  display: block;
  width: 100%;
  max-width: 30rem;
  height: auto;
  overflow: visible;
}
.figur-bred {
  max-width: 45rem;
}
.figur-flate {
  container-type: inline-size;
}
.figur-flate > .figur-bred {
  display: none;
}
@container (min-width: 36rem) {
  .figur-flate > .figur-bred {
    display: block;
  }
  .figur-flate > .figur-smal {
    display: none;
  }
}
.figur-kart path {
  forced-color-adjust: none;
}
@media (forced-colors: active) {
  .figur-varme rect {
    fill: Canvas;
  }
}
.figur-kart a:is(:hover, :focus-visible) {
  outline: none;
}
.figur-kart a:is(:hover, :focus-visible) path {
  stroke: var(--figur-text);
  stroke-width: 2.5;
  paint-order: stroke;
}`;

function rule(selector: string, palette: Palette): string {
  const lines = colorNames.map((name) => `  --figur-${name}: ${palette[name]};`);
  return `${selector} {\n${lines.join("\n")}\n}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, "  ");
}
