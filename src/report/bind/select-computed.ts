import type { Series } from "../../analysis/series.ts";
import { areaKey } from "../../data/area.ts";
import { minus } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { type Reckoned, readReckoned, reckonSeries } from "./computed.ts";
import type { TableSpec } from "./figure-spec.ts";
import { Fault, type Figures } from "./figures.ts";
import { BlockFault, type Named, pointOf, type Selection, selectYears } from "./selection.ts";

/** What a block with `uttrykk` shows: each expression as a series. All that is wrong is told at once. */
export function selectComputed(figures: Figures, spec: TableSpec, language: Language): Selection | BlockFault[] {
  const faults: BlockFault[] = [];
  const told = (fault: Fault) => faults.push(new BlockFault("uttrykk", fault));
  if ([spec.indikator, spec.indikatorer, spec.sted, spec.steder].some((key) => key !== undefined)) {
    told(new Fault(say(blockMessages.computedAndNamed, {})));
  }
  const written: [string | undefined, string][] =
    typeof spec.uttrykk === "string" ? [[undefined, spec.uttrykk]] : Object.entries(spec.uttrykk ?? {});
  const reckoned = written.flatMap(([label, text]) => {
    const found = readReckoned(figures, text, label);
    if (!(found instanceof Fault)) return [found];
    told(found);
    return [];
  });
  const all = reckoned.flatMap(({ series }) => [...series.values()]);
  const years = faults.length > 0 ? [] : selectYears(figures, spec, all, faults);
  if (faults.length > 0) return faults;
  const computed = reckoned.flatMap((each): Named<Series>[] => {
    const label = each.label ?? labelOf(figures, each, language);
    const series = label instanceof Fault ? label : reckonSeries(each, years, label);
    if (series instanceof Fault) told(series);
    return label instanceof Fault || series instanceof Fault ? [] : [{ value: series, label }];
  });
  if (faults.length > 0) return faults;
  const indicators = new Map(all.map(({ indicator }) => [indicator.id, indicator]));
  const areas = new Map(all.map(({ area }) => [areaKey(area), area]));
  return {
    indicators: [...indicators.values()].map((value) => ({ value, label: value.shortName[language] })),
    places: [...areas.values()].map((value) => ({ value, label: figures.edition.geography.areaName(value) })),
    years: years.map((year) => ({ value: year, label: String(year) })),
    computed,
    series: (indicator, area) => figures.series(indicator, area),
    point: (indicator, area, year) => pointOf(figures.series(indicator, area), year),
  };
}

/** «Landet − Oslo» where one indicator in two places, or two indicators in one, are held together; else it must be said. */
function labelOf({ edition }: Figures, { expression, series }: Reckoned, language: Language): string | Fault {
  const [left, right, ...more] = [...series.values()];
  const simple = expression.kind === "binary" && expression.left.kind === "call" && expression.right.kind === "call";
  if (simple && left !== undefined && right !== undefined && more.length === 0) {
    const sign = expression.operator === "-" ? minus : expression.operator;
    const place = ({ area }: Series) => edition.geography.areaName(area);
    const what = ({ indicator }: Series) => indicator.shortName[language];
    if (left.indicator === right.indicator) return `${place(left)} ${sign} ${place(right)}`;
    if (areaKey(left.area) === areaKey(right.area)) return `${what(left)} ${sign} ${what(right)}`;
  }
  return new Fault(say(testMessages.noLabel, {}));
}
