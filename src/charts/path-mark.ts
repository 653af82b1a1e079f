import type { RenderFunction } from "@observablehq/plot";

/** A Plot mark of one ready-made path: for hundreds of dots in a tenth of the bytes that `Plot.dot` takes. */
export function pathMark(attributes: Readonly<Record<string, string>>): RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const element = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
}
