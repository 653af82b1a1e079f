import type { FigureTable, RankingFigure } from "./figure.ts";
import { rankPlaces } from "./ranking-rows.ts";
import {
  captionOf,
  cellOfFigure,
  limitCells,
  limitColumns,
  numberColumn,
  textColumn,
  textValue,
} from "./table-values.ts";
import { wordsOf } from "./words.ts";

const words = {
  nb: { rank: "Plass", possible: "Mulige plasser" },
  nn: { rank: "Plass", possible: "Moglege plassar" },
};

/** A row for each place, highest first; limits and possible ranks where they are known; the area to compare with last. */
export function tabulateRanking(figure: RankingFigure): FigureTable {
  const { rank, possible } = words[figure.language];
  const shared = wordsOf(figure);
  const intervals = figure.places.some(({ interval }) => interval !== undefined);
  const ranks = figure.places.some((place) => place.ranks !== undefined);
  const rows = rankPlaces(figure).map(({ place, rank: at }) => [
    textValue(place.name),
    textValue(at === undefined ? "" : String(at)),
    cellOfFigure(figure, place.cell),
    ...(intervals ? limitCells(figure, place.interval) : []),
    ...(ranks ? [textValue(rangeOf(place.ranks))] : []),
  ]);
  const { reference } = figure;
  const last =
    reference === undefined
      ? []
      : [
          [
            textValue(reference.label),
            textValue(""),
            cellOfFigure(figure, reference.cell),
            ...(intervals ? [textValue(""), textValue("")] : []),
            ...(ranks ? [textValue("")] : []),
          ],
        ];
  return {
    caption: captionOf(figure),
    columns: [
      textColumn(shared.place),
      numberColumn(rank),
      numberColumn(shared.figure),
      ...(intervals ? limitColumns(figure) : []),
      ...(ranks ? [numberColumn(possible)] : []),
    ],
    rows: [...rows, ...last],
  };
}

function rangeOf(ranks: RankingFigure["places"][number]["ranks"]): string {
  if (ranks === undefined) return "";
  return ranks.best === ranks.worst ? String(ranks.best) : `${ranks.best}–${ranks.worst}`;
}
