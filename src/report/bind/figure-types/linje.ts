import { lineFigure } from "../../../charts/build-line.ts";
import { sourceOf } from "../../../charts/figure-text.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { nthRole, roleOf } from "./roles.ts";

/** `linje`: a development, a line for each place or each indicator. */
export const linje: FigureType = (input) => {
  const { selection, id, language } = input;
  const { indicators, places, years } = selection;
  if (selection.computed.length === 0 && indicators.length > 1 && places.length > 1) {
    return new BlockFault("indikatorer", say(blockMessages.indicatorsAndPlaces, {}));
  }
  const lines =
    indicators.length > 1
      ? indicators.map(({ value, label }, index) => ({ indicator: value, places, label, role: nthRole(index) }))
      : places.map((place, index) => {
          return { indicator: undefined, places: [place], label: place.label, role: roleOf(places, index) };
        });
  const [first] = indicators;
  const reckoned = selection.computed.map(({ value, label }, index) => ({
    series: value,
    label,
    role: nthRole(index),
  }));
  const plain = lines.flatMap(({ indicator, places: of, label, role }) =>
    of.flatMap(({ value }) => {
      const shown = indicator ?? first?.value;
      return shown === undefined ? [] : [{ series: selection.series(shown, value), label, role }];
    }),
  );
  const series = reckoned.length > 0 ? reckoned : plain;
  const figure = lineFigure({ id, language, ...given(input), series, from: years[0]?.value, to: years.at(-1)?.value });
  const source = sourceOf(
    indicators.map(({ value }) => value),
    language,
  );
  return { ...figure, text: { ...figure.text, source } };
};
