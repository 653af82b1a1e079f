import { joinWords } from "../analysis/words.ts";
import { explainCell, explainMark, formatNumber } from "../data/format.ts";
import { tellEnds } from "./describe-ends.ts";
import type { RankingFigure } from "./figure.ts";
import { bare, midSentence, phrases, quantity } from "./phrases.ts";
import { rankPlaces } from "./ranking-rows.ts";

const words = {
  nb: {
    ranking: (count: string) => `Rangering av ${count} steder, høyest først.`,
    picked: (name: string, rank: number, of: number, shared: boolean, value: string) =>
      `${name} er ${shared ? "delt " : ""}nummer ${rank} av ${of}, med ${value}`,
    possible: (best: number, worst: number) => `; usikkerheten tillater alt fra nummer ${best} til ${worst}`,
  },
  nn: {
    ranking: (count: string) => `Rangering av ${count} stader, høgast først.`,
    picked: (name: string, rank: number, of: number, shared: boolean, value: string) =>
      `${name} er ${shared ? "delt " : ""}nummer ${rank} av ${of}, med ${value}`,
    possible: (best: number, worst: number) => `; uvissa tillèt alt frå nummer ${best} til ${worst}`,
  },
};

/** Who is highest and lowest, where the picked ones stand and might stand, and who has no figure. */
export function describeRanking(figure: RankingFigure): string {
  const shared = phrases(figure.language);
  const own = words[figure.language];
  const rows = rankPlaces(figure);
  const ranked = rows.flatMap(({ place, rank, tied }) =>
    place.cell.kind === "value" && rank !== undefined ? [{ place, rank, tied, value: place.cell.value }] : [],
  );
  const shown = ranked.map(({ place, value }) => ({ label: place.name, value }));
  const ends = shown.length === 0 ? [shared.noPlaces] : tellEnds(figure, shown);
  const picked = ranked
    .filter(({ place }) => figure.picked.includes(place.code))
    .map(({ place, rank, tied, value }) => {
      const { best, worst } = place.ranks ?? { best: rank, worst: rank };
      const range = best === worst ? "" : own.possible(best, worst);
      return `${own.picked(place.name, rank, ranked.length, tied, quantity(figure, value))}${range}.`;
    });
  const { reference } = figure;
  const compared =
    reference?.cell.kind === "value"
      ? [shared.areas(shared.valueOf(bare(figure, reference.cell.value), midSentence(reference.label)))]
      : [];
  return [
    own.ranking(formatNumber(rows.length, 0)),
    ...ends,
    ...picked,
    ...compared,
    ...tellWithout(figure),
    ...tellMarks(figure),
  ].join(" ");
}

/** Places without a figure, together where the reason is the same. */
function tellWithout({ places, language }: RankingFigure): string[] {
  const without = places.flatMap(({ name, cell }) =>
    cell.kind === "value" ? [] : [{ name, why: explainCell(cell, language) }],
  );
  return [...Map.groupBy(without, ({ why }) => why)].map(([why, all]) =>
    phrases(language).without(joinWords(all.map(({ name }) => name)), why),
  );
}

/** Places whose figure is marked, together where the mark is the same. */
function tellMarks({ places, language }: RankingFigure): string[] {
  const marked = places.flatMap(({ name, cell }) =>
    cell.kind === "value" ? cell.marks.map((mark) => ({ name, mark })) : [],
  );
  return [...Map.groupBy(marked, ({ mark }) => mark)].map(([mark, all]) =>
    phrases(language).marked(joinWords(all.map(({ name }) => name)), all.length > 1, explainMark(mark, language)),
  );
}
