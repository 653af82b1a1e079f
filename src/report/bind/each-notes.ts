import type { Mark } from "../../data/cell.ts";
import { explainMark, formatNumber } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import type { AskedOfEach } from "./evaluate-each.ts";

const places = {
  kommuner: { nb: ["kommune", "kommuner"], nn: ["kommune", "kommunar"] },
  fylker: { nb: ["fylke", "fylker"], nn: ["fylke", "fylke"] },
  grupper: { nb: ["gruppe", "grupper"], nn: ["gruppe", "grupper"] },
} as const;

/**
 * What a reader must know of figures that a claim of all places rests on: how many have none, and how many have marked ones.
 * One sentence for each; a place with two figures of the same mark counts once.
 */
export function eachNotes({ of, counted, lacking }: AskedOfEach, language: Language): string[] {
  const number = (count: number) => `${formatNumber(count, 0)} ${places[of][language][count === 1 ? 0 : 1]}`;
  const marks = new Map<Mark, number>();
  for (const points of counted) {
    for (const mark of new Set(points.flatMap(({ cell }) => (cell.kind === "value" ? cell.marks : [])))) {
      marks.set(mark, (marks.get(mark) ?? 0) + 1);
    }
  }
  const without = {
    nb: `${number(lacking)} uten tall er ikke regnet med.`,
    nn: `${number(lacking)} utan tal er ikkje rekna med.`,
  }[language];
  const from = { nb: "Tall fra", nn: "Tal frå" }[language];
  return [
    ...(lacking > 0 ? [without] : []),
    ...[...marks].map(([mark, count]) => `${from} ${number(count)}: ${explainMark(mark, language)}.`),
  ];
}
