import type { CountyProfile } from "../analysis/county-profile.ts";
import { countyTitle } from "../analysis/county-title.ts";
import { municipalityTitle } from "../analysis/municipality-title.ts";
import type { Profile } from "../analysis/profile-types.ts";
import type { Year } from "../data/codes.ts";
import { explainCell, formatQuantity } from "../data/format.ts";
import { type CardSection, cardSections } from "./card-sections.ts";

/** What a municipality's card shows, in words, for those who do not see it (`og:image:alt`). */
export function municipalityCardText({ municipality, year, sections }: Profile): string {
  return textOf(municipalityTitle(municipality), year, sections);
}

/** The same of a county's. */
export function countyCardText(profile: CountyProfile): string {
  return textOf(countyTitle(profile), profile.year, profile.sections);
}

function textOf(name: string, year: Year, sections: readonly Pick<CardSection, "indicator" | "latest">[]): string {
  const figures = cardSections(sections).map(({ indicator, latest }) => {
    const { unit, decimals, shortName } = indicator;
    const own = latest.own.cell;
    const figure = own.kind === "value" ? formatQuantity(own, unit, decimals, "nb") : explainCell(own, "nb");
    return `${shortName.nb}: ${figure} (landet ${formatQuantity(latest.country.cell, unit, decimals, "nb")}).`;
  });
  return [`${name}, ${year}.`, ...figures].join(" ");
}
