import { z } from "zod";

/** The two written forms of Norwegian that the site is published in. */
export const Language = z.enum(["nb", "nn"]);
export type Language = z.output<typeof Language>;

/** A text in both written forms. */
export const Localized = z.strictObject({ nb: z.string().min(1), nn: z.string().min(1) });
export type Localized = z.output<typeof Localized>;
