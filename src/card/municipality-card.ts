import { municipalityTitle } from "../analysis/municipality-title.ts";
import type { Profile } from "../analysis/profile-types.ts";
import { formatQuantity } from "../data/format.ts";
import type { Publication } from "../report/publication.ts";
import { cardSections } from "./card-sections.ts";
import { people } from "./people.ts";
import { placeCardSvg } from "./place-card.ts";
import { rasterize } from "./rasterize.ts";

/** The picture shown when a municipality's page is shared: a PNG of 1200 × 630. */
export async function municipalityCard(profile: Profile, publication: Publication): Promise<Uint8Array> {
  return rasterize(await municipalityCardSvg(profile, publication));
}

/** The same card before it is made into pixels. */
export function municipalityCardSvg(profile: Profile, publication: Publication): Promise<string> {
  const place = {
    name: municipalityTitle(profile.municipality),
    about: whereAndHowMany(profile),
    year: profile.year,
    sections: cardSections(profile.sections).map((section) => ({ ...section, municipalities: section.distribution })),
    strip: "Hver strek er en kommune.",
  };
  return placeCardSvg(place, publication);
}

function whereAndHowMany({ municipality, county, population }: Profile): string {
  const where = county.name === municipality.name ? "Kommune og fylke" : county.name;
  return population.kind === "value" ? `${where} · ${formatQuantity(population, people, 0, "nb")}` : where;
}
