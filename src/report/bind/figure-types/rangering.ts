import { intervalOf } from "../../../analysis/uncertainty.ts";
import { rankingFigure } from "../../../charts/build-ranking.ts";
import { type Area, areaKey, country } from "../../../data/area.ts";
import type { Edition } from "../../../data/edition.ts";
import { BlockFault, type Named } from "../selection.ts";
import { type FigureType, given, tooManyPlaces } from "./figure-type.ts";
import { singleYear } from "./one-year.ts";

const most = 50;

/**
 * `rangering`: places sorted by their figure, held to the country where it is named. Of one place, or of the country
 * alone, it is all of its kind that are ranked: the counties, or the municipalities of its county, with it picked out.
 */
export const rangering: FigureType = (input) => {
  const asked = singleYear(input, "En rangering");
  if (asked instanceof BlockFault) return asked;
  const { figures, selection, id, language } = input;
  const { indicator, year } = asked;
  const named = selection.places.filter(({ value }) => value.kind !== "country");
  const ranked = named.length > 1 ? named : siblings(figures.edition, named[0]?.value);
  if (ranked.length > most) return tooManyPlaces("En rangering", most);
  const whole = selection.places.find(({ value }) => value.kind === "country");
  const [main] = named;
  return rankingFigure({
    id,
    language,
    ...given(input),
    indicator,
    year,
    places: ranked.map(({ value, label }) => {
      const point = selection.point(indicator, value, year);
      return {
        code: areaKey(value),
        name: label,
        cell: point.cell,
        interval: intervalOf(figures.edition, indicator, point),
      };
    }),
    picked: main === undefined ? [] : [areaKey(main.value)],
    reference:
      whole === undefined
        ? undefined
        : { label: whole.label, role: "country", cell: selection.point(indicator, country, year).cell },
  });
};

/** All of a place's kind; the counties where no place is given. */
function siblings({ geography }: Edition, area: Area | undefined): Named<Area>[] {
  const label = (value: Area): Named<Area> => ({ value, label: geography.areaName(value) });
  switch (area?.kind) {
    case "municipality": {
      const own = geography.municipalities.find(({ code }) => code === area.code);
      return geography.municipalities
        .filter(({ county }) => county === own?.county)
        .map(({ code }) => label({ kind: "municipality", code }));
    }
    case "kostra":
      return geography.kostraGroups.map(({ code }) => label({ kind: "kostra", code }));
    case "county":
    case "country":
    case undefined:
      return geography.counties.map(({ code }) => label({ kind: "county", code }));
    default:
      return area satisfies never;
  }
}
