import type { Year } from "../../../data/codes.ts";
import { blockMessages } from "../../messages/blocks.ts";
import { say } from "../../messages/message.ts";
import { BlockFault } from "../selection.ts";
import type { FigureInput } from "./figure-type.ts";

/** The two years of a figure that shows no more, the first before the last; `what` is what it is called. */
export function twoYears({ spec }: FigureInput, what: string): readonly [Year, Year] | BlockFault {
  const [first, last, ...more] = spec.aar ?? [spec.fra, spec.til].filter((year) => year !== undefined);
  if (first !== undefined && last !== undefined && more.length === 0 && first < last) return [first, last];
  return new BlockFault(spec.aar === undefined ? "id" : "aar", say(blockMessages.twoYears, { Figuren: what }));
}
