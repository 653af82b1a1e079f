import type { CountyProfile, CountySection } from "../analysis/county-profile.ts";
import { spreadSentence } from "../analysis/county-spread.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { gapTable } from "./gaps.ts";
import { type Grid, isComparable, type PanelSource, panel } from "./panel.ts";
import { briefSigns, type Overview, type ProfileData, publishedIn, shortUnit } from "./profile-data.ts";
import { sourcesOf } from "./sources.ts";

/** What `fylke.typ` sets: texts ready to print. */
export interface CountyData extends ProfileData {
  /** Three to six sentences, the same as on the page; none without figures. */
  readonly summary: readonly string[];
  /** What counties the land has been in, a sentence each. */
  readonly history: readonly string[];
  /** The last year's figures: the county, the country, then the municipalities by name. */
  readonly members: Grid;
}

export function countyData(profile: CountyProfile, summary: readonly string[], meta: Publication): CountyData {
  const { county, sections, population, municipalities, year } = profile;
  const indicators = sections.map(({ indicator }) => indicator);
  return {
    name: county.name,
    names: [{ name: county.name, lang: "nb" }],
    year,
    years: `${sections[0]?.own.points[0]?.year ?? year}–${year}`,
    facts: [
      { label: "Innbyggere", value: population.kind === "value" ? formatCell(population, 0) : "ingen tall" },
      { label: "Kommuner", value: formatNumber(municipalities.length, 0) },
      { label: "Fylkesnummer", value: county.code },
    ],
    summary,
    history: profile.history,
    overview: overview(profile),
    panels: countyPanels(profile).map(panel),
    members: members(profile),
    gaps: gapTable(sections),
    signs: briefSigns,
    definitions: indicators.map(({ shortName, definition }) => ({ name: shortName.nb, text: definition.nb })),
    caveats: [...new Set(indicators.flatMap(({ caveats }) => caveats.map((caveat) => caveat.nb)))],
    sources: sourcesOf(indicators),
    about: publishedIn(meta, permanentAddress(meta, `fylke/${county.slug}/`)),
    draft: meta.published === undefined,
  };
}

/** Every indicator beside the country, in the order of the profile. */
export function countyPanels({ county, sections }: CountyProfile): PanelSource[] {
  return sections.map((section) => ({
    indicator: section.indicator,
    id: `${section.indicator.id}-fylke-${county.code}`,
    text: spreadSentence(section),
    own: { series: section.own, label: county.name, role: "main", intervals: section.intervals },
    others: isComparable(section.indicator) ? [{ series: section.country, label: "Landet", role: "country" }] : [],
  }));
}

/** How the municipalities differ is told where there are several. */
function overview({ county, sections, municipalities }: CountyProfile): Overview {
  const spread = municipalities.length > 1;
  const comparable = sections.filter(({ indicator }) => isComparable(indicator));
  return {
    header: ["Indikator", county.name, "Landet", ...(spread ? ["Kommunene i fylket"] : [])],
    rows: comparable.map((section) => ({
      name: section.indicator.shortName.nb,
      unit: shortUnit(section.indicator),
      cells: [
        formatCell(section.latest.own.cell, section.indicator.decimals),
        formatCell(section.latest.country.cell, section.indicator.decimals),
        ...(spread ? [spreadSentence(section)] : []),
      ],
    })),
  };
}

function members({ county, sections, municipalities }: CountyProfile): Grid {
  const row = (name: string, pick: (section: CountySection) => string) => [name, ...sections.map(pick)];
  return {
    header: ["Sted", ...sections.map(({ indicator }) => indicator.shortName.nb)],
    rows: [
      row(county.name, ({ indicator, latest }) => formatCell(latest.own.cell, indicator.decimals)),
      row("Landet", ({ indicator, latest }) => formatCell(latest.country.cell, indicator.decimals)),
      ...municipalities.map(({ code, name }) =>
        row(name, ({ indicator, members }) => {
          const cell = members.find(({ municipality }) => municipality.code === code)?.cell;
          return cell === undefined ? "" : formatCell(cell, indicator.decimals);
        }),
      ),
    ],
  };
}
