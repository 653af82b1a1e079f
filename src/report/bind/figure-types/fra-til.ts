import { slopeFigure } from "../../../charts/build-slope.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given, tooManyIndicators, tooManyPlaces } from "./figure-type.ts";
import { roleOf } from "./roles.ts";
import { twoYears } from "./two-years.ts";

const most = 20;

/** `fra-til`: two years, a line for each place from the one to the other. */
export const fraTil: FigureType = (input) => {
  const { selection, id, language } = input;
  const { indicators, places } = selection;
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooManyIndicators("En fra-til-figur");
  if (places.length > most) return tooManyPlaces("En fra-til-figur", most);
  const years = twoYears(input, "En fra-til-figur");
  if (years instanceof BlockFault) return years;
  return slopeFigure({
    id,
    language,
    ...given(input),
    series: places.map(({ value, label }, index) => {
      return { series: selection.series(indicator.value, value), label, role: roleOf(places, index) };
    }),
    years,
  });
};
