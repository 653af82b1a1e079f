import { expect, test } from "vitest";
import { takeLabels } from "./chart-labels.ts";
import { drawApart, drawFigure } from "./draw.ts";
import { SvgDocument, SvgElement } from "./svg-document.ts";
import { line, lines } from "./testing/figures.ts";

const six = [29.5, 28.3, 27.4, 27.1, 27.6, 26.1] as const;
const kostra = line("KOSTRA-gruppe 13", "kostra", [31, 30.5, 30.2, 29.9, 29.6, 29.1]);
const options = { medium: "print", width: 280, height: 120 } as const;

const figures = [
  lines("linje", [line("Oslo", "main", six), kostra, line("Landet", "country", six)]),
  lines("brudd", [line("Bergen", "main", [30, 29, "|", 24, 23, 22.5, 22]), kostra]),
  lines("hull", [line("Utsira & <co>", "main", [".", 30, ":", "..", 36, 34])]),
  lines("ingen-tall", [line("Utsira", "main", [":", ":", ":"])]),
  lines("lang", [line("Kautokeino – Guovdageaidnu – Koutokeino", "main", six), kostra]),
].map((figure) => [figure.id, figure] as const);

test.each(figures)(
  "drawApart() of «%s» has every text of the chart drawn whole, where it stands there, and none in its drawing",
  (_, figure) => {
    const { drawing, width, height, labels } = drawApart(figure, options);
    const whole = drawFigure(figure, options);
    expect([width, height]).toEqual([280, 120]);
    expect(labels).toEqual(textsOf(whole).map(rounded));
    expect(labels.length).toBeGreaterThan(3);
    expect(drawing).not.toMatch(/<text|<tspan|>[^<]/);
    expect(shapesOf(drawing)).toEqual(shapesOf(whole));
  },
);

test("takeLabels() refuses a text that is turned, since only its place is taken along", () => {
  const svg = new SvgDocument().documentElement;
  const text = new SvgElement("text", svg.ownerDocument);
  text.setAttribute("transform", "rotate(90)");
  text.append("Oslo");
  svg.append(text);
  expect(() => takeLabels(svg, 9)).toThrow("a text is moved by more than a distance: rotate(90)");
});

/** Everything that is drawn and no letter. */
function shapesOf(svg: string): string[] {
  return [...svg.matchAll(/<(?:line|path|circle|rect)[^>]*>/g)].map(([shape]) => shape);
}

type Read = ReturnType<typeof drawApart>["labels"][number];

/** Of a chart drawn whole, one group of texts after the other, as `svg.ts` writes them. */
function textsOf(svg: string): Read[] {
  const [, size = ""] = / font-size="([\d.]+)"/.exec(svg) ?? [];
  const body = svg.slice(svg.indexOf("</desc>"));
  return [...body.matchAll(/(?:<g ([^>]*)>)?((?:<text [^>]*>.*?<\/text>)+)/g)].flatMap(([, group = "", texts = ""]) =>
    [...texts.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, own = "", content = ""]) => {
      const of = (name: string) => attribute(own, name) ?? attribute(group, name);
      const moved = [group, own].map((one) =>
        /translate\(([-\d.]+),([-\d.]+)\)/.exec(attribute(one, "transform") ?? ""),
      );
      const x = sum([attribute(own, "x"), ...moved.map((one) => one?.[1])]);
      const y = sum([attribute(own, "y"), ...moved.map((one) => one?.[2])]);
      const looks = {
        anchor: anchorOf(of("text-anchor")),
        size: Number(of("font-size") ?? size),
        weight: Number(of("font-weight") ?? 400),
        fill: of("fill") ?? "",
      };
      const spans = [...content.matchAll(/<tspan ([^>]*)>(.*?)<\/tspan>/g)];
      if (spans.length === 0) return [{ ...looks, x, y, text: plain(content) }];
      let below = 0;
      return spans.map(([, span = "", text]) => {
        below += Number.parseFloat(attribute(span, "y") ?? attribute(span, "dy") ?? "0") * looks.size;
        return { ...looks, x, y: y + below, text: plain(text) };
      });
    }),
  );
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(element)?.[1];
}

function sum(numbers: readonly (string | undefined)[]): number {
  return numbers.reduce((total, number) => total + Number(number ?? 0), 0);
}

function anchorOf(written: string | undefined): Read["anchor"] {
  return written === "start" || written === "end" ? written : "middle";
}

/** The SVG has tenths, rounded part by part, and counts the ems of small texts in the chart's own size: a unit more for 8,5 tenths of it. */
function rounded({ x, y, size, ...looks }: Read) {
  const near = (value: number, distance: number) =>
    expect.toSatisfy((other: number) => Math.abs(other - value) < distance);
  return { ...looks, size, x: near(x, 0.3), y: near(y, size < 9 ? 1.2 : 0.3) };
}

function plain(text = ""): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
