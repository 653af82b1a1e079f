import { z } from "zod";
import { joinThousands } from "../convert/typography.ts";
import { oneOrMore, year } from "../fields.ts";
import { figureTypeNames } from "./figure-types/all.ts";

/** The YAML of a `figur` or a `tabell`, as written. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

const name = z.string().min(1);

/** What every figure and table may have. */
export const common = {
  id,
  tittel: z.string().min(1).transform(joinThousands),
  undertittel: z.string().min(1).transform(joinThousands).optional(),
  indikator: oneOrMore(name).optional(),
  indikatorer: oneOrMore(name).optional(),
  sted: oneOrMore(name).optional(),
  steder: oneOrMore(name).optional(),
  aar: oneOrMore(year).optional(),
  fra: year.optional(),
  til: year.optional(),
  /** One expression, or several by what readers call them. */
  uttrykk: z.union([name, z.record(name, name)]).optional(),
  merknad: z.string().min(1).optional(),
  /** What the title says, as a test of the figures. */
  test: z.string().min(1).optional(),
};

export const FigureSpec = z.strictObject({
  ...common,
  type: z.enum(figureTypeNames),
  alt: z.string().min(1).optional(),
});
export type FigureSpec = z.output<typeof FigureSpec>;

export const TableSpec = z.strictObject(common);
export type TableSpec = z.output<typeof TableSpec>;

export const commonExamples = {
  id: "id: hjemmetjenester-80",
  tittel: "tittel: Færre av de eldste bruker hjemmetjenester",
  undertittel: "undertittel: Prosent av innbyggerne på 80 år og over",
  indikator: "indikator: andel-80-hjemmetjenester",
  indikatorer: "indikatorer: [andel-80-hjemmetjenester, andel-80-langtidsopphold]",
  sted: "sted: landet",
  steder: "steder: [landet, 0301-oslo]",
  aar: "aar: 2020",
  fra: "fra: 2015",
  til: "til: 2020",
  uttrykk: "uttrykk: andel-80(landet) - andel-80(0301-oslo)",
  merknad: "merknad: Tallene for 2019 er mangelfulle.",
  test: "test: fallende(andel-80-hjemmetjenester, landet, 2015, 2020)",
};

export const figureExamples = { ...commonExamples, type: "type: linje", alt: "alt: Linjen faller hvert år." };
export const tableExamples = commonExamples;
