import { cellValue } from "../../data/cell.ts";
import type { MunicipalityCode } from "../../data/codes.ts";
import type { Edition } from "../../data/edition.ts";
import { explainMark, formatNumber } from "../../data/format.ts";
import { type Component, componentsOf } from "../../data/indicator.ts";
import { type Anomaly, findAnomalies } from "../anomalies.ts";
import { median } from "../method/theil-sen.ts";
import type { Point } from "../series.ts";
import type { Candidate } from "./types.ts";

/** As in `anomalies.ts`, which needs the year after and cannot see a jump in the last one. */
const leastForJump = 20;
const leastBesideZero = 10;
const halved = 0.5;
const doubled = 1.85;

const cache = new WeakMap<Edition, readonly Anomaly[]>();

/** What looks wrong in the source, found once per edition. */
export function anomaliesOf(edition: Edition): readonly Anomaly[] {
  const found = cache.get(edition) ?? findAnomalies(edition);
  cache.set(edition, found);
  return found;
}

/** Why what a lead builds on may be an error of the source; `undefined` when nothing points that way. */
export function suspicionOf(edition: Edition, { indicator, area, from, turn, to }: Candidate): string | undefined {
  if (area.kind !== "municipality") return undefined;
  const points = [from, turn, to].filter((point) => point !== undefined);
  const doubtful = points.find(({ cell }) => cell.kind === "value" && cell.marks.includes("doubtful"));
  if (doubtful !== undefined) return `Tallet for ${doubtful.year} ${explainMark("doubtful", "nb")}.`;
  const zero = points.find(({ numerator }) => numerator !== undefined && cellValue(numerator) === 0);
  const most = Math.max(...points.map(({ numerator }) => (numerator && cellValue(numerator)) ?? 0));
  if (zero !== undefined && most >= leastBesideZero) {
    return `Kilden oppgir 0 personer i ${zero.year}. Null kan bety at tallet ikke ble rapportert.`;
  }
  const own = componentsOf(indicator).filter(({ date }) => date === "same-year");
  const ofOwn = own
    .map((component) => oddity(edition, component, area.code, points))
    .find((found) => found !== undefined);
  if (ofOwn !== undefined) return `Kilden oppgir ${ofOwn}.`;
  const ofPart = partsOf(edition, own)
    .map((component) => oddity(edition, component, area.code, points))
    .find((found) => found !== undefined);
  return ofPart && `En del av tallet ser feil ut: Kilden oppgir ${ofPart}.`;
}

/** What is odd about a column in the years that a lead builds on: «8 i 2017, mot 82 året før og 72 året etter». */
function oddity(
  edition: Edition,
  component: Component,
  code: MunicipalityCode,
  points: readonly Point[],
): string | undefined {
  const known = anomaliesOf(edition).find(
    ({ municipality, year, columns }) =>
      municipality === code && columns.includes(component.column) && points.some((point) => point.year === year),
  );
  return known?.seen ?? lastJump(edition, component, code);
}

/** The columns that are a part of some: `brukere_hjemme_80` of `brukere_hjemme`. */
function partsOf(edition: Edition, whole: readonly Component[]): Component[] {
  return [...edition.indicators.values()]
    .flatMap(componentsOf)
    .filter((part) =>
      whole.some(({ dataset, column }) => part.dataset === dataset && part.column.startsWith(`${column}_`)),
    );
}

/** A last year out of line with the middle of the three before it. */
function lastJump(edition: Edition, component: Component, code: MunicipalityCode): string | undefined {
  const years = [3, 2, 1].map((back) => edition.year - back);
  const earlier = years
    .flatMap((year) => cellValue(edition.observation(component, code, year).cell) ?? [])
    .sort((a, b) => a - b);
  const last = cellValue(edition.observation(component, code, edition.year).cell);
  if (last === undefined || earlier.length < 2) return undefined;
  const usual = median(earlier);
  if (Math.max(usual, last) < leastForJump) return undefined;
  if (last >= halved * usual && last <= doubled * usual) return undefined;
  const number = (value: number) => formatNumber(value, Number.isInteger(value) ? 0 : 1);
  return `${number(last)} i ${edition.year}, mot omtrent ${number(usual)} de tre årene før`;
}
