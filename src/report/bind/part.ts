import type { Point, Series } from "../../analysis/series.ts";
import { country } from "../../data/area.ts";
import { type Cell, cellValue } from "../../data/cell.ts";
import { formatNumber, nbsp, unitName } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import type { Unit } from "../../data/unit.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import { Fault, requireValue } from "./figures.ts";
import { type Bound, type BoundPoint, notesOf } from "./tall.ts";

/** The least of the country that must have figures before a part of it is told of. */
const leastCoverage = 0.95;

/**
 * «12,9», or with its unit «12,9 prosent av landets innbyggere»: the place's part of the country's figure, to one decimal.
 *
 * Of a count it is count over count; of a share or a rate it is the persons counted (the numerators), and only where both
 * are open to all.
 */
export function bindPart({ figures, series, point, language, withUnit, decimals = 1 }: BoundPoint): Bound | Fault {
  const { indicator, area } = series;
  const cell = requireValue(figures, series, point);
  if (cell instanceof Fault) return cell;
  if (area.kind === "country" || indicator.kind === "national") {
    return new Fault(say(numberMessages.partOfItself, {}));
  }
  const whole = figures.series(indicator, country).points.find(({ year }) => year === point.year);
  const part = counted(series, point);
  const total = whole === undefined ? undefined : counted(series, whole);
  if (part === undefined || total === undefined || whole === undefined || total <= 0) {
    return new Fault(say(numberMessages.partUnknown, { år: point.year }));
  }
  const text = formatNumber((part / total) * 100, decimals);
  return {
    text: withUnit ? `${text}${nbsp}prosent${ofWhat(indicator.unit, language)}` : text,
    binding: {
      what: "part",
      indicator: indicator.id,
      areas: [area, country],
      years: [point.year],
      measure: "percent",
      unitWritten: withUnit,
    },
    notes: [...new Set([...notesOf(point, language), ...notesOf(whole, language), ...coverageNote(whole, language)])],
  };
}

/** The count behind a point: itself, or the numerator where both parts are open. */
function counted({ indicator }: Series, point: Point): number | undefined {
  if (point.coverage !== undefined && point.coverage < leastCoverage) return undefined;
  switch (indicator.unit.kind) {
    case "count":
    case "man-years":
    case "kroner":
      return cellValue(point.cell);
    case "share":
    case "rate": {
      const open = point.origin !== "official" && isOpen(point.numerator) && isOpen(point.denominator);
      return open && point.numerator !== undefined ? cellValue(point.numerator) : undefined;
    }
    case "points":
    case "hours":
      return undefined;
    default:
      return indicator.unit satisfies never;
  }
}

function isOpen(cell: Cell | undefined): boolean {
  return cell?.kind === "value";
}

/** What the whole consists of; a share does not say what it counts. */
function ofWhat(unit: Unit, language: Language): string {
  if (unit.kind === "share") return "";
  const what = unit.kind === "rate" ? unit.what[language] : unitName(unit, 2, language);
  return language === "nb" ? ` av landets ${what}` : ` av alle ${what} i landet`;
}

/** What is known of the country, where municipalities are left out of it. */
function coverageNote({ coverage }: Point, language: Language): string[] {
  if (coverage === undefined || coverage > 0.9995) return [];
  const per = `${formatNumber(coverage * 100, 1)}${nbsp}prosent`;
  return [
    language === "nb"
      ? `Landet er summen av kommunene som har tall. De dekker ${per} av landet.`
      : `Landet er summen av kommunane som har tal. Dei dekkjer ${per} av landet.`,
  ];
}
