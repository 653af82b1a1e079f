import { type Area, areaKey } from "./area.ts";
import type { Cell } from "./cell.ts";
import { type CellDifference, differenceOf, sameShown, shiftOf, weightOf } from "./cell-difference.ts";
import type { DatasetId, DatasetVersion, IndicatorId, Year } from "./codes.ts";
import type { CorrectedCell, DatasetInfo } from "./dataset.ts";
import type { Edition } from "./edition.ts";
import { type ShownColumn, type ShownFigure, shownColumns } from "./edition-columns.ts";

/** What differs between the figures that two versions of an edition show. Nothing in it is confidential. */
export interface EditionChanges {
  /** Datasets that are pinned to another version, or whose figures differ (after a line in `rettelser.yml`, say). */
  readonly datasets: readonly ChangedDataset[];
  /** Indicators that only one of the versions has. */
  readonly indicatorsCome: readonly IndicatorId[];
  readonly indicatorsGone: readonly IndicatorId[];
}

export interface ChangedDataset {
  readonly id: DatasetId;
  readonly title: string;
  /** `undefined` where only one of the versions has the dataset. */
  readonly before: DatasetVersion | undefined;
  readonly after: DatasetVersion | undefined;
  /** The indicators with a changed figure. */
  readonly indicators: readonly IndicatorId[];
  /** Only columns with changes, the most changed first. */
  readonly columns: readonly ChangedColumn[];
}

export interface ChangedColumn {
  /** The column, or the variable of a national series. */
  readonly column: string;
  readonly title: string;
  /** The indicators that are made from it. */
  readonly indicators: readonly IndicatorId[];
  /** Places and years that both versions have. */
  readonly compared: number;
  /** Places and years that only one of the versions has. */
  readonly come: number;
  readonly gone: number;
  /** A change of the column as such: the part that at least half of its figures have moved by, see `shiftOf`. */
  readonly shift: number | undefined;
  /** Those that matter most first: figures that came or went, then by relative change. */
  readonly figures: readonly ChangedFigure[];
}

/** A figure with another value or other marks, or with one where there was none, or the other way. */
export interface ChangedFigure extends CellDifference {
  readonly area: Area;
  /** The year of the dataset's line; inhabitants are as of 1 January. */
  readonly year: Year;
  readonly before: Cell;
  readonly after: Cell;
  readonly reason: ChangeReason | undefined;
}

/** `correction`: a line in the new version's `rettelser.yml`. `withdrawn`: one in the old that the new no longer has. */
export interface ChangeReason {
  readonly kind: "correction" | "withdrawn";
  /** The reason that the line gives. */
  readonly text: string;
  readonly link: string | undefined;
}

/** Compares what two versions of an edition show, figure by figure. */
export function editionChanges(before: Edition, after: Edition): EditionChanges {
  const [old, now] = [shownColumns(before), shownColumns(after)];
  const ids = new Set([...before.datasets.keys(), ...after.datasets.keys()]);
  const datasets = [...ids].flatMap((id): ChangedDataset[] => {
    const [from, to] = [before.datasets.get(id), after.datasets.get(id)];
    const reasonOf = reasonFinder(from, to);
    const columns = [...now]
      .flatMap(([key, column]) => {
        const earlier = old.get(key);
        return column.dataset !== id || earlier === undefined ? [] : [compareColumn(earlier, column, reasonOf)];
      })
      .filter(({ figures, come, gone }) => figures.length + come + gone > 0)
      .sort((a, b) => b.figures.length - a.figures.length);
    if (from?.version === to?.version && columns.length === 0) return [];
    const title = (to ?? from)?.descriptor.title ?? id;
    const indicators = [...new Set(columns.flatMap((column) => column.indicators))];
    return [{ id, title, before: from?.version, after: to?.version, indicators, columns }];
  });
  return {
    datasets,
    indicatorsCome: [...after.indicators.keys()].filter((id) => !before.indicators.has(id)),
    indicatorsGone: [...before.indicators.keys()].filter((id) => !after.indicators.has(id)),
  };
}

type ReasonOf = (column: string, figure: ShownFigure) => ChangeReason | undefined;

function compareColumn(before: ShownColumn, after: ShownColumn, reasonOf: ReasonOf): ChangedColumn {
  const [old, now] = [before.figures(), after.figures()];
  let compared = 0;
  const figures: ChangedFigure[] = [];
  for (const [key, figure] of now) {
    const earlier = old.get(key);
    if (earlier === undefined) continue;
    compared++;
    if (sameShown(earlier.cell, figure.cell)) continue;
    figures.push({
      area: figure.area,
      year: figure.year,
      before: earlier.cell,
      after: figure.cell,
      ...differenceOf(earlier.cell, figure.cell),
      reason: reasonOf(after.column, figure),
    });
  }
  figures.sort((a, b) => weightOf(b) - weightOf(a) || compareKeys(a, b));
  const { column, title } = after;
  return {
    column,
    title,
    indicators: [...new Set([...before.indicators, ...after.indicators])],
    compared,
    come: now.size - compared,
    gone: old.size - compared,
    shift: shiftOf(
      figures.filter(({ difference }) => difference !== 0),
      compared,
    ),
    figures,
  };
}

function compareKeys(a: ChangedFigure, b: ChangedFigure): number {
  const [first, second] = [areaKey(a.area), areaKey(b.area)];
  return first === second ? a.year - b.year : first < second ? -1 : 1;
}

/** Finds the line of `rettelser.yml` that a municipality's figure is changed by; the last where there are several. */
function reasonFinder(before: DatasetInfo | undefined, after: DatasetInfo | undefined): ReasonOf {
  const [old, now] = [correctionsOf(before), correctionsOf(after)];
  return (column, { area, year }) => {
    const key = `${column} ${areaKey(area)} ${year}`;
    const [withdrawn, correction] = [old.get(key), now.get(key)];
    if (correction !== undefined) return { kind: "correction", text: correction.reason, link: correction.link };
    return withdrawn && { kind: "withdrawn", text: withdrawn.reason, link: withdrawn.link };
  };
}

function correctionsOf(dataset: DatasetInfo | undefined): ReadonlyMap<string, CorrectedCell> {
  return new Map(
    (dataset?.corrected ?? []).map((cell) => {
      const place = cell.texts.get("kommunenr") ?? regionKey(cell.texts.get("region")) ?? "landet";
      const column = cell.texts.get("variabel") ?? cell.column;
      return [`${column} ${place} ${cell.texts.get("aar")}`, cell];
    }),
  );
}

/** The source's codes of areas as ours: `EAK` → `landet`, `EKA46` → `fylke-46`, `EKG13`. */
function regionKey(region: string | undefined): string | undefined {
  if (region === "EAK") return "landet";
  return region?.replace(/^EKA/, "fylke-");
}
