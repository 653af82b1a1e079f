import type { Year } from "../../data/codes.ts";
import type { ConfidentialityRule } from "../../data/confidentiality/rule.ts";
import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { ExportRow } from "../../export/columns.ts";

export type RatioIndicator = Extract<Indicator, { kind: "ratio" }>;

/** The material of an attack: rows as they stand in the downloads, and what is public besides. */
export interface Published {
  /** Of one edition, or of several together. */
  readonly rows: readonly ExportRow[];
  /** For what anyone knows: the indicators' definitions, the map of the country, the inhabitants. */
  readonly edition: Edition;
  readonly rule: ConfidentialityRule;
  /** The indicators whose numerators are the dataset's. */
  readonly indicators: readonly RatioIndicator[];
}

/** The rows found by indicator, region and year. */
export type RowIndex = ReadonlyMap<string, ExportRow>;

export type Standing =
  | { readonly kind: "shown"; readonly value: number }
  | { readonly kind: "unshown"; readonly number: Unshown };

/** A number of persons that is not shown: one that was hidden, or one that nobody has told about. */
export interface Unshown {
  readonly key: string;
  readonly region: string;
  readonly column: string;
  readonly year: Year;
  readonly least: number;
  readonly most: number;
  readonly isHidden: boolean;
}

/** What numbers that are not shown add up to; a term with sign -1 is taken from the others. */
export interface Equation {
  readonly terms: readonly { readonly key: string; readonly sign: 1 | -1 }[];
  readonly least: number;
  readonly most: number;
}

export function rowKey(indicator: string, region: string, year: Year): string {
  return `${indicator} ${region} ${year}`;
}

export function standingKey(region: string, column: string): string {
  return `${region} ${column}`;
}

/** An equation with the shown numbers put in; none when nothing is left of it. */
export function equationOf(
  terms: readonly { readonly sign: 1 | -1; readonly standing: Standing | undefined }[],
  least: number,
  most: number,
): Equation[] {
  const left: { key: string; sign: 1 | -1 }[] = [];
  let shown = 0;
  for (const { sign, standing } of terms) {
    if (standing?.kind === "shown") shown += sign * standing.value;
    if (standing?.kind === "unshown") left.push({ key: standing.number.key, sign });
  }
  return left.length === 0 ? [] : [{ terms: left, least: least - shown, most: most - shown }];
}
