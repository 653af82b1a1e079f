import { mapFigure } from "../../../charts/build-map.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
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
    return new BlockFault("type", say(blockMessages.noMap, {}));
  }
  const { indicator, year, cells, picked } = all;
  return mapFigure({ id, language, ...given(input), indicator, year, tiles, borders, cells, picked });
};
