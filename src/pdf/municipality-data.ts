import type { Profile, ProfileSection, Verdict } from "../analysis/profile-types.ts";
import type { Point } from "../analysis/series.ts";
import { listOf } from "../charts/phrases.ts";
import { cellValue } from "../data/cell.ts";
import type { Year } from "../data/codes.ts";
import { formatCell, formatNumber, unitName } from "../data/format.ts";
import type { LocalName } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Publication, permanentAddress, publishedText } from "../report/publication.ts";
import { gapTable } from "./municipality-gaps.ts";
import { type Grid, isComparable, type Panel, panel } from "./panel.ts";

/** What `kommune.typ` sets: texts ready to print, no code and no numbers to format. */
export interface MunicipalityData {
  readonly name: string;
  readonly names: readonly LocalName[];
  readonly year: Year;
  readonly years: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly findings: readonly string[];
  readonly history: readonly string[];
  /** The cells of the first column are a name and a unit. */
  readonly overview: {
    readonly header: readonly string[];
    readonly rows: readonly { readonly name: string; readonly unit: string; readonly cells: readonly string[] }[];
  };
  readonly panels: readonly Panel[];
  readonly gaps: Grid;
  readonly definitions: readonly { readonly name: string; readonly text: string }[];
  readonly caveats: readonly string[];
  readonly sources: string;
  readonly about: Readonly<Record<"site" | "edition" | "version" | "published" | "address" | "licence", string>>;
  readonly draft: boolean;
}

const verdicts: Record<Verdict, string> = {
  higher: "høyere",
  lower: "lavere",
  similar: "om lag likt",
  uncertain: "usikkert",
};

export function municipalityData(profile: Profile, meta: Publication): MunicipalityData {
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
    findings: profile.findings,
    history: profile.history,
    overview: overview(profile),
    panels: sections.map((section) => panel(profile, section)),
    gaps: gapTable(profile),
    definitions: sections.map(({ indicator }) => ({ name: indicator.shortName.nb, text: indicator.definition.nb })),
    caveats: [...new Set(sections.flatMap(({ indicator }) => indicator.caveats.map((caveat) => caveat.nb)))],
    sources: sources(profile),
    about: {
      site: meta.siteName,
      edition: meta.editionTitle,
      version: meta.version,
      published: publishedText(meta, "nb"),
      address: permanentAddress(meta, `kommune/${municipality.slug}/`),
      licence: `${meta.licence.title} (${meta.licence.name})`,
    },
    draft: meta.published === undefined,
  };
}

/** The last year's figures side by side; numbers of people are left to their own panel. */
function overview(profile: Profile): MunicipalityData["overview"] {
  const sections = profile.sections.filter(isComparable);
  const columns = [{ head: profile.municipality.name, pick: (latest: Latest) => latest.own }, ...comparedWith(profile)];
  return {
    header: ["Indikator", ...columns.map(({ head }) => head), "Mot landet"],
    rows: sections.map(({ indicator, latest, verdict }) => ({
      name: indicator.shortName.nb,
      unit: shortUnit(indicator),
      cells: [
        ...columns.map(({ pick }) => formatCell(pick(latest).cell, indicator.decimals)),
        verdict === undefined ? "–" : verdicts[verdict],
      ],
    })),
  };
}

type Latest = ProfileSection["latest"];

/** Group, county and country; not one that the municipality is alone in, as Oslo is. */
function comparedWith({ kostra, county, sections }: Profile) {
  const areas = [
    { head: kostra.name, pick: (latest: Latest) => latest.kostra },
    { head: county.name, pick: (latest: Latest) => latest.county },
    { head: "Landet", pick: (latest: Latest) => latest.country },
  ];
  const counts = sections.filter((section) => !isComparable(section));
  const isAlone = (pick: (latest: Latest) => Point) =>
    counts.some(({ latest }) => {
      const own = cellValue(latest.own.cell);
      return own !== undefined && own === cellValue(pick(latest).cell);
    });
  return areas.filter(({ pick }) => !isAlone(pick));
}

/** What follows the name: what a rate is per, unless the name has said so already. */
function shortUnit({ unit, shortName }: Indicator): string {
  if (/ per /.test(shortName.nb)) return "";
  return unit.kind === "rate" ? `per ${formatNumber(unit.per, 0)} ${unit.base.nb}` : unitName(unit, 2, "nb");
}

/** «Statistisk sentralbyrå, tabell 11645, 12292 og 14534». */
function sources(profile: Profile): string {
  const tables = new Map<string, Set<string>>();
  for (const { indicator } of profile.sections) {
    const { publisher, table } = indicator.source;
    const known = tables.get(publisher) ?? new Set();
    tables.set(publisher, known);
    for (const name of table.split(/, | og /)) known.add(name);
  }
  return [...tables].map(([publisher, names]) => `${publisher}, tabell ${listOf([...names].sort())}`).join("; ");
}
