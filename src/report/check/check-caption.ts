import { type Area, areaKey } from "../../data/area.ts";
import type { IndicatorId, Year } from "../../data/codes.ts";
import { roundTo, unitName } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { describeYears } from "../bind/figures.ts";
import { figureMessages } from "../messages/figures.ts";
import { say } from "../messages/message.ts";
import type { At, Shown } from "../tokens.ts";
import { lastWay, type Way, wayNames } from "./check-directions.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { fitsUnit } from "./check-table-heads.ts";
import { checkCaptionTopic } from "./check-topics.ts";
import { placesNamed } from "./places-named.ts";
import { statedTimes } from "./stated-years.ts";

/** Holds a figure's or a table's title against the years, places and units that it shows, and what they are of. */
export function checkCaption(scope: CheckScope, text: string, shows: Shown, at: At): void {
  checkYears(scope, text, shows, at);
  checkCaptionTopic(scope, text, shows, at);
  const shown = new Set(shows.areas.map(areaKey));
  for (const { name, areas } of shown.size === 0 ? [] : placesNamed(text, scope.figures.edition.geography)) {
    if (areas.some((area) => shown.has(areaKey(area)))) continue;
    tell(scope, at, say(figureMessages.captionOtherPlace, { sted: name }));
  }
  const indicators = shows.indicators.flatMap((id): Indicator[] => {
    const indicator = scope.figures.edition.indicators.get(id);
    return indicator === undefined ? [] : [indicator];
  });
  const [first] = indicators;
  if (first === undefined || indicators.some((indicator) => fitsUnit(text, indicator))) return;
  const sagt = /prosentpoeng|prosent|%|per \d[\d \u00a0]*\d/iu.exec(text)?.[0] ?? "";
  tell(scope, at, say(figureMessages.captionOtherUnit, { sagt, enhet: unitName(first.unit, 2, "nb") }));
}

/** «Færre …», «Stadig flere …» at the beginning of a title; inside it they more often compare places. */
const opening = /^(?:stadig |mange |litt )?(?:(?<up>flere|fleire|mer|meir)|(?<down>færre|mindre))(?!\p{L})/iu;

/** A title that says that something rose, over figures of which every one fell. With exceptions («men», «ikke») nothing is said. */
export function checkCaptionWay(scope: CheckScope, text: string, { indicators, areas, years }: Shown, at: At): void {
  if (/(?<!\p{L})(?:men|ikk(?:e|je)|stans|enn)(?!\p{L})|stanset|stansa/iu.test(text)) return;
  const opened = opening.exec(text);
  const said =
    opened === null ? lastWay(text) : { word: opened[0], way: opened.groups?.["up"] === undefined ? "down" : "up" };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (said === undefined || first >= last) return;
  const ways = indicators.flatMap((id) => areas.map((area) => wayOver(scope, { id, area, first, last })));
  const [way] = ways;
  if (way === undefined || way === said.way || ways.some((each) => each !== way)) return;
  tell(scope, at, say(figureMessages.captionOtherWay, { sagt: said.word, vei: wayNames[way], fra: first, til: last }));
}

interface Over {
  readonly id: IndicatorId;
  readonly area: Area;
  readonly first: Year;
  readonly last: Year;
}

/** As a reader sees it; `undefined` where an end has no figure. */
function wayOver({ figures }: CheckScope, { id, area, first, last }: Over): Way | undefined {
  const indicator = figures.edition.indicators.get(id);
  if (indicator === undefined) return undefined;
  const { points } = figures.series(indicator, area);
  const [before, now] = [first, last].map((year) => {
    const cell = points.find((point) => point.year === year)?.cell;
    return cell?.kind === "value" ? roundTo(cell.value, indicator.decimals) : undefined;
  });
  if (before === undefined || now === undefined) return undefined;
  return before === now ? "same" : now > before ? "up" : "down";
}

/** A year that is named must be shown, and a period be the one that is shown. */
function checkYears(scope: CheckScope, text: string, { years }: Shown, at: At): void {
  if (years.length === 0) return;
  const sorted = [...years].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const times = statedTimes(text);
  const period = times.periods.find(({ from, to }) => from !== first || to !== last);
  const year = times.years.find((each) => each.year < first || each.year > last);
  const sagt = period === undefined ? year?.year : `${period.from}–${period.to}`;
  if (sagt === undefined) return;
  const vist = describeYears(sorted).replace(/^\p{L}+ /u, "");
  tell(scope, at, say(figureMessages.captionOtherYear, { sagt, vist }));
}
