import type { RenderFunction } from "@observablehq/plot";

/** A text in a chart, for an SVG or for who sets it as type of their own. Lengths are in the chart's units, to one decimal. */
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

/** From the middle of a line of text to the line that it stands on, and from its top, in parts of the font size. */
export const fromMiddle = 0.32;
export const fromTop = 0.71;

/** A label with what most have: its middle is where it is, and it is not bold. */
export function chartLabel(
  label: Pick<ChartLabel, "x" | "y" | "size" | "fill" | "text"> & Partial<ChartLabel>,
): ChartLabel {
  const { x, y, size, anchor = "middle", weight = 400, fill, text } = label;
  return { x: tenths(x), y: tenths(y), anchor, size: tenths(size), weight, fill, text };
}

/**
 * A Plot mark of labels that know their places, those of one look after the other in a group: in a fraction of the time of Plot's
 * own texts, each with its data, channels and scales. `fontSize` is the whole drawing's.
 */
export function plotLabels(labels: readonly ChartLabel[], fontSize: number): RenderFunction {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string) => document.createElementNS("http://www.w3.org/2000/svg", name);
    const whole = create("g");
    let group = whole;
    let look = "";
    for (const { x, y, anchor, size, weight, fill, text } of labels) {
      const own = `${anchor} ${size} ${weight} ${fill}`;
      if (own !== look) {
        group = create("g");
        group.setAttribute("fill", fill);
        if (anchor !== "middle") group.setAttribute("text-anchor", anchor);
        if (size !== fontSize) group.setAttribute("font-size", String(size));
        if (weight !== 400) group.setAttribute("font-weight", String(weight));
        whole.append(group);
        look = own;
      }
      const element = create("text");
      element.setAttribute("x", String(x));
      element.setAttribute("y", String(y));
      element.append(text);
      group.append(element);
    }
    return whole;
  };
}

function tenths(length: number): number {
  return Math.round(length * 10) / 10 || 0;
}
