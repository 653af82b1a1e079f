import { cellValue } from "../cell.ts";
import type { DatasetId, Year } from "../codes.ts";
import type { Geography } from "../geography.ts";
import { componentsOf, type Indicator } from "../indicator.ts";
import type { Issue } from "../issue.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import type { OfficialFigures } from "../official.ts";
import type { Dataset } from "../read-dataset.ts";
import { type Exposed, protectTable, type Surroundings } from "./protect.ts";
import { readRule } from "./rule.ts";

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
}

/**
 * A municipal table as it may be shown, by the rule that lies beside its dataset. It is done on the source's own rows,
 * before any are added up: what is hidden there is hidden in every structure. `text` is the rule's, for digests. A secret
 * that cannot be kept is an error: something that gives it away must not be published.
 */
export function secure(
  root: string,
  { dataset, table, structures }: Unsecured,
  issues: Issue[],
): { table: MunicipalTable; text: string } {
  const { rule, text } = readRule(root, dataset, issues);
  if (rule === undefined) return { table, text };
  let secured = table;
  for (const { years, figures } of structures) {
    const municipal = new Map([...figures.municipal, [dataset.id, secured] as const]);
    const done = protectTable(dataset.id, rule, surroundingsOf({ ...figures, municipal }), years);
    secured = done.table;
    issues.push(...done.exposed.map((secret) => issueOf(secret, dataset)));
  }
  return { table: secured, text };
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

function issueOf({ code, column, year }: Exposed, dataset: Dataset): Issue {
  const { file } = [...dataset.tables.values()][0] ?? { file: dataset.id };
  return {
    file,
    line: 1,
    message: `Det skjulte tallet i «${column}» for ${code} i ${year} kan regnes ut av det som vises.`,
    hint: "Skjul et tall til med «skjul» i rettelser.yml, eller ta ut indikatoren eller kildetallet som røper det.",
    severity: "error",
  };
}
