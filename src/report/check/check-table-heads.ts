import { areaKey } from "../../data/area.ts";
import { unitName } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { placeName } from "../bind/figures.ts";
import { figureMessages } from "../messages/figures.ts";
import { type Said, say } from "../messages/message.ts";
import { type Inline, plainText } from "../tokens.ts";
import { inlinesIn } from "../walk.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { placesNamed } from "./places-named.ts";

type Bound = Extract<Inline, { kind: "bound" }>;
type Cells = readonly (readonly Inline[])[];

/** Holds the heads of a table's columns and rows, written by hand, against each number from the data below and beside them. */
export function checkTableHeads(scope: CheckScope, header: Cells, rows: readonly Cells[]): void {
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      const heads = [header[column], column === 0 ? undefined : row[0]].map((head) => plainText(head ?? []).trim());
      for (const inline of inlinesIn(cell)) {
        if (inline.kind !== "bound" || inline.binding.what === "change") continue;
        const said = heads.flatMap((head) => against(scope, head, inline) ?? [])[0];
        if (said !== undefined) tell(scope, inline.at, said);
      }
    }
  }
}

function against(scope: CheckScope, hode: string, { text: tall, binding }: Bound): Said | undefined {
  const { figures } = scope;
  const indicator = figures.edition.indicators.get(binding.indicator);
  if (hode === "" || indicator === undefined) return undefined;
  const years = (hode.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
  const [year] = binding.years;
  if (year !== undefined && years.length > 0 && !years.includes(year)) {
    return say(figureMessages.headOtherYear, { tall, "tallets år": year, hode });
  }
  const [area] = binding.areas;
  const places = placesNamed(hode, figures.edition.geography).flatMap(({ areas }) => areas);
  const isCountry = /^(?:hele |heile )?landet$/iu.test(hode);
  const fits = isCountry
    ? area?.kind === "country"
    : places.some((each) => area !== undefined && areaKey(each) === areaKey(area));
  if (area !== undefined && (isCountry || places.length > 0) && !fits) {
    return say(figureMessages.headOtherPlace, { tall, sted: placeName(figures, area), hode });
  }
  if (namesAnother(hode, indicator, [...figures.edition.indicators.values()])) {
    return say(figureMessages.headOtherIndicator, { tall, indikator: indicator.id, hode });
  }
  if (binding.what === "value" && !fitsUnit(hode, indicator)) {
    return say(figureMessages.headOtherUnit, { tall, enhet: unitName(indicator.unit, 2, "nb"), hode });
  }
  return undefined;
}

/** Whether a head is the very name of an indicator, and not of this one. */
function namesAnother(head: string, own: Indicator, all: readonly Indicator[]): boolean {
  const plain = head.replace(/\s*\([^)]*\)\s*$/u, "").toLowerCase();
  const isNamed = ({ name, shortName }: Indicator) =>
    [...Object.values(name), ...Object.values(shortName)].some((each) => each.toLowerCase() === plain);
  return !isNamed(own) && all.some(isNamed);
}

/**
 * A head that says «prosent» stands over shares, and one that says «per 1 000» over rates per 1 000. One that names several units, as
 * a table of several indicators has, stands over each of them.
 */
export function fitsUnit(words: string, { unit }: Indicator): boolean {
  const fits = [
    ...(/(?<!\p{L})prosentpoeng(?!\p{L})/iu.test(words) ? [unit.kind === "points"] : []),
    ...(/(?<!\p{L})prosent(?!\p{L})|%/iu.test(words) ? [unit.kind === "share"] : []),
    ...[...words.matchAll(/(?<!\p{L})per (\d{1,3}(?:[ \u00a0]?000)+|100)(?!\d)/giu)].map(([, per = ""]) => {
      return unit.kind === "rate" && String(unit.per) === per.replace(/\D/g, "");
    }),
  ];
  return fits.length === 0 || fits.includes(true);
}
