import { barFigure } from "../../../charts/build-bar.ts";
import { type FigureType, given, tooMany } from "./figure-type.ts";
import { nthRole, roleOf } from "./roles.ts";

/** `stolpe`: a comparison. Bars stand for the years, the places or the indicators; where two of them vary, the one named last is the series. */
export const stolpe: FigureType = (input) => {
  const { selection, id, language } = input;
  const { indicators, places, years } = selection;
  const point = (indicator = indicators[0], place = places[0], year = years[0]) => {
    if (indicator === undefined || place === undefined || year === undefined) throw new Error("an empty selection");
    return selection.point(indicator.value, place.value, year.value).cell;
  };
  const common = { id, language, ...given(input), indicators: indicators.map(({ value }) => value) };
  if (indicators.length > 1 && places.length > 1 && years.length > 1) {
    return tooMany("indikatorer", "Figuren har både flere indikatorer, flere steder og flere år.");
  }
  const orientation = years.length > 1 ? "vertical" : "horizontal";
  if (years.length > 1) {
    const several = indicators.length > 1;
    const series = several
      ? indicators.map(({ label }, index) => ({ label, role: nthRole(index) }))
      : places.map(({ label }, index) => ({ label, role: roleOf(places, index) }));
    const bars = years.map((year) => ({
      label: year.label,
      cells: several
        ? indicators.map((each) => point(each, undefined, year))
        : places.map((each) => point(undefined, each, year)),
    }));
    return barFigure({ ...common, orientation, series, bars });
  }
  if (indicators.length > 1) {
    const series = places.map(({ label }, index) => ({ label, role: roleOf(places, index) }));
    const bars = indicators.map((each) => ({ label: each.label, cells: places.map((place) => point(each, place)) }));
    return barFigure({ ...common, orientation, series, bars });
  }
  const series = years.map(({ label }) => ({ label, role: "main" as const }));
  const bars = places.map((place) => ({ label: place.label, cells: [point(undefined, place)] }));
  return barFigure({ ...common, orientation, series, bars });
};
