import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { DatasetId } from "../codes.ts";
import type { DatasetInfo } from "../dataset.ts";
import type { Issue } from "../issue.ts";
import { didYouMean } from "../near-miss.ts";
import { readText } from "../read-text.ts";
import { parseStructured } from "../structured.ts";

const least = z.int().min(0);

/** `konfidensialitet.yml` beside a dataset version, as it is written. */
const RuleFile = z.discriminatedUnion("vern", [
  z.strictObject({
    vern: z.literal("antall"),
    teller: least,
    nevner: least,
    rest: least,
    muligheter: z.int().min(2),
    antall: z.record(z.string(), z.strictObject({ fra: least, til: least.optional() })),
    summer: z.array(z.strictObject({ i_alt: z.string(), deler: z.array(z.string()).min(1) })).default([]),
    landstall: z.array(z.strictObject({ kolonne: z.string(), datasett: DatasetId, variabel: z.string() })).default([]),
  }),
  z.strictObject({ vern: z.literal("ingen"), grunn: z.string().min(10) }),
]);

/** What may not be shown of a dataset, and what an outsider knows of a figure that is hidden. */
export interface ConfidentialityRule {
  /** Counts from 1 up to this are hidden; 0 is shown. */
  readonly smallestNumerator: number;
  /** A count over a base smaller than this is hidden. */
  readonly smallestDenominator: number;
  /** For shares: a count is hidden when fewer than this are in the base and not in the count. */
  readonly smallestRemainder: number;
  /** How many values a hidden count must be able to have, for one who knows all else that is published. */
  readonly possibilities: number;
  /** Columns that count persons → the range of a count that the source has hidden. */
  readonly counts: ReadonlyMap<string, { readonly least: number; readonly most: number }>;
  readonly totals: readonly Total[];
  readonly national: readonly { readonly column: string; readonly dataset: DatasetId; readonly variable: string }[];
}

/** A column that is the sum of others, in every row. */
export interface Total {
  readonly total: string;
  readonly parts: readonly string[];
}

/** A dataset's rule; `undefined` where it has none, or where it says that nothing is to be protected. `text` is for digests. */
export function readRule(
  root: string,
  dataset: DatasetInfo,
  issues: Issue[],
): { rule: ConfidentialityRule | undefined; text: string } {
  const file = `data/${dataset.id}/${dataset.version}/konfidensialitet.yml`;
  if (!existsSync(path.join(root, file))) return { rule: undefined, text: "" };
  const text = readText(root, file, issues) ?? "";
  const parsed = parseStructured(text, RuleFile, file, issues);
  if (parsed === undefined || parsed.vern === "ingen") return { rule: undefined, text };
  const rule: ConfidentialityRule = {
    smallestNumerator: parsed.teller,
    smallestDenominator: parsed.nevner,
    smallestRemainder: parsed.rest,
    possibilities: parsed.muligheter,
    counts: new Map(
      Object.entries(parsed.antall).map(([column, { fra, til }]) => [
        column,
        { least: fra, most: til ?? Number.POSITIVE_INFINITY },
      ]),
    ),
    totals: parsed.summer.map(({ i_alt, deler }) => ({ total: i_alt, parts: deler })),
    national: parsed.landstall.map(({ kolonne, datasett, variabel }) => {
      return { column: kolonne, dataset: datasett, variable: variabel };
    }),
  };
  checkColumns(rule, dataset, file, text, issues);
  return { rule, text };
}

function checkColumns(
  rule: ConfidentialityRule,
  dataset: DatasetInfo,
  file: string,
  text: string,
  issues: Issue[],
): void {
  const columns = dataset.descriptor.resources.flatMap(({ schema }) =>
    schema.fields.filter(({ type }) => type === "number").map(({ name }) => name),
  );
  const summed = [
    ...rule.totals.flatMap(({ total, parts }) => [total, ...parts]),
    ...rule.national.map(({ column }) => column),
  ];
  const complain = (column: string, message: string, hint: string) => {
    const before = text.slice(0, Math.max(0, text.indexOf(column)));
    issues.push({ file, line: before.split("\n").length, message, hint, severity: "error" });
  };
  for (const column of rule.counts.keys()) {
    if (columns.includes(column)) continue;
    complain(column, `Ukjent kolonne «${column}».`, `Rett kolonnenavnet.${didYouMean(column, columns)}`);
  }
  for (const column of new Set(summed)) {
    if (rule.counts.has(column)) continue;
    const hint = `Legg den til under «antall», eller rett navnet.${didYouMean(column, rule.counts.keys())}`;
    complain(column, `«${column}» er ikke en av kolonnene under «antall».`, hint);
  }
  for (const { total, parts } of rule.totals) {
    if (!partsBelow(rule, parts).has(total)) continue;
    complain(total, `«${total}» er en del av seg selv under «summer».`, "Ta den ut av «deler».");
  }
}

/** The parts, their parts and so on. */
function partsBelow(rule: ConfidentialityRule, parts: readonly string[]): ReadonlySet<string> {
  const below = new Set(parts);
  for (const part of below) {
    for (const { total, parts: more } of rule.totals) if (total === part) for (const next of more) below.add(next);
  }
  return below;
}
