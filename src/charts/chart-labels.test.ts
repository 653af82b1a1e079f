import { expect, test } from "vitest";
import { drawApart, drawFigure } from "./draw.ts";
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
    expect(labels).toEqual(textsOf(whole));
    expect(labels.length).toBeGreaterThan(3);
    expect(drawing).not.toMatch(/<text|<tspan|>[^<]/);
    expect(shapesOf(drawing)).toEqual(shapesOf(whole));
  },
);

/** Everything that is drawn and no letter. */
function shapesOf(svg: string): string[] {
  return [...svg.matchAll(/<(?:line|path|circle|rect)[^>]*>/g)].map(([shape]) => shape);
}

type Read = ReturnType<typeof drawApart>["labels"][number];

/** Of a chart drawn whole: texts of one look are in a group, and one alone has its looks itself. */
function textsOf(svg: string): Read[] {
  const [, whole = ""] = / font-size="([\d.]+)"/.exec(svg) ?? [];
  const body = svg.slice(svg.indexOf("</desc>"));
  return [...body.matchAll(/(?:<g ([^>]*)>)?((?:<text [^>]*>[^<]*<\/text>)+)/g)].flatMap(([, group = "", texts = ""]) =>
    [...texts.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, own = "", content = ""]) => {
      const of = (name: string) => attribute(own, name) ?? attribute(group, name);
      return {
        x: Number(of("x")),
        y: Number(of("y")),
        anchor: anchorOf(of("text-anchor")),
        size: Number(of("font-size") ?? whole),
        weight: Number(of("font-weight") ?? 400),
        fill: of("fill") ?? "",
        text: plain(content),
      };
    }),
  );
}

function attribute(element: string, name: string): string | undefined {
  return new RegExp(`(?:^| )${name}="([^"]*)"`).exec(element)?.[1];
}

function anchorOf(written: string | undefined): Read["anchor"] {
  return written === "start" || written === "end" ? written : "middle";
}

function plain(text = ""): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
