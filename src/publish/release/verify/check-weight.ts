import { formatNumber } from "../../../data/format.ts";

/**
 * The most that a file of each kind may weigh, in kilobytes of 1000 bytes as it lies on the disk. What has grown past these is nearly always a mistake: a picture that was not made smaller, a map on every page.
 */
const budgets: Readonly<Record<string, number>> = {
  html: 500,
  css: 100,
  js: 60,
  woff2: 200,
  svg: 150,
  png: 200,
  pdf: 1500,
};
const others = 10_000;

/** What is wrong with a file's size, in bytes. */
export function checkWeight(file: string, bytes: number): string[] {
  const ending = file.slice(file.lastIndexOf(".") + 1);
  const most = new Map(Object.entries(budgets)).get(ending) ?? others;
  if (bytes === 0) return ["er tom."];
  if (bytes <= most * 1000) return [];
  return [`veier ${formatNumber(bytes / 1000, 0)} kB, og budsjettet er ${formatNumber(most, 0)} kB.`];
}
