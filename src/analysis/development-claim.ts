import { unitName } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Unit } from "../data/unit.ts";
import { changeSentence, hasFewYears } from "./sentences.ts";
import type { Series } from "./series.ts";
import { isMoving, trendOf } from "./trend.ts";
import { said } from "./words.ts";

/**
 * What a chart of this development may have as its title: «Andelen falt fra 32,4 prosent i 2015 til 25,9 prosent i 2024».
 * Only where it holds of all that the chart shows and needs nothing said beside it: the trend is one that chance could
 * hardly make, and borne out by the first and last figure as they are shown, over all years from the first to the last, with
 * no break between them, few years lacking and no mark on either end. Never of years that have not been.
 */
export function developmentClaim(series: Series, language: Language): string | undefined {
  const { indicator, points } = series;
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || isProjected(series) || isBroken(series)) return undefined;
  const trend = trendOf(series, last.year);
  if (trend === undefined || !isMoving(trend) || hasFewYears(trend)) return undefined;
  const { from, to } = trend;
  if (from.year !== first.year || [from, to].some(({ cell }) => cell.kind !== "value" || cell.marks.length > 0)) {
    return undefined;
  }
  return changeSentence(indicator, from, to, language, shortSubject(indicator.unit, language))?.replace(/\.$/, "");
}

/** As short as a title should be, where what is measured is told right below it: «antall brukere per 1 000 innbyggere». */
function shortSubject(unit: Unit, language: Language): string {
  if (unit.kind === "rate") return `${said.theNumberOf[language]} ${unitName(unit, 2, language)}`;
  return (unit.kind === "share" ? said.theShare : said.theFigure)[language];
}

function isProjected({ indicator }: Series): boolean {
  return indicator.kind === "national" && indicator.projection;
}

/** Told of by the indicator, or by a point, also where that year has no figure to mark. */
function isBroken({ indicator, points }: Series): boolean {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  return (
    points.slice(1).some((point) => point.break) || indicator.breaks.some(({ year }) => year > first && year <= last)
  );
}
