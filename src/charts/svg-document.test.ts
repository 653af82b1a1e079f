import * as Plot from "@observablehq/plot";
import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { barOptions } from "./bar.ts";
import { distributionOptions } from "./distribution.ts";
import { lineOptions } from "./line.ts";
import { styleOf } from "./style.ts";
import { SvgDocument, type SvgNode, SvgText } from "./svg-document.ts";
import { bars, distribution, line, lines, spreadOut } from "./testing/figures.ts";

const style = styleOf({ medium: "print" });
const options: [string, Plot.PlotOptions][] = [
  [
    "a line chart",
    lineOptions(
      lines("a", [line("Guovdageaidnu – Kautokeino", "main", [30, "|", ":", 31, [29, "incomplete"]])]),
      style,
    ),
  ],
  [
    "a bar chart",
    barOptions(
      bars(
        "a",
        [
          ["Oslo & «omegn»", 3, [4, "doubtful"]],
          ["<Bergen>", -1, ":"],
        ],
        {
          series: [
            { label: "2020", role: "other" },
            { label: "2040", role: "main" },
          ],
        },
      ),
      style,
    ),
  ],
  ["a distribution", distributionOptions(distribution("a", spreadOut), style)],
];

test.each(options)("Plot draws %s in a SvgDocument as in a browser's", (_, plotOptions) => {
  const ours: unknown = new SvgDocument();
  const { document } = new JSDOM("").window;
  expect(plotIn(plotOptions, ours)).toBe(treeOf(Plot.plot({ ...plotOptions, document })));
});

function plotIn(plotOptions: Plot.PlotOptions, document: unknown): string {
  return written(Reflect.apply(Plot.plot, undefined, [{ ...plotOptions, document }]));
}

/** One line per element and text, both trees alike. */
function written(node: SvgNode): string {
  if (node instanceof SvgText) return `${node.data}\n`;
  const attributes = [...node.attributes].map(([name, value]) => `${name}=${value}`).sort();
  return `<${node.tagName} ${attributes.join(" ")}>\n${node.childNodes.map(written).join("")}`;
}

function treeOf(node: Node): string {
  if (!("attributes" in node) || !(node.attributes instanceof Object)) return `${node.textContent}\n`;
  const element = node.ownerDocument?.defaultView?.Element;
  if (element === undefined || !(node instanceof element)) return `${node.textContent}\n`;
  const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${node.tagName} ${attributes.join(" ")}>\n${[...node.childNodes].map(treeOf).join("")}`;
}
