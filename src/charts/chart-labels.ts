import { type SvgElement, SvgText } from "./svg-document.ts";

/** A text in a chart, for who sets it as type of their own. Lengths are in the chart's units. */
export interface ChartLabel {
  /** Where it begins, has its middle or ends, as `anchor` says. */
  readonly x: number;
  /** The line that it stands on. */
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: number;
  /** As in the SVG: `#51585a`. */
  readonly fill: string;
  readonly text: string;
}

/**
 * Takes the texts out of a drawing of Plot's, each with its place and looks; what is left has none. For who has them set sooner than an SVG's
 * are: a reader of SVG makes ready a typeface for each text. Throws an Error where one is turned, which Plot does only when asked.
 */
export function takeLabels(svg: SvgElement, fontSize: number): ChartLabel[] {
  // Plot's own size, on the outermost element, is not ours; nor does `wholeSvg` keep it.
  const looks: Looks = { x: 0, y: 0, anchor: "middle", size: fontSize, weight: 400, fill: "#000000" };
  return fromChildren(svg, looks).map(({ x, y, size, ...label }) => ({
    x: tenths(x),
    y: tenths(y),
    size: tenths(size),
    ...label,
  }));
}

type Looks = Omit<ChartLabel, "text">;

function fromChildren(element: SvgElement, looks: Looks): ChartLabel[] {
  const labels: ChartLabel[] = [];
  const kept = element.childNodes.filter((child) => {
    if (child instanceof SvgText) return true;
    labels.push(...(child.tagName === "text" ? fromText(child, looks) : fromChildren(child, looksOf(child, looks))));
    return child.tagName !== "text";
  });
  element.childNodes.splice(0, element.childNodes.length, ...kept);
  return labels;
}

/** A text of one line, or with a `tspan` for each of several, as Plot writes them. */
function fromText(element: SvgElement, inherited: Looks): ChartLabel[] {
  const looks = looksOf(element, inherited);
  let y = looks.y;
  return element.childNodes.map((line) => {
    if (line instanceof SvgText) return { ...looks, text: line.data };
    y = down(line, "dy", line.hasAttribute("y") ? looks.y + down(line, "y", 0, looks.size) : y, looks.size);
    return { ...looks, y, text: line.textContent };
  });
}

function looksOf(element: SvgElement, { x, y, anchor, size, weight, fill }: Looks): Looks {
  const [left, top] = movedBy(element);
  const own = Number(element.getAttribute("font-size") ?? size);
  return {
    x: x + left + Number(element.getAttribute("x") ?? 0),
    y: down(element, "y", y + top, own),
    anchor: anchorOf(element.getAttribute("text-anchor")) ?? anchor,
    size: own,
    weight: Number(element.getAttribute("font-weight") ?? weight),
    fill: element.getAttribute("fill") ?? fill,
  };
}

/** Lengths are in the chart's units or, with `em` behind, in the text's size. */
function down(element: SvgElement, name: string, from: number, size: number): number {
  const length = element.getAttribute(name) ?? "0";
  return from + Number.parseFloat(length) * (length.endsWith("em") ? size : 1);
}

function movedBy(element: SvgElement): readonly [number, number] {
  const transform = element.getAttribute("transform");
  if (transform === null) return [0, 0];
  const [, left, top] = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(transform) ?? [];
  if (left === undefined || top === undefined) throw new Error(`a text is moved by more than a distance: ${transform}`);
  return [Number(left), Number(top)];
}

function anchorOf(written: string | null): Looks["anchor"] | undefined {
  return written === "start" || written === "middle" || written === "end" ? written : undefined;
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10 || 0;
}
