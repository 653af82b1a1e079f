/** What satori lays out: a box or a picture, with CSS in camel case. Everything with two children or more is a flex box. */
export interface CardElement {
  readonly type: "div" | "img";
  readonly props: {
    readonly style: Style;
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
    readonly children?: string | readonly CardElement[];
  };
}

type Style = Readonly<Record<string, string | number>>;

/** Children beside each other. */
export function row(style: Style, ...children: readonly CardElement[]): CardElement {
  return { type: "div", props: { style: { display: "flex", ...style }, children } };
}

/** Children below each other. */
export function column(style: Style, ...children: readonly CardElement[]): CardElement {
  return row({ flexDirection: "column", ...style }, ...children);
}

export function text(style: Style, content: string): CardElement {
  return { type: "div", props: { style, children: content } };
}

/** A drawing, given as the text of an SVG with the same width and height. */
export function picture(svg: string, width: number, height: number): CardElement {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  return { type: "img", props: { src, width, height, style: { width, height } } };
}
