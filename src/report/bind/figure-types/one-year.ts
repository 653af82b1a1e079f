import type { Cell } from "../../../data/cell.ts";
import type { MunicipalityCode, Year } from "../../../data/codes.ts";
import type { Municipality } from "../../../data/geography.ts";
import type { Indicator } from "../../../data/indicator.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { municipalCells } from "../rank.ts";
import { BlockFault } from "../selection.ts";
import { type FigureInput, tooManyIndicators } from "./figure-type.ts";

/** One indicator in every municipality in one year, and those of them that are named. */
export interface OneYear {
  readonly indicator: Indicator;
  readonly year: Year;
  readonly cells: readonly { readonly municipality: Municipality; readonly cell: Cell }[];
  readonly picked: readonly MunicipalityCode[];
}

/** One indicator with figures for places, and one year, for figures that show no more; `what` is what it is called. */
export function singleYear(
  { spec, selection }: FigureInput,
  what: string,
): { readonly indicator: Indicator; readonly year: Year } | BlockFault {
  const { indicators, years } = selection;
  const [indicator] = indicators;
  const [year] = years.slice(-1);
  if (indicator === undefined || year === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooManyIndicators(what);
  if (spec.aar?.length !== 1) {
    return new BlockFault("id", say(blockMessages.oneYear, { Figuren: what }));
  }
  if (indicator.value.kind === "national") {
    return new BlockFault("indikator", say(blockMessages.nationalOnly, { indikator: indicator.value.id }));
  }
  return { indicator: indicator.value, year: year.value };
}

/** For a figure of all municipalities; `what` is what it is called: «En fordeling», «Et kart». */
export function oneYear(input: FigureInput, what: string): OneYear | BlockFault {
  const asked = singleYear(input, what);
  if (asked instanceof BlockFault) return asked;
  const { figures, selection } = input;
  return {
    ...asked,
    cells: municipalCells(figures, asked.indicator, asked.year),
    picked: selection.places.flatMap(({ value }) => (value.kind === "municipality" ? [value.code] : [])),
  };
}
