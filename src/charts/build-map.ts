import type { Cell } from "../data/cell.ts";
import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Municipality } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import type { Language } from "../data/language.ts";
import type { BorderRing } from "../data/municipal-borders.ts";
import type { Tile } from "../data/tile-map/hex.ts";
import type { MapFigure } from "./figure.ts";
import { type GivenText, notesOfIndicator, sourceOf, subtitleOf } from "./figure-text.ts";
import { wordsOf } from "./words.ts";

export interface MapInput extends GivenText {
  readonly id: string;
  readonly language: Language;
  readonly indicator: Indicator;
  readonly year: Year;
  /** `Edition.tiles`; a municipality that has none is left out. */
  readonly tiles: ReadonlyMap<MunicipalityCode, Tile>;
  /** `Edition.borders`: where every municipality that is shown has one, the map is drawn on them. */
  readonly borders?: Edition["borders"] | undefined;
  readonly cells: readonly { readonly municipality: Municipality; readonly cell: Cell }[];
  readonly picked?: readonly MunicipalityCode[];
  /** The page that a municipality's hexagon leads to, relative to the page with the map. */
  readonly hrefOf?: (municipality: Municipality) => string;
}

/** All municipalities in one year, on the tile map. */
export function mapFigure(input: MapInput): MapFigure {
  const { id, language, indicator, year, tiles, cells, picked = [], hrefOf } = input;
  const borders = input.borders ?? new Map<MunicipalityCode, readonly BorderRing[]>();
  const real = cells.length > 0 && cells.every(({ municipality }) => borders.has(municipality.code));
  const words = wordsOf({ language });
  const isWhole = cells.every(({ municipality }) => tiles.has(municipality.code));
  return {
    kind: "map",
    id,
    language,
    unit: indicator.unit,
    decimals: indicator.decimals,
    picked,
    places: cells.flatMap(({ municipality, cell }) => {
      const tile = tiles.get(municipality.code);
      if (tile === undefined) return [];
      const { code, name, county } = municipality;
      const rings = real ? borders.get(code) : undefined;
      return [
        {
          code,
          name,
          group: county,
          tile,
          cell,
          ...(rings === undefined ? {} : { rings }),
          ...(hrefOf === undefined ? {} : { href: hrefOf(municipality) }),
        },
      ];
    }),
    text: {
      title: input.title ?? indicator.name[language],
      subtitle: input.subtitle ?? `${subtitleOf(indicator, [year], language)}.${real ? "" : ` ${words.eachTile}`}`,
      source: sourceOf([indicator], language),
      notes: [
        words.classes,
        real ? words.eachArea : words.notDistances,
        ...(isWhole ? [] : [words.withoutPlace]),
        ...notesOfIndicator(indicator, [year], language),
      ],
      ...(input.alt === undefined ? {} : { alt: input.alt }),
    },
  };
}
