import { heatFigure } from "../../../charts/build-heat.ts";
import type { FigureType } from "./figure-type.ts";
import { given, tooManyIndicators, tooManyPlaces } from "./figure-type.ts";

const most = 50;

/** `varmetabell`: places by years, the figures themselves on the colour of their class; the first place is picked out. */
export const varmetabell: FigureType = (input) => {
  const { selection, id, language } = input;
  const { indicators, places, years } = selection;
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooManyIndicators("En varmetabell");
  if (places.length > most) return tooManyPlaces("En varmetabell", most);
  return heatFigure({
    id,
    language,
    ...given(input),
    series: places.map(({ value, label }, index) => {
      return { series: selection.series(indicator.value, value), label, strong: index === 0 };
    }),
    years: years.map(({ value }) => value).toSorted((a, b) => a - b),
  });
};
