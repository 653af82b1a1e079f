import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import { distributionFigure } from "../charts/build-distribution.ts";
import { lineFigure } from "../charts/build-line.ts";
import type { Role } from "../charts/figure.ts";
import type { IndicatorId } from "../data/codes.ts";
import type { Geography } from "../data/geography.ts";
import { type DrawnFigure, drawn } from "./drawn.ts";
import { type AreaRole, areasOf, type ComparedArea, comparedAreas, isComparable } from "./profile-table.ts";
import { recent } from "./recent.ts";

/** The charts of an indicator on a municipality's page. */
export interface SectionCharts {
  readonly development: DrawnFigure;
  /** Absent where places cannot be compared, or no municipality has a figure that year. */
  readonly distribution: DrawnFigure | undefined;
}

/** Drawn once per municipality and edition, and shared by the edition's two addresses. */
export const profileCharts = recent(8, (profile: Profile, geography: Geography) => {
  const areas = comparedAreas(geography, profile);
  const charts = profile.sections.map((section): [IndicatorId, SectionCharts] => [
    section.indicator.id,
    { development: development(section, areas), distribution: distribution(profile, section, areas) },
  ]);
  return new Map(charts);
});

const roles: Record<AreaRole, Role> = { own: "main", kostra: "kostra", county: "county", country: "country" };

function development(section: ProfileSection, areas: readonly ComparedArea[]): DrawnFigure {
  const { indicator } = section;
  return drawn(
    lineFigure({
      id: `utvikling-${indicator.id}`,
      language: "nb",
      title: `${indicator.name.nb}, over tid`,
      series: areasOf(section, areas).map(({ role, name }) => ({
        series: section[role],
        label: name,
        role: roles[role],
        intervals: role === "own" ? section.intervals : undefined,
      })),
    }),
  );
}

function distribution(
  { municipality }: Profile,
  section: ProfileSection,
  areas: readonly ComparedArea[],
): DrawnFigure | undefined {
  const { indicator, latest } = section;
  if (!isComparable(section) || !section.distribution.some(({ cell }) => cell.kind === "value")) return undefined;
  return drawn(
    distributionFigure({
      id: `fordeling-${indicator.id}`,
      language: "nb",
      title: `${indicator.name.nb}, alle kommuner`,
      indicator,
      year: latest.year,
      dots: section.distribution,
      picked: [municipality.code],
      references: areas
        .filter(({ role }) => role === "kostra" || role === "country")
        .map(({ role, name }) => ({ label: name, role: roles[role], cell: latest[role].cell })),
    }),
  );
}
