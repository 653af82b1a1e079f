import { nearMiss } from "../../data/near-miss.ts";

/** What a fence of backticks may name, to be more than code. */
export const blockNames = ["figur", "tabell", "liste", "bilde"];

/** The block that a name is, or is nearly. */
export function blockNamed(written: string): string | undefined {
  return nearMiss(written, blockNames);
}

/** The same of those that are blocks and nothing else: `:liste` is right as well. */
export function onlyBlockNamed(written: string): string | undefined {
  return nearMiss(
    written,
    blockNames.filter((each) => each !== "liste"),
  );
}

/** True for lines that can only have been meant for a block. */
export function isBlockText(lines: string): boolean {
  return /^(?:id|type|tittel|fil):/mu.test(lines) && /^(?:indikator(?:er)?|rader|kreditering):/mu.test(lines);
}
