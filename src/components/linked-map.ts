import type { DrawableFigure } from "../charts/draw.ts";
import type { MapFigure } from "../charts/figure.ts";
import type { Edition } from "../data/edition.ts";

/** The map with an address for each of its municipalities. */
export function linkedMap(figure: MapFigure, edition: Edition, hrefOf: (slug: string) => string): MapFigure {
  const slugs = new Map<string, string>(edition.geography.municipalities.map(({ code, slug }) => [code, slug]));
  const places = figure.places.map((place) => {
    const slug = slugs.get(place.code);
    return slug === undefined ? place : { ...place, href: hrefOf(slug) };
  });
  return { ...figure, places };
}

/** The same where the figure is a map; any other as it is. */
export function linkedFigure(
  figure: DrawableFigure,
  edition: Edition,
  hrefOf: (slug: string) => string,
): DrawableFigure {
  return figure.kind === "map" ? linkedMap(figure, edition, hrefOf) : figure;
}
