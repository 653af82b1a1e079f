import type { Series } from "../../analysis/series.ts";
import { cellValue } from "../../data/cell.ts";
import type { Year } from "../../data/codes.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import type { At, Shown } from "../tokens.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import type { CheckedSentence } from "./prose.ts";

/** A 0 that every year before has too, and later years have not, is most likely something that was not registered. */
export function checkZeros(scope: CheckScope, { bound }: CheckedSentence): void {
  for (const { binding, text, at } of bound) {
    for (const area of binding.areas) {
      const found = zeroBefore(scope.figures.series(scope.figures.edition.indicator(binding.indicator), area));
      const year = binding.years.find((each) => found !== undefined && each < found);
      if (found === undefined || year === undefined) continue;
      tell(scope, at, say(sentenceMessages.leadingZeros, { tall: text, "tallets år": year, "første år": found }));
    }
  }
}

/** The same for the figures of a figure or a table; told once for each indicator. */
export function checkShownZeros(scope: CheckScope, shows: Shown, at: At): void {
  for (const id of shows.indicators) {
    const indicator = scope.figures.edition.indicators.get(id);
    if (indicator === undefined) continue;
    for (const area of shows.areas.filter(({ kind }) => kind !== "municipality")) {
      if (indicator.kind === "national" && area.kind !== "country") continue;
      const found = zeroBefore(scope.figures.series(indicator, area));
      const year = shows.years.find((each) => found !== undefined && each < found);
      if (found === undefined || year === undefined) continue;
      tell(scope, at, say(sentenceMessages.leadingZeros, { tall: id, "tallets år": year, "første år": found }));
      break;
    }
  }
}

/** The first year with a figure above 0, where every figure before it is 0. */
function zeroBefore({ points, area }: Series): Year | undefined {
  if (area.kind === "municipality") return undefined;
  const values = points.flatMap(({ year, cell }) => {
    const value = cellValue(cell);
    return value === undefined ? [] : [{ year, value }];
  });
  const [first] = values;
  return first?.value === 0 ? values.find(({ value }) => value > 0)?.year : undefined;
}
