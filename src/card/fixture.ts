import type { Profile, ProfileSection } from "../analysis/profile-types.ts";
import type { Point, Series } from "../analysis/series.ts";
import { country } from "../data/area.ts";
import { type Cell, hidden, valueCell } from "../data/cell.ts";
import { CountyCode, KostraCode, MunicipalityCode } from "../data/codes.ts";
import type { LocalName, Municipality } from "../data/geography.ts";
import { Indicator, type Theme } from "../data/indicator.ts";

/** For tests: a profile with two shares, the second of them as the test wants it. */

const local = (text: string) => ({ nb: text, nn: text });

export function indicator(id: string, theme: Theme, shortName: string): Indicator {
  return Indicator.parse({
    kind: "national",
    id,
    order: 1,
    name: local(shortName),
    shortName: local(shortName),
    definition: local("For prøver"),
    theme,
    unit: { kind: "share" },
    better: "neither",
    decimals: 1,
    source: { publisher: "Statistisk sentralbyrå", table: "tabell 12209" },
    caveats: [],
    breaks: [],
    series: { dataset: "omsorg", variable: "x" },
    projection: false,
  });
}

const point = (cell: Cell): Point => ({ year: 2023, cell, origin: "observed", break: false });

function municipality(names: readonly LocalName[]): Municipality {
  return {
    code: MunicipalityCode.parse("5540"),
    name: "Kåfjord",
    names,
    county: CountyCode.parse("55"),
    kostra: KostraCode.parse("EKG02"),
    centrality: 6,
    latitude: 69.5,
    longitude: 20.4,
    slug: "5540-kafjord",
  };
}

const place = municipality([
  { name: "Gáivuotna", lang: "se" },
  { name: "Kåfjord", lang: "nb" },
  { name: "Kaivuono", lang: "fkv" },
]);

export function nationalSeries(of: Indicator, cells: readonly Cell[]): Series {
  const points = cells.map((cell, index) => ({ ...point(cell), year: 2015 + index }));
  return { indicator: of, area: country, points };
}

function section(of: Indicator, own: Cell): ProfileSection {
  const one = { indicator: of, area: country, points: [point(own)] };
  const national = point(valueCell(26.9));
  return {
    indicator: of,
    own: one,
    kostra: one,
    county: one,
    country: one,
    latest: { year: 2023, own: point(own), kostra: national, county: national, country: national },
    // The municipality's own cell is among them, as it is in a real profile.
    distribution: [valueCell(12), valueCell(31.5), valueCell(44), hidden, own].map((cell) => ({
      municipality: place,
      cell,
    })),
    place: undefined,
    interval: undefined,
    intervals: new Map(),
    verdict: undefined,
    certainty: "likely",
    sentences: [],
    warnings: [],
  };
}

export function profileWith(own: Cell, names: readonly LocalName[] = place.names): Profile {
  return {
    municipality: municipality(names),
    county: { code: CountyCode.parse("55"), name: "Troms", slug: "55-troms" },
    kostra: { code: KostraCode.parse("EKG02"), name: "KOSTRA-gruppe 2" },
    year: 2023,
    population: valueCell(2071),
    history: [],
    findings: [],
    sections: [
      section(indicator("andel-80-hjemmetjenester", "hjemmetjenester", "80+ med hjemmetjenester"), own),
      section(indicator("andel-80-institusjon", "institusjon", "80+ på institusjon"), valueCell(11.2)),
    ],
    gaps: [],
  };
}
