import { textWidth } from "../text-width.ts";

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * The texts of a drawing that overlap each other or reach outside of it, as reckoned from the letters' widths; for drawings
 * without transforms. A hair is allowed.
 */
export function collisions(svg: string): string[] {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const boxes = [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) =>
    boxOf(attributes, plainText(text)),
  );
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -hair || top < -hair || right > Number(width) + hair || bottom > Number(height) + hair,
  );
  const pairs = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (meet(a, b) ? [`${a.text} × ${b.text}`] : [])),
  );
  return [...outside.map(({ text }) => `${text} | edge`), ...pairs];
}

const hair = 1;

function meet(a: Box, b: Box): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > hair && down > hair;
}

function boxOf(attributes: string, text: string): Box {
  const number = (name: string) => Number(new RegExp(`(?:^| )${name}="([-\\d.]+)"`).exec(attributes)?.[1] ?? 0);
  const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "middle";
  const size = number("font-size");
  const width = textWidth(text, size);
  const left =
    number("x") -
    { start: 0, middle: width / 2, end: width }[anchor === "start" || anchor === "end" ? anchor : "middle"];
  // From the top of the capitals to the foot of the line: what hangs below it may reach into the next line's air.
  return { text, left, right: left + width, top: number("y") - size * 0.68, bottom: number("y") + size * 0.1 };
}

function plainText(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
