import type { Series } from "../../../analysis/series.ts";
import { multiplesFigure } from "../../../charts/build-multiples.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault } from "../selection.ts";
import { type FigureInput, type FigureType, given, tooManyIndicators, tooManyPlaces } from "./figure-type.ts";

const most = 30;

/** `smaa-multipler`: a small line chart for each place, all on one scale; the first place is the line that all are held to. */
export const smaaMultipler: FigureType = (input) => {
  const { selection, id, language } = input;
  const { indicators, places } = selection;
  const [indicator] = indicators;
  const [reference, ...others] = places;
  if (indicator === undefined || reference === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooManyIndicators("Små multipler");
  if (others.length === 0) {
    return new BlockFault("steder", say(blockMessages.fewMultiples, {}));
  }
  if (others.length > most) return tooManyPlaces("Små multipler", most);
  const named = ({ value, label }: (typeof places)[number]) => {
    return { series: within(input, selection.series(indicator.value, value)), label };
  };
  return multiplesFigure({
    id,
    language,
    ...given(input),
    series: others.map(named),
    reference: named(reference),
  });
};

/** The years asked for. */
function within({ selection }: FigureInput, series: Series): Series {
  const years = selection.years.map(({ value }) => value);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return { ...series, points: series.points.filter(({ year }) => year >= first && year <= last) };
}
