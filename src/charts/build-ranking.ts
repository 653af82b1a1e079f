import type { Interval } from "../analysis/method/interval.ts";
import { rankIntervals } from "../analysis/method/rank-interval.ts";
import type { Cell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { RankingFigure, Role } from "./figure.ts";
import { type GivenText, notesOfCells, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { rankPlaces } from "./ranking-rows.ts";

export interface RankingInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  readonly indicator: Indicator;
  readonly year: Year;
  /** `interval` as from `intervalOf`; left out where the figure has none. `code` is unique among them. */
  readonly places: readonly {
    readonly code: string;
    readonly name: string;
    readonly cell: Cell;
    readonly interval?: Interval | undefined;
  }[];
  readonly picked: readonly string[];
  readonly reference?: { readonly label: string; readonly role: Role; readonly cell: Cell } | undefined;
}

/** Places sorted by their figure in one year, with what the uncertainty allows to be said of the order. */
export function rankingFigure(input: RankingInput): RankingFigure {
  const { id, language, indicator, year, places, picked, reference } = input;
  const known = places.flatMap(({ code, interval }) => (interval === undefined ? [] : [{ code, interval }]));
  // The ranks that a place might as well have had can only be told when all that have a figure have an interval.
  const complete = places.every(({ cell, interval }) => cell.kind !== "value" || interval !== undefined);
  const possible = complete ? rankIntervals(known.map(({ interval }) => interval)) : [];
  const figure: RankingFigure = {
    kind: "ranking",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    places: places.map(({ code, name, cell, interval }) => {
      const ranks = possible[known.findIndex((one) => one.code === code)];
      return {
        code,
        name,
        cell,
        ...(interval === undefined ? {} : { interval }),
        ...(ranks === undefined ? {} : { ranks }),
      };
    }),
    picked,
    ...(reference === undefined ? {} : { reference }),
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? subtitleOf(indicator, [year], language),
      source: sourceOf([indicator], language),
      notes: [],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
  const cells = places.map(({ name, cell }) => ({ label: name, cell }));
  const notes = [
    ...notesOfOrder(figure),
    ...notesOfCells(cells, language),
    ...notesOfIndicator(indicator, [year], language),
  ];
  return { ...figure, text: { ...figure.text, notes } };
}

const words = {
  nb: {
    interval:
      "Strekene viser 95 prosent konfidensintervall. Der de dekker hverandre, kan rekkefølgen skyldes tilfeldigheter.",
    tied: "Steder med samme tall deler plass.",
  },
  nn: {
    interval:
      "Strekane viser 95 prosent konfidensintervall. Der dei dekkjer kvarandre, kan rekkjefølgja kome av tilfelle.",
    tied: "Stader med same tal deler plass.",
  },
};

function notesOfOrder(figure: RankingFigure): string[] {
  const { interval, tied } = words[figure.language];
  return [
    ...(figure.places.some((place) => place.interval !== undefined) ? [interval] : []),
    ...(rankPlaces(figure).some((place) => place.tied) ? [tied] : []),
  ];
}
