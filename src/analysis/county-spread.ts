import { formatCell, formatNumber } from "../data/format.ts";
import type { CountySection } from "./county-profile.ts";
import { joinWords } from "./words.ts";

/** «Fra 21,0 i Bergen til 44,8 i Fedje.»; nothing where fewer than two of the municipalities have a figure. */
export function spreadSentence({ indicator, members }: Pick<CountySection, "indicator" | "members">): string {
  const known = members.flatMap(({ municipality, cell }) =>
    cell.kind === "value"
      ? [{ name: municipality.name, value: cell.value, text: formatCell(cell, indicator.decimals) }]
      : [],
  );
  if (known.length < 2) return "";
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]?.text ?? "", sorted.at(-1)?.text ?? ""];
  if (low === high) return `${low} i alle kommunene.`;
  const where = (text: string) => whereNames(sorted.filter((one) => one.text === text).map(({ name }) => name));
  return `Fra ${low} ${where(low)} til ${high} ${where(high)}.`;
}

function whereNames(names: readonly string[]): string {
  return names.length > 2 ? `i ${formatNumber(names.length, 0)} kommuner` : `i ${joinWords([...names])}`;
}
