import { funnel } from "../../../analysis/funnel.ts";
import { funnelFigure } from "../../../charts/build-funnel.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { oneYear } from "./one-year.ts";

/** `trakt`: every municipality by size, with the limits that chance alone keeps to around the country's figure. */
export const trakt: FigureType = (input) => {
  const all = oneYear(input, "En trakt");
  if (all instanceof BlockFault) return all;
  const { figures, id, language } = input;
  const { indicator, year, picked } = all;
  const made = funnel(figures.edition, indicator, year);
  if (made === undefined) {
    return new BlockFault("type", say(blockMessages.notPersons, { indikator: indicator.id }));
  }
  return funnelFigure({ id, language, ...given(input), indicator, year, funnel: made, picked });
};
