import type { Lead } from "../analysis/leads/types.ts";
import type { Edition } from "../data/edition.ts";
import { filePath, path } from "./path.ts";

/** Where the place of a lead has its page, at the indicator; the indicator's own for the country and the KOSTRA groups. */
export function leadPlace(base: string, edition: Edition, { area, indicator }: Lead): string {
  const parts = placeParts(edition, { area, indicator });
  return area.kind === "municipality" || area.kind === "county"
    ? `${path(base, ...parts)}#${indicator.id}`
    : path(base, ...parts);
}

/** The files with the figures behind a lead. */
export function leadFiles(base: string, edition: Edition, lead: Lead): readonly { text: string; href: string }[] {
  const parts = placeParts(edition, lead);
  const file = (ending: string) => filePath(base, ...parts.slice(0, -1), `${parts.at(-1) ?? ""}${ending}`);
  return [
    { text: "Excel", href: file(".xlsx") },
    { text: "CSV for Excel", href: file("-excel.csv") },
    { text: "CSV", href: file(".csv") },
  ];
}

function placeParts({ geography }: Edition, { area, indicator }: Pick<Lead, "area" | "indicator">): readonly string[] {
  switch (area.kind) {
    case "municipality":
      return ["kommune", geography.municipality(area.code).slug];
    case "county":
      return ["fylke", geography.county(area.code).slug];
    case "kostra":
    case "country":
      return ["indikator", indicator.id];
    default:
      return area satisfies never;
  }
}
