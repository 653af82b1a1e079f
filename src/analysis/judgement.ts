import type { Indicator } from "../data/indicator.ts";

/** What it is for the people served that a figure is higher or lower. `none` is the usual answer, and a whole one. */
export type Judgement = "favourable" | "unfavourable" | "none";

/**
 * Whether more or less is to be wished for is the indicator's to say (`bedre`). Coverage, volume and cost are neither: more
 * users may be better reach or greater need, and no figure here tells which.
 */
export function judge({ better }: Pick<Indicator, "better">, direction: "up" | "down"): Judgement {
  switch (better) {
    case "neither":
      return "none";
    case "higher":
      return direction === "up" ? "favourable" : "unfavourable";
    case "lower":
      return direction === "down" ? "favourable" : "unfavourable";
    default:
      return better satisfies never;
  }
}
