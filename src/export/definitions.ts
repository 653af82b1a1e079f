import type { Edition } from "../data/edition.ts";
import { unitName } from "../data/format.ts";
import type { Component, Indicator } from "../data/indicator.ts";

/** An indicator as a reader of a file is told it, in bokmål. */
export interface Definition {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly unit: string;
  /** Empty where nothing is divided. */
  readonly numerator: string;
  readonly denominator: string;
  readonly decimals: number;
  readonly source: string;
  readonly caveats: string;
}

/** Definitions of the given indicators, in the catalogue's order. */
export function definitionsOf(edition: Edition, ids: ReadonlySet<string>): Definition[] {
  return [...edition.indicators.values()].filter(({ id }) => ids.has(id)).map((one) => definitionOf(edition, one));
}

function definitionOf(edition: Edition, indicator: Indicator): Definition {
  const ratio = indicator.kind === "ratio" ? indicator : undefined;
  return {
    id: indicator.id,
    name: indicator.name.nb,
    definition: indicator.definition.nb,
    unit: unitName(indicator.unit, 2, "nb"),
    numerator: ratio ? componentText(edition, ratio.numerator) : "",
    denominator: ratio ? componentText(edition, ratio.denominator) : "",
    decimals: indicator.decimals,
    source: sourceText(indicator),
    caveats: [
      ...indicator.caveats.map((caveat) => caveat.nb),
      ...indicator.breaks.map((one) => `Brudd i ${one.year}: ${one.why.nb}`),
    ].join("\n"),
  };
}

/** «Brukere av hjemmetjenester, 80 år og eldre (31. desember)», with the title that the dataset gives its column. */
function componentText(edition: Edition, { dataset, column, date }: Component): string {
  const resources = edition.datasets.get(dataset)?.descriptor.resources ?? [];
  const field = resources.flatMap((resource) => resource.schema.fields).find((one) => one.name === column);
  const title = field?.title ?? column;
  return date === "year-end" ? `${title} (ved utgangen av året)` : title;
}

function sourceText({ source }: Indicator): string {
  const named = `${source.publisher}, ${source.table}`;
  return source.url === undefined ? named : `${named} (${source.url})`;
}
