import { barFigure } from "../../charts/build-bar.ts";
import { distributionFigure } from "../../charts/build-distribution.ts";
import { lineFigure } from "../../charts/build-line.ts";
import type { Figure, Role, TableFigure } from "../../charts/figure.ts";
import { sourceOf } from "../../charts/figure-text.ts";
import type { Area } from "../../data/area.ts";
import { hidden } from "../../data/cell.ts";
import type { Language } from "../../data/language.ts";
import type { FigureSpec } from "./figure-spec.ts";
import { Fault, type Figures } from "./figures.ts";
import { BlockFault, type Named, type Selection } from "./selection.ts";

export type DrawnFigure = Exclude<Figure, TableFigure>;

interface Input {
  readonly figures: Figures;
  readonly spec: FigureSpec;
  /** With its prefix: `fig-x`. */
  readonly id: string;
  readonly selection: Selection;
  readonly language: Language;
}

/** A figure from its block, or what is wrong with the combination that it asks for. */
export function buildFigure(input: Input): DrawnFigure | BlockFault {
  const units = new Set(input.selection.indicators.map(({ value }) => JSON.stringify(value.unit)));
  if (units.size > 1) {
    return new BlockFault(
      "indikatorer",
      new Fault(
        "Indikatorene måles i ulike enheter og kan ikke stå på samme akse.",
        "Lag en figur for hver, eller en tabell.",
      ),
    );
  }
  const figure = buildByType(input);
  if (figure instanceof BlockFault || input.spec.merknad === undefined) return figure;
  return { ...figure, text: { ...figure.text, notes: [...figure.text.notes, input.spec.merknad] } };
}

function buildByType(input: Input): DrawnFigure | BlockFault {
  switch (input.spec.type) {
    case "linje":
      return buildLines(input);
    case "stolpe":
      return buildBars(input);
    case "fordeling":
      return buildDistribution(input);
    default:
      return input.spec.type satisfies never;
  }
}

function given({ spec }: Input) {
  return { title: spec.tittel, subtitle: spec.undertittel, alt: spec.alt };
}

function tooMany(key: string, what: string): BlockFault {
  return new BlockFault(key, new Fault(what, "Del den i flere figurer, eller bruk en tabell."));
}

function buildLines(input: Input): DrawnFigure | BlockFault {
  const { selection, id, language } = input;
  const { indicators, places, years } = selection;
  if (indicators.length > 1 && places.length > 1) {
    return tooMany("indikatorer", "Figuren har både flere indikatorer og flere steder.");
  }
  const lines =
    indicators.length > 1
      ? indicators.map(({ value, label }, index) => ({ indicator: value, places, label, role: nthRole(index) }))
      : places.map((place, index) => {
          return { indicator: undefined, places: [place], label: place.label, role: roleOf(places, index) };
        });
  const [first] = indicators;
  const series = lines.flatMap(({ indicator, places: of, label, role }) =>
    of.flatMap(({ value }) => {
      const shown = indicator ?? first?.value;
      return shown === undefined ? [] : [{ series: selection.series(shown, value), label, role }];
    }),
  );
  const figure = lineFigure({ id, language, ...given(input), series, from: years[0]?.value, to: years.at(-1)?.value });
  const source = sourceOf(
    indicators.map(({ value }) => value),
    language,
  );
  return { ...figure, text: { ...figure.text, source } };
}

/** Bars stand for the years, the places or the indicators; where two of them vary, the one named last is the series. */
function buildBars(input: Input): DrawnFigure | BlockFault {
  const { selection, id, language } = input;
  const { indicators, places, years } = selection;
  const point = (indicator = indicators[0], place = places[0], year = years[0]) => {
    if (indicator === undefined || place === undefined || year === undefined) throw new Error("an empty selection");
    return selection.point(indicator.value, place.value, year.value).cell;
  };
  const common = { id, language, ...given(input), indicators: indicators.map(({ value }) => value) };
  if (indicators.length > 1 && places.length > 1 && years.length > 1) {
    return tooMany("indikatorer", "Figuren har både flere indikatorer, flere steder og flere år.");
  }
  const orientation = years.length > 1 ? "vertical" : "horizontal";
  if (years.length > 1) {
    const several = indicators.length > 1;
    const series = several
      ? indicators.map(({ label }, index) => ({ label, role: nthRole(index) }))
      : places.map(({ label }, index) => ({ label, role: roleOf(places, index) }));
    const bars = years.map((year) => ({
      label: year.label,
      cells: several
        ? indicators.map((each) => point(each, undefined, year))
        : places.map((each) => point(undefined, each, year)),
    }));
    return barFigure({ ...common, orientation, series, bars });
  }
  if (indicators.length > 1) {
    const series = places.map(({ label }, index) => ({ label, role: roleOf(places, index) }));
    const bars = indicators.map((each) => ({ label: each.label, cells: places.map((place) => point(each, place)) }));
    return barFigure({ ...common, orientation, series, bars });
  }
  const series = years.map(({ label }) => ({ label, role: "main" as const }));
  const bars = places.map((place) => ({ label: place.label, cells: [point(undefined, place)] }));
  return barFigure({ ...common, orientation, series, bars });
}

function buildDistribution(input: Input): DrawnFigure | BlockFault {
  const { figures, selection, id, language } = input;
  const { indicators, places, years } = selection;
  const [indicator] = indicators;
  const [year] = years.slice(-1);
  if (indicator === undefined || year === undefined) throw new Error("an empty selection");
  if (indicators.length > 1) return tooMany("indikatorer", "En fordeling viser én indikator.");
  if (input.spec.aar?.length !== 1) {
    return new BlockFault("id", new Fault("En fordeling viser ett år.", "Skriv for eksempel «aar: 2020»."));
  }
  if (indicator.value.kind === "national") {
    const fault = new Fault(
      `«${indicator.value.id}» finnes bare for landet.`,
      "Velg en indikator med tall for kommuner.",
    );
    return new BlockFault("indikator", fault);
  }
  const dots = figures.edition.geography.municipalities.map((municipality) => {
    const area: Area = { kind: "municipality", code: municipality.code };
    const points = figures.series(indicator.value, area).points;
    const cell = points.find((point) => point.year === year.value)?.cell ?? hidden;
    return { municipality, cell };
  });
  const references = places.flatMap(({ value, label }) => {
    if (value.kind === "municipality") return [];
    const { cell } = selection.point(indicator.value, value, year.value);
    return [{ label, role: areaRole[value.kind], cell }];
  });
  const picked = places.flatMap(({ value }) => (value.kind === "municipality" ? [value.code] : []));
  return distributionFigure({
    id,
    language,
    ...given(input),
    indicator: indicator.value,
    year: year.value,
    dots,
    picked,
    references,
  });
}

const areaRole = { county: "county", kostra: "kostra", country: "country" } as const satisfies Record<string, Role>;
const roles: readonly Role[] = ["main", "kostra", "county", "country", "other"];

function nthRole(index: number): Role {
  return roles[index] ?? "other";
}

/** A place has the colour of its kind; the first municipality (or, without one, the first place) is the main one. */
function roleOf(places: readonly Named<Area>[], index: number): Role {
  const main = Math.max(
    0,
    places.findIndex(({ value }) => value.kind === "municipality"),
  );
  const kind = places[index]?.value.kind;
  if (index === main) return "main";
  return kind === undefined || kind === "municipality" ? "other" : areaRole[kind];
}
