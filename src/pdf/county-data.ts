import type { CountyProfile, CountySection } from "../analysis/county-profile.ts";
import { joinWords } from "../analysis/words.ts";
import { formatCell, formatNumber } from "../data/format.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import { gapTable } from "./gaps.ts";
import { type Grid, isComparable, type PanelSource, panel } from "./panel.ts";
import { type Overview, type ProfileData, publishedIn, shortUnit } from "./profile-data.ts";
import { sourcesOf } from "./sources.ts";

/** What `fylke.typ` sets: texts ready to print. */
export interface CountyData extends ProfileData {
  /** The last year's figures: the county, the country, then the municipalities by name. */
  readonly members: Grid;
}

export function countyData(profile: CountyProfile, meta: Publication): CountyData {
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
    overview: overview(profile),
    panels: countyPanels(profile).map(panel),
    members: members(profile),
    gaps: gapTable(sections),
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
    text: spread(section),
    own: { series: section.own, label: county.name, role: "main" },
    others: isComparable(section.indicator) ? [{ series: section.country, label: "Landet", role: "country" }] : [],
  }));
}

function overview({ county, sections }: CountyProfile): Overview {
  const comparable = sections.filter(({ indicator }) => isComparable(indicator));
  return {
    header: ["Indikator", county.name, "Landet", "Kommunene i fylket"],
    rows: comparable.map((section) => ({
      name: section.indicator.shortName.nb,
      unit: shortUnit(section.indicator),
      cells: [
        formatCell(section.latest.own.cell, section.indicator.decimals),
        formatCell(section.latest.country.cell, section.indicator.decimals),
        spread(section),
      ],
    })),
  };
}

/** «Fra 21,0 i Bergen til 44,8 i Fedje.»; nothing where fewer than two of the municipalities have a figure. */
function spread({ indicator, members }: CountySection): string {
  const known = members.flatMap(({ municipality, cell }) =>
    cell.kind === "value"
      ? [{ name: municipality.name, value: cell.value, text: formatCell(cell, indicator.decimals) }]
      : [],
  );
  if (known.length < 2) return "";
  const sorted = known.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0]?.text ?? "", sorted.at(-1)?.text ?? ""];
  if (low === high) return `${low} i alle kommunene.`;
  const where = (text: string) => whereNames(sorted.filter((one) => one.text === text).map(({ name }) => name));
  return `Fra ${low} ${where(low)} til ${high} ${where(high)}.`;
}

function whereNames(names: readonly string[]): string {
  return names.length > 2 ? `i ${formatNumber(names.length, 0)} kommuner` : `i ${joinWords([...names])}`;
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
