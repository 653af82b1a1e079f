import { joinWords } from "../analysis/words.ts";
import type { Cell } from "../data/cell.ts";
import { formatNumber, formatQuantity, nbsp, roundTo, unitName } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import type { Figure } from "./figure.ts";

/** The sentences of descriptions in bokmål and nynorsk. Numbers come in written out. */
const nb = {
  line: (years: string) => `Linjediagram, ${years}.`,
  bar: (count: number) => `Søylediagram med ${count} ${count === 1 ? "kategori" : "kategorier"}`,
  distribution: (count: string) => `Prikkdiagram der hver prikk er en kommune, ${count} i alt.`,
  map: (count: string) => `Kart der hver sekskant er en kommune, ${count} i alt.`,
  mapAreas: (count: string) => `Kart over ${count} kommuner.`,
  ends: (high: string, highValue: string, low: string, lowValue: string) =>
    `Høyest er ${high} med ${highValue}, lavest er ${low} med ${lowValue}.`,
  multiples: (count: string, years: string) => `${count} små linjediagram med samme skala, ${years}.`,
  endsIn: (year: number, high: string, highValue: string, low: string, lowValue: string) =>
    `I ${year} er ${high} høyest med ${highValue} og ${low} lavest med ${lowValue}.`,
  table: (rows: number, columns: number) =>
    `Tabell med ${rows} ${rows === 1 ? "rad" : "rader"} og ${columns} ${columns === 1 ? "kolonne" : "kolonner"}.`,
  nothing: (name: string, why: string) => `${name} har ingen tall: ${why}.`,
  single: (name: string, value: string, year: number) => `${name} hadde ${value} i ${year}.`,
  change: (name: string, from: string, first: number, to: string, last: number, change: string) =>
    `${name} gikk fra ${from} i ${first} til ${to} i ${last}, ${change}.`,
  unchanged: (name: string, value: string, first: number, last: number) =>
    `${name} hadde ${value} både i ${first} og i ${last}.`,
  up: "opp",
  down: "ned",
  points: "prosentpoeng",
  top: (value: string, year: number) => `høyest i ${year} (${value})`,
  bottom: (value: string, year: number) => `lavest i ${year} (${value})`,
  extremes: (list: string) => `Tallet var ${list}.`,
  within: (low: string, high: string, year: number) => `Feltet rundt linjen går fra ${low} til ${high} i ${year}.`,
  others: (year: number, list: string) => `I ${year} var tallet ${list}.`,
  valueOf: (value: string, name: string) => `${value} for ${name}`,
  break: (years: string) => `Tallene før og etter bruddet i ${years} kan ikke sammenlignes.`,
  gap: (name: string, years: string, why: string) => `${name} har ikke tall for ${years}: ${why}.`,
  inYears: (name: string, years: string) => `${name} i ${years}`,
  marked: (years: string, many: boolean, why: string) =>
    `${many ? "Tallene" : "Tallet"} for ${years} er merket: ${why}.`,
  fromTo: (label: string, from: string, to: string) => `${label}: fra ${from} til ${to}.`,
  without: (label: string, why: string) => `${label} har ikke tall: ${why}.`,
  half: (low: string, high: string) => `Halvparten av kommunene ligger mellom ${low} og ${high}`,
  span: (low: string, high: string) => `; den laveste har ${low} og den høyeste ${high}.`,
  allSame: (value: string) => `Alle har ${value}.`,
  allSameIn: (year: number, value: string) => `I ${year} har alle ${value}.`,
  places: (count: string) => `${count} steder`,
  placed: (name: string, value: string, above: string, below: string) =>
    `${name} har ${value}: ${above} har høyere tall og ${below} lavere.`,
  placedFirst: (name: string, value: string) => `${name} har ${value}, som er høyest av alle.`,
  placedLast: (name: string, value: string) => `${name} har ${value}, som er lavest av alle.`,
  sharedFirst: (name: string, value: string, others: string) =>
    `${name} har ${value} og deler den høyeste plassen med ${others}.`,
  sharedLast: (name: string, value: string, others: string) =>
    `${name} har ${value} og deler den laveste plassen med ${others}.`,
  otherMunicipalities: (count: string) => (count === "1" ? "én annen kommune" : `${count} andre kommuner`),
  municipalities: (count: number): string => (count === 1 ? "kommune" : "kommuner"),
  areas: (list: string) => `Til sammenligning er tallet ${list}.`,
  missing: (count: string, one: boolean, hidden: string) =>
    `${count} ${one ? "kommune" : "kommuner"} har ikke tall${hidden}.`,
  hiddenAll: ", skjult av hensyn til personvernet",
  hiddenPart: (count: string) => `, ${count} av dem skjult av hensyn til personvernet`,
  unit: (unit: string) => `. Enhet: ${unit}.`,
  none: "Ingen kommuner har tall.",
  noPlaces: "Ingen av stedene har tall.",
};

type Phrases = typeof nb;

const nn: Phrases = {
  line: (years) => `Linjediagram, ${years}.`,
  bar: (count) => `Søylediagram med ${count} ${count === 1 ? "kategori" : "kategoriar"}`,
  distribution: (count) => `Prikkdiagram der kvar prikk er ein kommune, ${count} i alt.`,
  map: (count) => `Kart der kvar sekskant er ein kommune, ${count} i alt.`,
  mapAreas: (count) => `Kart over ${count} kommunar.`,
  ends: (high, highValue, low, lowValue) => `Høgast er ${high} med ${highValue}, lågast er ${low} med ${lowValue}.`,
  multiples: (count, years) => `${count} små linjediagram med same skala, ${years}.`,
  endsIn: (year, high, highValue, low, lowValue) =>
    `I ${year} er ${high} høgast med ${highValue} og ${low} lågast med ${lowValue}.`,
  table: (rows, columns) =>
    `Tabell med ${rows} ${rows === 1 ? "rad" : "rader"} og ${columns} ${columns === 1 ? "kolonne" : "kolonnar"}.`,
  nothing: (name, why) => `${name} har ingen tal: ${why}.`,
  single: (name, value, year) => `${name} hadde ${value} i ${year}.`,
  change: (name, from, first, to, last, change) =>
    `${name} gjekk frå ${from} i ${first} til ${to} i ${last}, ${change}.`,
  unchanged: (name, value, first, last) => `${name} hadde ${value} både i ${first} og i ${last}.`,
  up: "opp",
  down: "ned",
  points: "prosentpoeng",
  top: (value, year) => `høgast i ${year} (${value})`,
  bottom: (value, year) => `lågast i ${year} (${value})`,
  extremes: (list) => `Talet var ${list}.`,
  within: (low, high, year) => `Feltet rundt linja går frå ${low} til ${high} i ${year}.`,
  others: (year, list) => `I ${year} var talet ${list}.`,
  valueOf: (value, name) => `${value} for ${name}`,
  break: (years) => `Tala før og etter brotet i ${years} kan ikkje samanliknast.`,
  gap: (name, years, why) => `${name} har ikkje tal for ${years}: ${why}.`,
  inYears: (name, years) => `${name} i ${years}`,
  marked: (years, many, why) => `${many ? "Tala" : "Talet"} for ${years} er ${many ? "merkte" : "merkt"}: ${why}.`,
  fromTo: (label, from, to) => `${label}: frå ${from} til ${to}.`,
  without: (label, why) => `${label} har ikkje tal: ${why}.`,
  half: (low, high) => `Halvparten av kommunane ligg mellom ${low} og ${high}`,
  span: (low, high) => `; den lågaste har ${low} og den høgaste ${high}.`,
  allSame: (value) => `Alle har ${value}.`,
  allSameIn: (year, value) => `I ${year} har alle ${value}.`,
  places: (count) => `${count} stader`,
  placed: (name, value, above, below) => `${name} har ${value}: ${above} har høgare tal og ${below} lågare.`,
  placedFirst: (name, value) => `${name} har ${value}, som er høgast av alle.`,
  placedLast: (name, value) => `${name} har ${value}, som er lågast av alle.`,
  sharedFirst: (name, value, others) => `${name} har ${value} og deler den høgaste plassen med ${others}.`,
  sharedLast: (name, value, others) => `${name} har ${value} og deler den lågaste plassen med ${others}.`,
  otherMunicipalities: (count) => (count === "1" ? "éin annan kommune" : `${count} andre kommunar`),
  municipalities: (count) => (count === 1 ? "kommune" : "kommunar"),
  areas: (list) => `Til samanlikning er talet ${list}.`,
  missing: (count, one, hidden) => `${count} ${one ? "kommune" : "kommunar"} har ikkje tal${hidden}.`,
  hiddenAll: ", skjult av omsyn til personvernet",
  hiddenPart: (count) => `, ${count} av dei skjulte av omsyn til personvernet`,
  unit: (unit) => `. Eining: ${unit}.`,
  none: "Ingen kommunar har tal.",
  noPlaces: "Ingen av stadene har tal.",
};

export function phrases(language: Language): Phrases {
  return { nb, nn }[language];
}

/** «2015», «2015 og 2016», «2015, 2017 og 2018», «2015–2018». */
export function yearList(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  if (first !== undefined && last !== undefined && years.length > 2 && last - first === years.length - 1) {
    return `${first}–${last}`;
  }
  return joinWords(years.map(String));
}

/** A label inside a sentence: «landet» and «gruppe 2», but «Oslo». */
export function midSentence(label: string): string {
  return /^(?:Landet|(?:Hele|Heile) landet|Gruppe \d+)$/.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
}

/** A value with its unit. */
export function quantity(figure: Figure, value: number): string {
  const cell: Cell = { kind: "value", value, marks: [] };
  return formatQuantity(cell, figure.unit, figure.decimals, figure.language);
}

/** A value without its unit, where the sentence has said it. */
export function bare(figure: Figure, value: number): string {
  return formatNumber(value, figure.decimals);
}

/**
 * «opp 1,8 prosentpoeng» for shares; «ned 120 årsverk (4,2 prosent)» for the rest, per cent of the first value.
 * `undefined` when the two are written alike.
 */
export function changeOf(figure: Figure, from: number, to: number): string | undefined {
  if (bare(figure, from) === bare(figure, to)) return undefined;
  const words = phrases(figure.language);
  const direction = to > from ? words.up : words.down;
  // Between the figures as they are shown, as in the text of a chapter: a reader who subtracts gets the same.
  const shown = roundTo(to, figure.decimals) - roundTo(from, figure.decimals);
  const size = formatNumber(Math.abs(shown), figure.decimals);
  if (figure.unit.kind === "share" || figure.unit.kind === "points")
    return `${direction} ${size}${nbsp}${words.points}`;
  const part = from > 0 ? ` (${percent(Math.abs(to - from) / from)}${nbsp}prosent)` : "";
  const unit =
    figure.unit.kind === "rate"
      ? ""
      : `${nbsp}${unitName(figure.unit, roundTo(Math.abs(shown), figure.decimals), figure.language)}`;
  return `${direction} ${size}${unit}${part}`;
}

function percent(share: number): string {
  return formatNumber(share * 100, 1);
}
