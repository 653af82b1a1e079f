import { cellValue } from "../cell.ts";
import type { DatasetId, Year } from "../codes.ts";
import type { Geography } from "../geography.ts";
import { componentsOf, type Indicator } from "../indicator.ts";
import type { Issue } from "../issue.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import type { OfficialFigures } from "../official.ts";
import type { Dataset } from "../read-dataset.ts";
import type { EarlierVersion } from "./earlier.ts";
import { type Exposed, protectTable, type Surroundings } from "./protect.ts";
import { type ConfidentialityRule, readRule } from "./rule.ts";

/** What there is to show in one municipal structure. */
export interface Figures {
  readonly geography: Geography;
  readonly indicators: readonly Indicator[];
  readonly municipal: ReadonlyMap<DatasetId, MunicipalTable>;
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly official: ReadonlyMap<DatasetId, OfficialFigures>;
}

/** A municipal dataset with its own codes, and the structures that these are of, each with the years that have it. */
export interface Unsecured {
  readonly dataset: Dataset;
  readonly table: MunicipalTable;
  readonly structures: readonly { readonly years: readonly Year[]; readonly figures: Figures }[];
  /** Older versions of the dataset with the same municipal numbers, oldest first: what they have shown is known. */
  readonly earlier?: readonly { readonly dataset: Dataset; readonly table: MunicipalTable }[];
}

/**
 * A municipal table as it may be shown, by the rule that lies beside its dataset. It is done on the source's own rows,
 * before any are added up: what is hidden there is hidden in every structure. `text` is the rules' and what the earlier
 * versions are, for digests. A secret
 * that cannot be kept is an error: something that gives it away must not be published.
 */
export function secure(
  root: string,
  { dataset, table, structures, earlier = [] }: Unsecured,
  issues: Issue[],
): { table: MunicipalTable; text: string } {
  const before: EarlierVersion[] = [];
  const texts: string[] = [];
  for (const version of earlier) {
    const { rule, text } = readRule(root, version.dataset, issues);
    const { secured } = hide(version, rule, structures, before);
    before.push({ raw: version.table, secured });
    texts.push(version.dataset.digest, text);
  }
  const { rule, text } = readRule(root, dataset, issues);
  const { secured, exposed } = hide({ dataset, table }, rule, structures, before);
  // What versions that are out already tell cannot be taken back, and is no reason to stop this one.
  const byItself =
    exposed.length === 0 || before.length === 0 ? exposed : hide({ dataset, table }, rule, structures, []).exposed;
  const own = new Set(byItself.map(nameOf));
  issues.push(...exposed.map((secret) => issueOf(secret, dataset, own.has(nameOf(secret)) || !secret.told)));
  return { table: secured, text: [...texts, text].join("\n") };
}

function hide(
  { dataset, table }: Pick<Unsecured, "dataset" | "table">,
  rule: ConfidentialityRule | undefined,
  structures: Unsecured["structures"],
  before: readonly EarlierVersion[],
): { secured: MunicipalTable; exposed: readonly Exposed[] } {
  if (rule === undefined) return { secured: table, exposed: [] };
  let secured = table;
  const exposed: Exposed[] = [];
  for (const { years, figures } of structures) {
    const municipal = new Map([...figures.municipal, [dataset.id, secured] as const]);
    const done = protectTable(dataset.id, rule, surroundingsOf({ ...figures, municipal }), years, before);
    secured = done.table;
    exposed.push(...done.exposed);
  }
  return { secured, exposed };
}

/** Indicators without their datasets show nothing. */
function surroundingsOf({ geography, indicators, municipal, datasets, official }: Figures): Surroundings {
  return {
    geography,
    tables: municipal,
    indicators: indicators.filter((indicator) =>
      componentsOf(indicator).every(({ dataset }) => municipal.has(dataset)),
    ),
    official(indicator, area, year) {
      const source = indicator.kind === "ratio" ? indicator.official : undefined;
      return source && official.get(source.dataset)?.ofArea(source.column, area, year);
    },
    national(dataset, variable, year) {
      const rows = [...(datasets.get(dataset)?.tables.values() ?? [])].flatMap((table) => table.rows);
      const found = rows.find(({ texts }) => texts.get("variabel") === variable && texts.get("aar") === String(year));
      return cellValue(found?.cells.get("verdi") ?? { kind: "missing", why: "not-reported" });
    },
  };
}

function nameOf({ code, column, year }: Exposed): string {
  return `«${column}» for ${code} i ${year}`;
}

/** `isOwn`: something in this version gives it away, by itself or with an earlier one; otherwise it is out already. */
function issueOf(secret: Exposed, dataset: Dataset, isOwn: boolean): Issue {
  const { file } = [...dataset.tables.values()][0] ?? { file: dataset.id };
  if (!isOwn) {
    return {
      file,
      line: 1,
      message: `Det skjulte tallet i ${nameOf(secret)} kan regnes ut av det som tidligere versjoner av datasettet har vist.`,
      hint: "Det som er vist, kan ikke tas tilbake. Se hvilke utgaver som er bundet til de eldre versjonene.",
      severity: "warning",
    };
  }
  return {
    file,
    line: 1,
    message: `Det skjulte tallet i ${nameOf(secret)} kan regnes ut av det som vises.`,
    hint: "Skjul et tall til med «skjul» i rettelser.yml, eller ta ut indikatoren eller kildetallet som røper det.",
    severity: "error",
  };
}
