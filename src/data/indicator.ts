import { z } from "zod";
import { DatasetId, IndicatorId } from "./codes.ts";
import { Localized } from "./language.ts";
import { Unit } from "./unit.ts";

/** A column of a municipal dataset. `date` says at which day it is read for an observation year. */
const Component = z.strictObject({
  dataset: DatasetId,
  column: z.string().min(1),
  /**
   * `same-year`: the row of the observation year. `year-end`: for stocks at 1 January, the row of the next year,
   * which is 31 December of the observation year.
   */
  date: z.enum(["same-year", "year-end"]),
});
export type Component = z.output<typeof Component>;

const theme = z.enum(["hjemmetjenester", "institusjon", "personell", "befolkning", "velferdsteknologi", "kvalitet"]);
export type Theme = z.output<typeof theme>;

const common = {
  id: IndicatorId,
  /** What it was called before: addresses with these names lead to it. */
  formerIds: z.array(IndicatorId).default([]),
  /** Its place in every list of indicators. */
  order: z.int(),
  name: Localized,
  /** For charts, tables and cards: at most some 40 letters. */
  shortName: Localized,
  definition: Localized,
  /** What is measured, as the subject of a sentence, without a capital: «andelen på 80 år og over som …». */
  subject: Localized.optional(),
  /** A sentence on one municipality's figure, with `{tall}` and `{aar}` to be filled in. */
  sentence: Localized.optional(),
  theme,
  unit: Unit,
  /** Which way is better for the people served; coverage, volume and cost are `neither`. */
  better: z.enum(["higher", "lower", "neither"]),
  decimals: z.int().min(0).max(3),
  source: z.strictObject({ publisher: z.string(), table: z.string(), url: z.url().optional() }),
  caveats: z.array(Localized),
  breaks: z.array(z.strictObject({ year: z.int(), why: Localized })),
};

/**
 * What is measured, how, and what to beware of.
 *
 * - `ratio`: numerator over denominator, added up over municipalities as sum over sum;
 * - `direct`: a figure per municipality as the source gives it; `additive` ones are summed over areas;
 * - `national`: a series for the country only (or, with `projection`, for years that have not been).
 */
export const Indicator = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ratio"),
    ...common,
    numerator: Component,
    denominator: Component,
    /** A dataset with the source's own figure for groups and the country; it wins over ours. */
    official: z.strictObject({ dataset: DatasetId, column: z.string() }).optional(),
  }),
  z.strictObject({ kind: z.literal("direct"), ...common, value: Component, additive: z.boolean() }),
  z.strictObject({
    kind: z.literal("national"),
    ...common,
    series: z.strictObject({ dataset: DatasetId, variable: z.string() }),
    projection: z.boolean(),
  }),
]);
export type Indicator = z.output<typeof Indicator>;

/** The columns of municipal datasets that an indicator reads. */
export function componentsOf(indicator: Indicator): Component[] {
  switch (indicator.kind) {
    case "ratio":
      return [indicator.numerator, indicator.denominator];
    case "direct":
      return [indicator.value];
    case "national":
      return [];
    default:
      return indicator satisfies never;
  }
}

/** The datasets without which an indicator has no figures; with one twice where both parts of a ratio are from it. */
export function datasetsOf(indicator: Indicator): DatasetId[] {
  if (indicator.kind === "national") return [indicator.series.dataset];
  return componentsOf(indicator).map(({ dataset }) => dataset);
}
