import { cellValue } from "../cell.ts";
import type { DatasetId } from "../codes.ts";
import type { Geography } from "../geography.ts";
import { componentsOf, type Indicator } from "../indicator.ts";
import type { Issue } from "../issue.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import type { OfficialFigures } from "../official.ts";
import type { Dataset } from "../read-dataset.ts";
import { type Exposed, protectTable, type Surroundings } from "./protect.ts";
import { readRule } from "./rule.ts";

interface Figures {
  readonly geography: Geography;
  readonly indicators: readonly Indicator[];
  readonly municipal: ReadonlyMap<DatasetId, MunicipalTable>;
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly official: ReadonlyMap<DatasetId, OfficialFigures>;
}

/**
 * The municipal tables as they may be shown, each by the rule that lies beside its dataset. `text` is the rules', for
 * digests. A secret that cannot be kept is an error: something that gives it away must not be published.
 */
export function secure(
  root: string,
  figures: Figures,
  issues: Issue[],
): { tables: ReadonlyMap<DatasetId, MunicipalTable>; text: string } {
  const tables = new Map(figures.municipal);
  const texts: string[] = [];
  const surroundings = surroundingsOf(figures);
  for (const id of figures.municipal.keys()) {
    const dataset = figures.datasets.get(id);
    if (dataset === undefined) continue;
    const { rule, text } = readRule(root, dataset, issues);
    texts.push(text);
    if (rule === undefined) continue;
    const { table, exposed } = protectTable(id, rule, surroundings);
    tables.set(id, table);
    issues.push(...exposed.map((secret) => issueOf(secret, dataset)));
  }
  return { tables, text: texts.join("\n") };
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
