import type { MunicipalityCode, Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import { unitsIn, writtenName } from "../data/structure/units-of.ts";
import { formatYears } from "./gaps.ts";
import { pointAt, series } from "./series.ts";

/**
 * Which of a municipality's figures are of what it was before it was divided, and stand in its series after a break: a
 * sentence, or none. Ålesund's of 2019–2022 count Haram.
 */
export function territoryNote(edition: Edition, code: MunicipalityCode, language: Language = "nb"): string[] {
  const found = new Map<string, Set<Year>>();
  for (const indicator of edition.indicators.values()) {
    if (indicator.kind !== "ratio") continue;
    const own = series(edition, indicator.id, { kind: "municipality", code });
    for (const year of edition.years) {
      const { territory } = edition.observation(indicator.numerator, code, year);
      if (territory === code || pointAt(own, year).cell.kind !== "value") continue;
      found.set(territory, (found.get(territory) ?? new Set()).add(year));
    }
  }
  return [...found].map(([territory, years]) => {
    const sorted = [...years].sort((a, b) => a - b);
    const whole = nameOf(edition, code, territory, sorted.at(-1) ?? edition.year);
    return {
      nb: `Tallene for ${formatYears(sorted)} gjelder ${whole}, slik kommunen var da.`,
      nn: `Tala for ${formatYears(sorted)} gjeld ${whole}, slik kommunen var då.`,
    }[language];
  });
}

/** «Ålesund (1507)»: the unit with that number that the municipality's land lay in at the end of a year. */
function nameOf({ geography }: Edition, code: MunicipalityCode, territory: string, year: Year): string {
  const then = geography.timeline.at(`${year}-12-31`);
  const own = geography.timeline.at(geography.structure).territories.get(code) ?? new Set<string>();
  const unit = unitsIn(own, then).find((one) => one === territory);
  const name = unit && then.names.get(unit);
  return name === undefined ? territory : `${writtenName(name)} (${territory})`;
}
