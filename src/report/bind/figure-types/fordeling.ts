import { distributionFigure } from "../../../charts/build-distribution.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { oneYear } from "./one-year.ts";
import { areaRole } from "./roles.ts";

/** `fordeling`: every municipality as a dot, the named ones picked out. */
export const fordeling: FigureType = (input) => {
  const all = oneYear(input, "En fordeling");
  if (all instanceof BlockFault) return all;
  const { selection, id, language } = input;
  const { indicator, year, cells, picked } = all;
  const references = selection.places.flatMap(({ value, label }) => {
    if (value.kind === "municipality") return [];
    const { cell } = selection.point(indicator, value, year);
    return [{ label, role: areaRole[value.kind], cell }];
  });
  return distributionFigure({ id, language, ...given(input), indicator, year, dots: cells, picked, references });
};
