import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import { comparative } from "../analysis/sentences.ts";
import type { Point } from "../analysis/series.ts";
import { cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { formatCell } from "../data/format.ts";
import { noKostraGroup } from "../data/geography.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { gapTable } from "./gaps.ts";
import { isComparable, type PanelSource, panel } from "./panel.ts";
import type { Moved, Portrait } from "./portrait.ts";
import { briefSigns, type Overview, type ProfileData, publishedIn, shortUnit } from "./profile-data.ts";
import { sourcesOf } from "./sources.ts";

/** What `kommune.typ` sets: texts ready to print. */
export interface MunicipalityData extends ProfileData {
  /** What is new since the version before, a sentence each. */
  readonly changed: readonly string[];
  readonly summary: readonly string[];
  readonly history: readonly string[];
  /** The year of the edition before, where there is one: the overview has two columns more. */
  readonly since: Year | null;
  readonly age: Portrait["age"] | null;
  readonly similar: Portrait["similar"] | null;
}

/** As sure as the sentence on the municipality's page, in its words. */
function verdictWord({ verdict, certainty }: Pick<ProfileSection, "verdict" | "certainty">): string {
  switch (verdict) {
    case "higher":
    case "lower":
      return comparative(verdict, certainty, "nb").replace(/ enn$/, "");
    case "similar":
      return "omtrent likt";
    case "uncertain":
      return "usikkert";
    case undefined:
      return "–";
    default:
      return verdict satisfies never;
  }
}

export function municipalityData(profile: Profile, portrait: Portrait, meta: Publication): MunicipalityData {
  const { municipality, county, kostra, sections, population } = profile;
  return {
    name: municipality.name,
    names: municipality.names,
    year: profile.year,
    years: `${sections[0]?.own.points[0]?.year ?? profile.year}–${profile.year}`,
    facts: [
      { label: "Innbyggere", value: population.kind === "value" ? formatCell(population, 0) : "ingen tall" },
      { label: "Fylke", value: county.name },
      { label: "Sammenlignes med", value: comparedWith(profile)[0]?.head ?? kostra.name },
      { label: "Kommunenummer", value: municipality.code },
    ],
    changed: meta.changed ?? [],
    summary: portrait.summary,
    since: portrait.since?.year ?? null,
    age: portrait.age ?? null,
    similar: portrait.similar ?? null,
    history: profile.history,
    overview: overview(profile, portrait.since),
    panels: municipalityPanels(profile).map(panel),
    gaps: gapTable(sections),
    signs: briefSigns,
    definitions: sections.map(({ indicator }) => ({ name: indicator.shortName.nb, text: indicator.definition.nb })),
    caveats: [...new Set(sections.flatMap(({ indicator }) => indicator.caveats.map((caveat) => caveat.nb)))],
    sources: sourcesOf(sections.map(({ indicator }) => indicator)),
    about: publishedIn(meta, permanentAddress(meta, `kommune/${municipality.slug}/`)),
    draft: meta.published === undefined,
  };
}

/** Every indicator beside the group, the county and the country, in the order of the profile. */
export function municipalityPanels(profile: Profile): PanelSource[] {
  const { municipality } = profile;
  return profile.sections.map(({ indicator, own, intervals, kostra, county, country, sentences }) => ({
    indicator,
    id: `${indicator.id}-${municipality.code}`,
    text: sentences.join(" "),
    own: { series: own, label: municipality.name, role: "main", intervals },
    others: isComparable(indicator)
      ? [
          ...(profile.kostra.code === noKostraGroup
            ? []
            : [{ series: kostra, label: profile.kostra.name, role: "kostra" as const }]),
          { series: county, label: profile.county.name, role: "county" },
          { series: country, label: "Landet", role: "country" },
        ]
      : [],
  }));
}

/** The last year's figures side by side; numbers of people are left to their own panel. */
function overview(profile: Profile, since: Portrait["since"]): Overview {
  const sections = profile.sections.filter(({ indicator }) => isComparable(indicator));
  const columns = [{ head: profile.municipality.name, pick: (latest: Latest) => latest.own }, ...comparedWith(profile)];
  return {
    header: [
      "Indikator",
      ...columns.map(({ head }) => head),
      "Mot landet",
      ...(since === undefined ? [] : [String(since.year), `Siden ${since.year}`]),
    ],
    rows: sections.map(({ indicator, latest, verdict, certainty }) => ({
      name: indicator.shortName.nb,
      unit: shortUnit(indicator),
      cells: [
        ...columns.map(({ pick }) => formatCell(pick(latest).cell, indicator.decimals)),
        verdictWord({ verdict, certainty }),
        ...(since === undefined ? [] : movedCells(since.moved.get(indicator.id))),
      ],
    })),
  };
}

/** Nothing where the two years cannot be compared. */
function movedCells(moved: Moved | undefined): readonly string[] {
  return moved === undefined ? ["", ""] : [moved.from, moved.way];
}

type Latest = ProfileSection["latest"];

/** Group, county and country; not one that the municipality is alone in, as Oslo is, nor a group that is not known. */
function comparedWith({ kostra, county, sections }: Profile) {
  const areas = [
    ...(kostra.code === noKostraGroup ? [] : [{ head: kostra.name, pick: (latest: Latest) => latest.kostra }]),
    { head: county.name, pick: (latest: Latest) => latest.county },
    { head: "Landet", pick: (latest: Latest) => latest.country },
  ];
  const counts = sections.filter(({ indicator }) => !isComparable(indicator));
  const isAlone = (pick: (latest: Latest) => Point) =>
    counts.some(({ latest }) => {
      const own = cellValue(latest.own.cell);
      return own !== undefined && own === cellValue(pick(latest).cell);
    });
  return areas.filter(({ pick }) => !isAlone(pick));
}
