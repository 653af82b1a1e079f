import { joinWords } from "../../analysis/words.ts";
import type { Area } from "../../data/area.ts";
import type { Mark } from "../../data/cell.ts";
import { explainMark, formatNumber, formatQuantity } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { blockMessages } from "../messages/blocks.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import type { Binding } from "../tokens.ts";
import { Fault, type Figures, findArea, findIndicator, findPoint, findSeries } from "./figures.ts";
import { candidatesIn, type Listed, type TopList, topList } from "./top-list.ts";

/** A place in a list, with the words for it. */
export interface ListItem {
  /** «Utsira» */
  readonly name: string;
  /** «62,1 prosent», or the number alone; empty where no figures are to be shown. */
  readonly value: string;
  /** Its page below the edition's address, where it has one. */
  readonly page: readonly string[] | undefined;
  readonly binding: Binding;
}

export interface BoundList {
  readonly items: readonly ListItem[];
  /** Who is not in the list and why, and what to beware of: whole sentences in one text. */
  readonly note: string | undefined;
}

/** Fewer than this, and one person more or less moves a place up or down the list. */
const leastByDefault = 100;
const most = 30;

/**
 * The places with the highest or lowest figure of an indicator in a year. `values`: `indikator`, `aar`, and as one wishes
 * `hvilke` (`hoyest`), `antall` (5), `av` (`kommuner`), `sted` (`landet`), `minst` (100), `likt`, `tall`. `unitOnAll`: else
 * the unit stands at the first alone.
 */
export function bindList(
  figures: Figures,
  values: ReadonlyMap<string, string>,
  { language, unitOnAll }: { readonly language: Language; readonly unitOnAll: boolean },
): BoundList | Fault {
  const indicator = findIndicator(figures, values.get("indikator") ?? "");
  if (indicator instanceof Fault) return indicator;
  if (indicator.kind === "national") return new Fault(say(blockMessages.nationalOnly, { indikator: indicator.id }));
  const within = findArea(figures, values.get("sted") ?? "landet");
  if (within instanceof Fault) return within;
  const areas = candidatesIn(figures, kindOf(values.get("av")), within);
  if (areas instanceof Fault) return areas;
  const candidates = areas.map((area) => findSeries(figures, indicator, area));
  const fault = candidates.find((each) => each instanceof Fault);
  if (fault !== undefined) return fault;
  const series = candidates.flatMap((each) => (each instanceof Fault ? [] : [each]));
  const [any] = series;
  const point = any === undefined ? undefined : findPoint(figures, any, values.get("aar") ?? "");
  if (point instanceof Fault) return point;
  const count = wholeNumber(values, "antall", { otherwise: 5, most });
  if (count instanceof Fault) return count;
  const least = wholeNumber(values, "minst", { otherwise: leastByDefault, most: 1_000_000 });
  if (least instanceof Fault) return least;
  const year = point?.year ?? figures.edition.year;
  const highest = values.get("hvilke") !== "lavest";
  const withTied = values.get("likt") === "med";
  const list = topList(figures, { candidates: series, year, count, highest, least, withTied });
  if (list instanceof Fault) return list;
  const shown = values.get("tall") !== "nei";
  const end = highest ? "highest" : "lowest";
  const items = list.listed.map((each, index) => {
    return itemOf(figures, each, { language, shown, withUnit: unitOnAll || index === 0, end });
  });
  const note = noteOn(figures, list, { language, least });
  return { items, note: note === "" ? undefined : note };
}

function kindOf(written: string | undefined): "kommuner" | "fylker" | "grupper" {
  return written === "fylker" || written === "grupper" ? written : "kommuner";
}

function wholeNumber(
  values: ReadonlyMap<string, string>,
  key: string,
  { otherwise, most: top }: { readonly otherwise: number; readonly most: number },
): number | Fault {
  const written = values.get(key);
  if (written === undefined) return otherwise;
  const value = Number(written);
  const least = key === "minst" ? 0 : 1;
  if (/^\d+$/.test(written) && value >= least && value <= top) return value;
  const ask = { nøkkel: key, skrevet: written, minst: least, mest: formatNumber(top, 0) };
  return new Fault(say(numberMessages.listNumber, ask));
}

interface Shown {
  readonly language: Language;
  readonly shown: boolean;
  readonly withUnit: boolean;
  readonly end: "highest" | "lowest";
}

function itemOf(
  figures: Figures,
  { series, point, cell }: Listed,
  { language, shown, withUnit, end }: Shown,
): ListItem {
  const { indicator, area } = series;
  const { decimals, unit } = indicator;
  const value = withUnit ? formatQuantity(cell, unit, decimals, language) : formatNumber(cell.value, decimals);
  return {
    name: figures.edition.geography.areaName(area),
    value: shown ? value : "",
    page: pageOf(figures, area),
    binding: {
      what: "listed",
      indicator: indicator.id,
      areas: [area],
      years: [point.year],
      measure: "unit",
      unitWritten: withUnit,
      end,
    },
  };
}

function pageOf({ edition }: Figures, area: Area): readonly string[] | undefined {
  switch (area.kind) {
    case "municipality":
      return ["kommune", edition.geography.municipality(area.code).slug];
    case "county":
      return ["fylke", edition.geography.county(area.code).slug];
    case "kostra":
    case "country":
      return undefined;
    default:
      return area satisfies never;
  }
}

/** Names of places where they are few, else how many. */
function noteOn(
  figures: Figures,
  list: TopList,
  { language, least }: { readonly language: Language; readonly least: number },
): string {
  const nb = language === "nb";
  const name = (area: Area) => figures.edition.geography.areaName(area);
  const places = (areas: readonly Area[]) => {
    if (areas.length <= 3) return joinWords(areas.map(name));
    return `${formatNumber(areas.length, 0)} ${nb ? "steder" : "stader"}`;
  };
  const told = (areas: readonly Area[], text: (where: string) => string) =>
    areas.length > 0 ? [text(places(areas))] : [];
  const base = formatNumber(least, 0);
  return [
    ...marksOf(list.listed, name, language),
    ...told(list.small, (where) =>
      nb
        ? `Ikke med fordi tallet gjelder færre enn ${base} personer: ${where}.`
        : `Ikkje med fordi talet gjeld færre enn ${base} personar: ${where}.`,
    ),
    ...told(list.hidden, (where) =>
      nb
        ? `Ikke med fordi tallet er skjult av hensyn til personvernet: ${where}.`
        : `Ikkje med fordi talet er skjult av omsyn til personvernet: ${where}.`,
    ),
    ...told(list.missing, (where) =>
      nb ? `Ikke med fordi tallet mangler: ${where}.` : `Ikkje med fordi talet manglar: ${where}.`,
    ),
    ...told(list.doubtful, (where) =>
      nb
        ? `Ikke med fordi tallet ser feil ut i kilden: ${where}.`
        : `Ikkje med fordi talet ser feil ut i kjelda: ${where}.`,
    ),
    ...(list.tied > 0 ? [nb ? `De ${list.tied} siste har samme tall.` : `Dei ${list.tied} siste har same tal.`] : []),
  ].join(" ");
}

/** A mark that all in the list have is told once; another with the names of those who have it. */
function marksOf(listed: readonly Listed[], name: (area: Area) => string, language: Language): string[] {
  const marked = new Map<Mark, Listed[]>();
  for (const each of listed) {
    for (const mark of each.cell.marks) marked.set(mark, [...(marked.get(mark) ?? []), each]);
  }
  return [...marked].map(([mark, all]) => {
    const year = all[0]?.point.year ?? "";
    const who = all.length === listed.length ? "" : `${joinWords(all.map(({ series }) => name(series.area)))} `;
    return `${who}${year}: ${explainMark(mark, language)}.`;
  });
}
