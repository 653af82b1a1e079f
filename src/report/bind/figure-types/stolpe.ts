import type { Series } from "../../../analysis/series.ts";
import { barFigure } from "../../../charts/build-bar.ts";
import { sourceOf } from "../../../charts/figure-text.ts";
import type { Year } from "../../../data/codes.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault, pointOf } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { nthRole, roleOf } from "./roles.ts";

/** `stolpe`: a comparison. Bars stand for the years, the places or the indicators; where two of them vary, the one named last is the series. */
export const stolpe: FigureType = (input) => {
  const { selection, id, language } = input;
  if (selection.computed.length > 0) return reckonedBars(input);
  const { indicators, places, years } = selection;
  const point = (indicator = indicators[0], place = places[0], year = years[0]) => {
    if (indicator === undefined || place === undefined || year === undefined) throw new Error("an empty selection");
    return selection.point(indicator.value, place.value, year.value).cell;
  };
  const common = {
    id,
    language,
    ...given(input),
    indicators: indicators.map(({ value }) => value),
    years: years.map(({ value }) => value),
  };
  if (indicators.length > 1 && places.length > 1 && years.length > 1) {
    return new BlockFault("indikatorer", say(blockMessages.allThree, {}));
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

/** Expressions: side by side in each year, or, in one year, a bar for each. */
const reckonedBars: FigureType = (input) => {
  const { selection, id, language } = input;
  const { computed, years, indicators } = selection;
  const cell = (series: Series, year: Year) => pointOf(series, year).cell;
  const several = years.length > 1;
  const series = several
    ? computed.map(({ label }, index) => ({ label, role: nthRole(index) }))
    : years.map(({ label }) => ({ label, role: "main" as const }));
  const bars = several
    ? years.map((year) => ({ label: year.label, cells: computed.map(({ value }) => cell(value, year.value)) }))
    : computed.map(({ value, label }) => ({ label, cells: years.map((year) => cell(value, year.value)) }));
  const figure = barFigure({
    id,
    language,
    ...given(input),
    indicators: computed.map(({ value }) => value.indicator),
    years: years.map(({ value }) => value),
    orientation: several ? "vertical" : "horizontal",
    series,
    bars,
  });
  const source = sourceOf(
    indicators.map(({ value }) => value),
    language,
  );
  return { ...figure, text: { ...figure.text, source } };
};
