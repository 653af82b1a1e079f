import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const fontFamily = "Source Sans 3";

const weights = [
  ["Regular", 400],
  ["Semibold", 600],
  ["Bold", 700],
] as const;

const folder = join(dirname(createRequire(import.meta.url).resolve("source-sans/package.json")), "TTF");

/** Where each weight lies, for those who read files themselves. */
export const fontFiles = weights.map(([name]) => join(folder, `SourceSans3-${name}.ttf`));

/** Read once: satori keeps what it has parsed as long as it is given the same list. */
export const fonts = weights.map(([name, weight]) => ({
  name: fontFamily,
  weight,
  style: "normal" as const,
  data: readFileSync(join(folder, `SourceSans3-${name}.ttf`)),
}));
