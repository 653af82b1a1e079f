import type { CountyProfile } from "../analysis/county-profile.ts";
import { countyTitle } from "../analysis/county-title.ts";
import { formatQuantity } from "../data/format.ts";
import type { Publication } from "../report/publication.ts";
import { cardSections } from "./card-sections.ts";
import { people } from "./people.ts";
import { placeCardSvg } from "./place-card.ts";
import { rasterize } from "./rasterize.ts";

/** The picture shown when a county's page is shared: a PNG of 1200 × 630. */
export async function countyCard(profile: CountyProfile, publication: Publication): Promise<Uint8Array> {
  return rasterize(await countyCardSvg(profile, publication));
}

/** The same card before it is made into pixels. A county of one municipality has no strip. */
export function countyCardSvg(profile: CountyProfile, publication: Publication): Promise<string> {
  const { municipalities, population, year, sections } = profile;
  const single = municipalities.length === 1;
  const parts = [
    single ? "1 kommune" : `${municipalities.length} kommuner`,
    ...(population.kind === "value" ? [formatQuantity(population, people, 0, "nb")] : []),
  ];
  const place = {
    name: countyTitle(profile),
    about: parts.join(" · "),
    year,
    sections: cardSections(sections).map((section) => ({ ...section, municipalities: section.members })),
    strip: single ? "" : "Hver strek er en kommune i fylket.",
  };
  return placeCardSvg(place, publication);
}
