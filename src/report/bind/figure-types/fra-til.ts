import { slopeFigure } from "../../../charts/build-slope.ts";
import { Fault } from "../figures.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given, tooMany } from "./figure-type.ts";
import { roleOf } from "./roles.ts";

const most = 20;

/** `fra-til`: two years, a line for each place from the one to the other. */
export const fraTil: FigureType = (input) => {
  const { selection, spec, id, language } = input;
  const { indicators, places } = selection;
  const [indicator] = indicators;
  if (indicator === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooMany("indikatorer", "En fra-til-figur viser én indikator.");
  if (places.length > most) return tooMany("steder", `En fra-til-figur viser høyst ${most} steder.`);
  const [first, last, ...more] = [...(spec.aar ?? [spec.fra, spec.til].filter((year) => year !== undefined))];
  if (first === undefined || last === undefined || more.length > 0 || first >= last) {
    const hint = "Skriv for eksempel «aar: [2015, 2020]», med det første året først.";
    return new BlockFault(spec.aar === undefined ? "id" : "aar", new Fault("En fra-til-figur viser to år.", hint));
  }
  return slopeFigure({
    id,
    language,
    ...given(input),
    series: places.map(({ value, label }, index) => {
      return { series: selection.series(indicator.value, value), label, role: roleOf(places, index) };
    }),
    years: [first, last],
  });
};
