import { areaAgeStructure } from "../../../analysis/age.ts";
import { pyramidFigure } from "../../../charts/build-pyramid.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault } from "../selection.ts";
import { type FigureType, given } from "./figure-type.ts";
import { twoYears } from "./two-years.ts";

/** `pyramide`: the inhabitants of one place by age, two years back to back. */
export const pyramide: FigureType = (input) => {
  const { figures, selection, id, language } = input;
  const [indicator] = selection.indicators;
  const [place, ...more] = selection.places;
  if (indicator === undefined || place === undefined) throw new Error("an empty selection");
  if (more.length > 0) return new BlockFault("steder", say(blockMessages.onePlace, { Figuren: "En pyramide" }));
  if (indicator.value.id !== "innbyggere" || selection.indicators.length > 1) {
    return new BlockFault("indikator", say(blockMessages.pyramidOfOther, {}));
  }
  const years = twoYears(input, "En pyramide");
  if (years instanceof BlockFault) return years;
  const { bands } = areaAgeStructure(figures.edition, place.value);
  return pyramidFigure({ id, language, ...given(input), indicator: indicator.value, bands, years });
};
