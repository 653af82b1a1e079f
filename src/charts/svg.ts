import { nbsp } from "../data/format.ts";
import type { DrawOptions } from "./style.ts";

/** What the SVG is called and how it is described to who does not see it. */
export interface SvgHead {
  /** The seed of every id in the SVG. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly medium: DrawOptions["medium"];
  readonly className: string;
  readonly fontSize: number;
}

/**
 * Plot's SVG made lean and our own: no style sheet (a page's security policy would refuse it), no labels on parts
 * (the drawing is one image with one description), ids from the figure's own, coordinates to one decimal.
 */
export function leanSvg(svg: string, head: SvgHead): string {
  if (svg.includes("⚠")) throw new Error(`plot warned about the figure ${head.id}`);
  const open = svg.indexOf(">") + 1;
  const body = shorten(svg.slice(open).replace(/<style>[^<]*<\/style>/, ""), head.fontSize);
  return `<svg${rootAttributes(svg.slice(0, open), head)}>${describe(head)}${renameIds(body, head.id)}`;
}

function rootAttributes(tag: string, head: SvgHead): string {
  const viewBox = / viewBox="[^"]*"/.exec(tag)?.[0] ?? "";
  const size = / width="[^"]*" height="[^"]*"/.exec(tag)?.[0] ?? "";
  const medium =
    head.medium === "screen"
      ? ` class="${head.className}"`
      : `${size} xml:lang="${head.lang}" font-family="Source Sans 3"`;
  return ` xmlns="http://www.w3.org/2000/svg"${medium}${viewBox} font-size="${head.fontSize}" text-anchor="middle" role="img" lang="${head.lang}" aria-labelledby="${head.id}-t ${head.id}-d"`;
}

function describe({ id, title, description }: SvgHead): string {
  return `<title id="${id}-t">${escapeXml(title)}</title><desc id="${id}-d">${escapeXml(description)}</desc>`;
}

function shorten(body: string, fontSize: number): string {
  return body
    .replaceAll("&nbsp;", nbsp) // HTML's name for it; unknown to XML, and so to Typst
    .replace(/<g[^>]*><\/g>/g, "")
    .replace(
      /<text(?: y="([-\d.]+)em")? transform="translate\(([-\d.]+),([-\d.]+)\)">(?!<tspan)/g,
      (_, dy = 0, x, y) => `<text x="${x}" y="${Number(y) + Number(dy) * fontSize}">`,
    )
    .replace(/<g([^>]*)>(<[^g/][^>]*>[^<]*<\/\w+>)<\/g>/g, unwrap)
    .replace(/<[^>]+>/g, shortenTag)
    .replace(/<(\w+)([^>]*)><\/\1>/g, "<$1$2/>");
}

/** A group of one shape is the shape itself with the group's attributes. */
function unwrap(group: string, attributes: string, shape: string): string {
  const own = /^<\w+([^>]*)>/.exec(shape)?.[1] ?? "";
  const names = (text: string): string[] => [...text.matchAll(/ ([\w-]+)="/g)].map(([, name = ""]) => name);
  return names(own).some((name) => names(attributes).includes(name))
    ? group
    : shape.replace(/^<\w+/, (tag) => tag + attributes);
}

function shortenTag(tag: string): string {
  return tag
    .replace(/ (?:aria-\w+|class|font-variant)="[^"]*"/g, "")
    .replace(/ (?:font-weight="400"|fill-opacity="1"|stroke-opacity="1")/g, "")
    .replace(numeric, shortenNumbers);
}

const numeric =
  / (d|transform|x|y|x1|x2|y1|y2|cx|cy|r|width|height|stroke-width|stroke-dasharray|font-size)="([^"]*)"/g;

function shortenNumbers(_: string, name: string, value: string): string {
  return ` ${name}="${value.replace(/-?\d*\.\d+(?!\d*em)/g, (number) => String(roundOne(Number(number))))}"`;
}

function roundOne(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

/** Plot numbers its clip paths in the order in which a process makes them; here they get the figure's name. */
function renameIds(body: string, id: string): string {
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name) ?? `${id}-${names.size + 1}`;
    names.set(name, known);
    return known;
  };
  return body
    .replace(/ id="(plot-[^"]*)"/g, (_, name: string) => ` id="${rename(name)}"`)
    .replace(/url\(#(plot-[^)]*)\)/g, (_, name: string) => `url(#${rename(name)})`);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
