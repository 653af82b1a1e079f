import type { DrawableFigure } from "../charts/draw.ts";
import type { Edition } from "../data/edition.ts";

/** The figure with an address for each of its municipalities when it is a map; any other as it is. */
export function linkedMap(figure: DrawableFigure, edition: Edition, hrefOf: (slug: string) => string): DrawableFigure {
  if (figure.kind !== "map") return figure;
  const slugs = new Map<string, string>(edition.geography.municipalities.map(({ code, slug }) => [code, slug]));
  const places = figure.places.map((place) => {
    const slug = slugs.get(place.code);
    return slug === undefined ? place : { ...place, href: hrefOf(slug) };
  });
  return { ...figure, places };
}
