import { z } from "zod";
import { Localized } from "./language.ts";

/**
 * What a figure counts. `share` is stored as per cent (0-100) and its differences are percentage points;
 * `rate` is `what` per `per` of `base`; `what` is written after a number: «brukere», «årsverk».
 */
export const Unit = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share") }),
  /** The difference between two shares, in percentage points; made by reckoning, never by a source. */
  z.strictObject({ kind: z.literal("points") }),
  z.strictObject({ kind: z.literal("rate"), per: z.int().positive(), what: Localized, base: Localized }),
  z.strictObject({ kind: z.literal("count"), one: Localized, many: Localized }),
  z.strictObject({ kind: z.literal("hours"), per: z.literal("week") }),
  z.strictObject({ kind: z.literal("man-years") }),
  z.strictObject({ kind: z.literal("kroner"), scale: z.enum(["one", "million", "milliard"]) }),
]);
export type Unit = z.output<typeof Unit>;
