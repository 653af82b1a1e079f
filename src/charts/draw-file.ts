import { type DrawableFigure, drawBody, headOf } from "./draw.ts";
import { styleOf } from "./style.ts";
import { escapeXml, wholeSvg } from "./svg.ts";
import { wrapText } from "./text-width.ts";

const width = 480;
const margin = 14;
/** The file's natural width is 960 pixels. */
const scale = 2;

interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly weight?: number;
  readonly fill: string;
}

/**
 * The figure as a file that stands alone, for downloads and for others to show: title, unit and years above the chart,
 * notes and source below it, on a white ground, with real colours. `credit` is the last line: whose publication it is.
 */
export function drawFile(figure: DrawableFigure, credit = ""): string {
  const style = styleOf({ medium: "print", width });
  const { palette, fontSize } = style;
  const { title, subtitle, notes, source } = figure.text;
  const chart = drawBody(figure, style, figure.id);
  const above = setText(margin, [
    { text: title, size: 14, weight: 600, fill: palette.text },
    { text: subtitle, size: 10, fill: palette.muted },
  ]);
  const top = above.bottom + margin * 0.6;
  const below = setText(
    top + chart.height + margin * 0.6,
    [...notes, source, credit].map((text) => ({ text, size: 8.5, fill: palette.muted })),
  );
  const height = Math.ceil(below.bottom + margin);
  const whole = width + 2 * margin;
  const body = [
    `<rect width="${whole}" height="${height}" fill="${palette.background}"/>`,
    above.svg,
    `<g transform="translate(${margin},${round(top)})">${chart.body}</g>`,
    below.svg,
  ].join("");
  const look = {
    className: "",
    medium: "print",
    fontSize,
    fallbackFonts: "Source Sans Pro, Arial, sans-serif",
  } as const;
  const head = { ...headOf(figure), id: figure.id, ...look };
  return wholeSvg({ width: whole, height, body }, head, scale);
}

/** Paragraphs one below the other, wrapped to the width of the chart; empty ones take no room. */
function setText(top: number, paragraphs: readonly Paragraph[]): { svg: string; bottom: number } {
  let y = top;
  const lines: string[] = [];
  for (const { text, size, weight, fill } of paragraphs.filter(({ text }) => text !== "")) {
    for (const line of wrapText(text, size, width, 8)) {
      y += size * 1.3;
      const bold = weight === undefined ? "" : ` font-weight="${weight}"`;
      const place = `x="${margin}" y="${round(y - size * 0.3)}" font-size="${size}"`;
      lines.push(`<text ${place}${bold} fill="${fill}" text-anchor="start">${escapeXml(line)}</text>`);
    }
    y += size * 0.2;
  }
  return { svg: lines.join(""), bottom: y };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
