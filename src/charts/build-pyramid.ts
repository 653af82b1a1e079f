import { type AgeBand, bandIn } from "../analysis/age.ts";
import { type Cell, missingCell } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { PyramidFigure } from "./figure.ts";
import { type GivenText, notesOfCells, sourceOf } from "./figure-text.ts";

export interface PyramidInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  /** The number of inhabitants: gives unit and source. */
  readonly indicator: Indicator;
  /** Youngest first. */
  readonly bands: readonly AgeBand[];
  readonly years: readonly [Year, Year];
}

const words = {
  nb: {
    subtitle: (first: Year, last: Year) => `Antall innbyggere ved utgangen av ${first} og ${last}`,
    surface:
      "Flaten av hver blokk viser antallet: høyden er hvor mange årskull gruppen har. De eldste er tegnet som 80–99 år.",
  },
  nn: {
    subtitle: (first: Year, last: Year) => `Talet på innbyggjarar ved utgangen av ${first} og ${last}`,
    surface:
      "Flata av kvar blokk viser talet: høgda er kor mange årskull gruppa har. Dei eldste er teikna som 80–99 år.",
  },
};

/** Inhabitants by age in two years, in the bands that the data has. */
export function pyramidFigure(input: PyramidInput): PyramidFigure {
  const { id, language, indicator, years } = input;
  const own = words[language];
  const bands = input.bands.map((band) => {
    const cellIn = (year: Year): Cell => bandIn(band, year) ?? missingCell("not-reported");
    return { label: band.name[language], ages: band.ages, cells: [cellIn(years[0]), cellIn(years[1])] as const };
  });
  const cells = bands.flatMap(({ label, cells: both }) =>
    both.map((cell, index) => ({ label: `${label} (${years[index]})`, cell })),
  );
  return {
    kind: "pyramid",
    id,
    language,
    unit: indicator.unit,
    decimals: 0,
    years,
    bands,
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? own.subtitle(...years),
      source: sourceOf([indicator], language),
      notes: [own.surface, ...notesOfCells(cells, language)],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}
