import { joinWords } from "../analysis/words.ts";
import { explainCell, formatNumber } from "../data/format.ts";
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
  const [high, low] = [ranked[0], ranked.at(-1)];
  const ends =
    high === undefined || low === undefined
      ? [shared.noPlaces]
      : high === low
        ? []
        : [shared.ends(high.place.name, quantity(figure, high.value), low.place.name, bare(figure, low.value))];
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
  return [own.ranking(formatNumber(rows.length, 0)), ...ends, ...picked, ...compared, ...tellWithout(figure)].join(" ");
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
