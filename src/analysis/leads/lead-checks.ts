import { cellValue } from "../../data/cell.ts";
import type { Edition } from "../../data/edition.ts";
import { explainMark, formatNumber } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import { formatYears } from "../gaps.ts";
import { judge } from "../judgement.ts";
import type { Point } from "../series.ts";
import type { Lead } from "./types.ts";

/** Below this many persons, some few more or less are a large part. */
const few = 50;

/** A development of which this part came in one step is hardly a development. */
const mostInOneStep = 0.6;

/** What a journalist should check before printing a lead: the figure's own weaknesses first, then the indicator's. */
export function leadChecks(edition: Edition, lead: Lead, language: Language): string[] {
  const { indicator } = lead;
  const own = [
    smallNumbers(lead, language),
    oneStep(lead, language),
    badYears(lead, language),
    borders(edition, lead, language),
  ];
  return [
    ...own.filter((check) => check !== undefined),
    ...(lead.area.kind === "municipality" && lead.kind !== "outlier" ? [askThem[language]] : []),
    ...(indicator.theme === "befolkning" ? [] : [judgementSentence(lead, language)]),
    ...indicator.caveats.map((caveat) => caveat[language]),
  ];
}

const askThem = {
  nb: "Spør kommunen om det er tjenesten eller bare registreringen som er endret.",
  nn: "Spør kommunen om det er tenesta eller berre registreringa som er endra.",
};

const certainties = {
  very: { nb: "Svært sikkert", nn: "Svært sikkert" },
  sure: { nb: "Sikkert", nn: "Sikkert" },
  rather: { nb: "Nokså sikkert", nn: "Nokså sikkert" },
};

/** How sure it is, given how many figures were looked at. */
export function certaintyOf({ q }: Lead, language: Language): string {
  return (q < 0.001 ? certainties.very : q < 0.01 ? certainties.sure : certainties.rather)[language];
}

function smallNumbers({ from, turn, to }: Lead, language: Language): string | undefined {
  const counted = [from, turn, to].flatMap((point) => {
    const count = point?.numerator && cellValue(point.numerator);
    return point === undefined || count === undefined || !Number.isInteger(count) ? [] : [{ year: point.year, count }];
  });
  const least = counted.toSorted((a, b) => a.count - b.count)[0];
  if (least === undefined || least.count >= few) return undefined;
  const number = formatNumber(least.count, 0);
  const one = least.count === 1;
  return {
    nb: `Små tall: ${number} ${one ? "person" : "personer"} i ${least.year}. Noen få til eller fra gir et annet bilde.`,
    nn: `Små tal: ${number} ${one ? "person" : "personar"} i ${least.year}. Nokre få til eller frå gir eit anna bilete.`,
  }[language];
}

/** «Det meste av endringen kom fra 2020 til 2021»: a leap is more often a new way of counting than a new service. */
function oneStep({ kind, own, from, turn, to }: Lead, language: Language): string | undefined {
  if (from === undefined || kind === "record" || to.year - from.year < 3) return undefined;
  const points = own.points.filter(({ year, cell }) => year >= from.year && year <= to.year && cell.kind === "value");
  // Of a reversal both legs count, whichever way they go.
  const whole =
    turn === undefined
      ? value(to) - value(from)
      : Math.abs(value(turn) - value(from)) + Math.abs(value(to) - value(turn));
  const steps = points.slice(1).map((point, index) => ({ point, before: points[index] ?? from }));
  const part = (step: { point: Point; before: Point }) =>
    turn === undefined ? size(step, whole) : Math.abs(size(step, whole));
  const largest = steps.toSorted((a, b) => part(b) - part(a))[0];
  if (largest === undefined || part(largest) < mostInOneStep) return undefined;
  const [first, second] = [largest.before.year, largest.point.year];
  return {
    nb: `Det meste av endringen kom fra ${first} til ${second}. Et sprang skyldes ofte ny registrering.`,
    nn: `Det meste av endringa kom frå ${first} til ${second}. Eit sprang kjem ofte av ny registrering.`,
  }[language];
}

function size({ point, before }: { point: Point; before: Point }, whole: number): number {
  return whole === 0 ? 0 : (value(point) - value(before)) / whole;
}

function value({ cell }: Point): number {
  return cellValue(cell) ?? 0;
}

function badYears({ own, from, to }: Lead, language: Language): string | undefined {
  if (from === undefined) return undefined;
  const bad = own.points.filter(
    ({ year, cell }) =>
      year > from.year &&
      year < to.year &&
      cell.kind === "value" &&
      cell.marks.some((mark) => mark === "incomplete" || mark === "doubtful"),
  );
  if (bad.length === 0) return undefined;
  const years = formatYears(bad.map(({ year }) => year));
  const why = explainMark("incomplete", language);
  const marks = bad.flatMap(({ cell }) => (cell.kind === "value" ? cell.marks : []));
  const reason = marks.includes("doubtful") ? explainMark("doubtful", language) : why;
  return { nb: `${years} er ikke regnet med: ${reason}.`, nn: `${years} er ikkje rekna med: ${reason}.` }[language];
}

/** A merger or split after the first year: the figures before it are put together from others. */
function borders({ geography }: Edition, { area, from, to }: Lead, language: Language): string | undefined {
  if (area.kind !== "municipality") return undefined;
  const since = from?.year ?? to.year;
  const became = (code: string) =>
    code === area.code ||
    geography.changes.some((next) => next.from.code === code && next.to.code === area.code && next.kind === "new-code");
  const change = geography.changes.find(
    ({ kind, validFrom, to: whole }) =>
      (kind === "merger" || kind === "split") && Number(validFrom.slice(0, 4)) > since && became(whole.code),
  );
  if (change === undefined) return undefined;
  const year = change.validFrom.slice(0, 4);
  return {
    nb: `Kommunegrensene ble endret i ${year}. Tallene fra før er lagt sammen av tall for de tidligere kommunene.`,
    nn: `Kommunegrensene vart endra i ${year}. Tala frå før er lagde saman av tal for dei tidlegare kommunane.`,
  }[language];
}

/** Whether that is good is mostly not to be said, and then that is what is said. */
function judgementSentence({ indicator, direction }: Lead, language: Language): string {
  const judgement = judge(indicator, direction);
  switch (judgement) {
    case "none":
      return {
        nb: "Tallet sier ikke om tilbudet er godt eller dårlig: mer kan være bedre dekning eller større behov.",
        nn: "Talet seier ikkje om tilbodet er godt eller dårleg: meir kan vere betre dekning eller større behov.",
      }[language];
    case "favourable":
      return {
        nb: "Retningen regnes som gunstig for denne indikatoren, men tallet sier ikke alt om kvaliteten.",
        nn: "Retninga blir rekna som gunstig for denne indikatoren, men talet seier ikkje alt om kvaliteten.",
      }[language];
    case "unfavourable":
      return {
        nb: "Retningen regnes som ugunstig for denne indikatoren, men tallet sier ikke alt om kvaliteten.",
        nn: "Retninga blir rekna som ugunstig for denne indikatoren, men talet seier ikkje alt om kvaliteten.",
      }[language];
    default:
      return judgement satisfies never;
  }
}
