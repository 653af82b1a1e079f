import { type SvgElement, SvgText } from "./svg-document.ts";

/** What the SVG is called and how it is described to who does not see it. */
export interface SvgHead {
  /** The seed of every id in the SVG. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly medium: "screen" | "print";
  readonly className: string;
  readonly fontSize: number;
  /** Typefaces after Source Sans 3, for machines that lack it; a picture for Typst or a PNG needs none. */
  readonly fallbackFonts?: string;
  /** There are links in it: it is then a group of parts rather than one image. */
  readonly links?: boolean;
}

/** What is inside an SVG, and its size. */
export interface SvgBody {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/**
 * Plot's SVG made lean and our own: no style sheet (a page's security policy would refuse it), no labels on parts
 * (the drawing is one image with one description), ids from the figure's own, coordinates to one decimal.
 */
export function leanBody(svg: SvgElement, id: string, fontSize: number): SvgBody {
  const write = writer(id, fontSize);
  return {
    width: Number(svg.getAttribute("width")),
    height: Number(svg.getAttribute("height")),
    body: svg.childNodes.map((child) => write(child, new Map())).join(""),
  };
}

/** A whole SVG: one image with a name, a description and a language. `scale` is its natural size on paper or as a file. */
export function wholeSvg({ width, height, body }: SvgBody, head: SvgHead, scale = 1): string {
  const { id, lang, fallbackFonts } = head;
  const fonts = ["Source Sans 3", ...(fallbackFonts === undefined ? [] : [fallbackFonts])].join(", ");
  const size = ` width="${width * scale}" height="${height * scale}"`;
  const medium =
    head.medium === "screen" ? ` class="${head.className}"` : `${size} xml:lang="${lang}" font-family="${fonts}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${medium} viewBox="0 0 ${width} ${height}"`,
    ` font-size="${head.fontSize}" text-anchor="middle" role="${head.links === true ? "group" : "img"}" lang="${lang}" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${escapeXml(head.title)}</title><desc id="${id}-d">${escapeXml(head.description)}</desc>`,
    `${body}</svg>`,
  ].join("");
}

/** An SVG of its own natural size that nobody reads by itself: a part of something that says what it is. */
export function bareSvg({ width, height, body }: SvgBody): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${body}</svg>`;
}

type Attributes = ReadonlyMap<string, string>;

/** Writes a node; `inherited` are the attributes of a group that has been dissolved into its only child. */
function writer(id: string, fontSize: number): (node: SvgElement | SvgText, inherited: Attributes) => string {
  const ids = new Map<string, string>();
  const rename = (name: string): string => {
    const own = ids.get(name) ?? `${id}-${ids.size + 1}`;
    ids.set(name, own);
    return own;
  };
  const write = (node: SvgElement | SvgText, inherited: Attributes): string => {
    if (node instanceof SvgText) return escapeXml(node.data);
    const { tagName, childNodes } = node;
    if (tagName === "style" || (tagName === "g" && childNodes.length === 0)) return "";
    const [only] = childNodes;
    if (tagName === "g" && childNodes.length === 1 && only !== undefined && !(only instanceof SvgText)) {
      if (![...only.attributes.keys()].some((name) => node.attributes.has(name) && !isNoise(name))) {
        return write(only, node.attributes);
      }
    }
    let open = `<${tagName}`;
    for (const [name, value] of placed(node, inherited, fontSize)) {
      if (!isNoise(name, value)) open += ` ${name}="${escapeXml(lean(name, value, rename))}"`;
    }
    return childNodes.length === 0
      ? `${open}/>`
      : `${open}>${childNodes.map((child) => write(child, new Map())).join("")}</${tagName}>`;
  };
  return write;
}

const noise: ReadonlySet<string> = new Set(["class", "font-variant", "stroke-miterlimit"]);

/** What a drawing that is one image has no use for, and what says the default. */
function isNoise(name: string, value?: string): boolean {
  return noise.has(name) || name.startsWith("aria-") || (name === "font-weight" && value === "400");
}

/** A text's attributes with its place as x and y; Plot moves it there by a transform and then down by parts of an em. */
function placed(node: SvgElement, inherited: Attributes, fontSize: number): Attributes {
  const attributes = inherited.size === 0 ? node.attributes : new Map([...inherited, ...node.attributes]);
  if (node.tagName !== "text") return attributes;
  const at = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(node.attributes.get("transform") ?? "");
  if (at === null || !(node.firstChild instanceof SvgText)) return attributes;
  const down = Number.parseFloat(node.attributes.get("y") ?? "0") * fontSize;
  if (inherited.has("transform")) return attributes;
  const moved = new Map(attributes);
  moved.delete("transform");
  return moved.set("x", at[1] ?? "0").set("y", String(Number(at[2]) + down));
}

const numeric: ReadonlySet<string> = new Set(
  "d transform x x1 x2 y y1 y2 cx cy r width height stroke-width stroke-dasharray font-size".split(" "),
);

/** Whether there is a number in it that is not written as `round` does: the marks of our own are, and they are most. */
const unrounded = /\.\d\d|(?<!\d)\.|\.0(?!\d)|em/;

function lean(name: string, value: string, rename: (id: string) => string): string {
  if (numeric.has(name)) {
    if (!unrounded.test(value)) return value;
    return value.replace(
      /(-?\d*\.\d+)(em)?/g,
      (_, number: string, em = "") => round(number, em === "" ? 10 : 100) + em,
    );
  }
  // Plot numbers its clip paths in the order in which a process makes them; here they get the figure's name.
  return name === "id" ? rename(value) : value.replace(/^url\(#(.*)\)$/, (_, id: string) => `url(#${rename(id)})`);
}

function round(number: string, parts: number): string {
  return String(Math.round(Number(number) * parts) / parts || 0);
}

export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
