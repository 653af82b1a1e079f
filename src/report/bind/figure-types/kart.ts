import { mapFigure } from "../../../charts/build-map.ts";
import { Fault } from "../figures.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { oneYear } from "./one-year.ts";

/** `kart`: every municipality as a hexagon, the named ones with an outline. */
export const kart: FigureType = (input) => {
  const all = oneYear(input, "Et kart");
  if (all instanceof BlockFault) return all;
  const { figures, id, language } = input;
  const { tiles, borders } = figures.edition;
  if (tiles.size === 0) {
    return new BlockFault(
      "type",
      new Fault("Utgaven har ikke noe kart.", "Legg til «geografi-fliser» under «data» i rapport.yml."),
    );
  }
  const { indicator, year, cells, picked } = all;
  return mapFigure({ id, language, ...given(input), indicator, year, tiles, borders, cells, picked });
};
