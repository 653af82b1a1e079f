import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export const fontFamily = "Source Sans 3";

const weights = [
  ["400Regular", 400],
  ["600SemiBold", 600],
  ["700Bold", 700],
] as const;

const packageFile = createRequire(import.meta.url).resolve("@expo-google-fonts/source-sans-3/package.json");
const fileOf = (name: string) => join(dirname(packageFile), name, `SourceSans3_${name}.ttf`);

/** Where each weight lies, for those who read files themselves. */
export const fontFiles = weights.map(([name]) => fileOf(name));

/** Read once: satori keeps what it has parsed as long as it is given the same list. */
export const fonts = weights.map(([name, weight]) => ({
  name: fontFamily,
  weight,
  style: "normal" as const,
  data: readFileSync(fileOf(name)),
}));
