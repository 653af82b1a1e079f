import type { Profile } from "../analysis/profile-types.ts";
import { explainCell, formatQuantity } from "../data/format.ts";
import { cardSections } from "./card-sections.ts";

/** What a municipality's card shows, in words, for those who do not see it (`og:image:alt`). */
export function municipalityCardText(profile: Profile): string {
  const names = profile.municipality.names.map(({ name }) => name).join(" – ");
  const figures = cardSections(profile).map(({ indicator, latest }) => {
    const { unit, decimals, shortName } = indicator;
    const own = latest.own.cell;
    const figure = own.kind === "value" ? formatQuantity(own, unit, decimals, "nb") : explainCell(own, "nb");
    return `${shortName.nb}: ${figure} (landet ${formatQuantity(latest.country.cell, unit, decimals, "nb")}).`;
  });
  return [`${names}, ${profile.year}.`, ...figures].join(" ");
}
