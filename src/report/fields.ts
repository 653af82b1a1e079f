import { z } from "zod";

/** Values as editors write them: every scalar of their YAML comes as a string. */

export const status = z.enum(["utkast", "klar"]);

export const year = z
  .string()
  .regex(/^(19|20)\d{2}$/)
  .transform(Number);

/** A day that exists, `2021-04-30`. */
export const isoDate = z.iso.date();

/** A moment with its zone, `2021-05-01T08:00:00+02:00`. */
export const isoDateTime = z.iso.datetime({ offset: true });

/** One value, or a list of them. */
export function oneOrMore<T extends z.ZodType>(item: T) {
  return z.union([z.array(item).min(1), item.transform((value) => [value])]);
}
