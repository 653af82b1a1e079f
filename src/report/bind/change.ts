import { valueCell } from "../../data/cell.ts";
import { formatNumber, formatQuantity, nbsp, roundTo } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Language } from "../../data/language.ts";
import type { Unit } from "../../data/unit.ts";
import { say } from "../messages/message.ts";
import { numberMessages } from "../messages/numbers.ts";
import { Fault } from "./figures.ts";

/** How two shown figures differ: `none` when a reader sees the same number twice. */
export type Change =
  | { readonly kind: "none" }
  | { readonly kind: "points" | "percent"; readonly up: boolean; readonly size: number; readonly decimals: number }
  /** In the figure's own unit. */
  | {
      readonly kind: "amount";
      readonly up: boolean;
      readonly size: number;
      readonly decimals: number;
      readonly unit: Unit;
    }
  | { readonly kind: "from-zero"; readonly up: boolean };

interface Ends {
  readonly first: number;
  readonly last: number;
  /** `prosent` or `antall`, where the editor has said which. */
  readonly written: string | undefined;
}

/** The change between two exact figures of an indicator, or what is wrong with the measure asked for. */
export function measureChange({ id, decimals, unit }: Indicator, { first, last, written }: Ends): Change | Fault {
  const [shownFirst, shownLast] = [roundTo(first, decimals), roundTo(last, decimals)];
  if (unit.kind === "share" && written !== undefined) {
    return new Fault(say(numberMessages.percentOfShare, { indikator: id }));
  }
  if (shownFirst === shownLast) return { kind: "none" };
  const up = shownLast > shownFirst;
  const difference = Math.abs(roundTo(shownLast - shownFirst, decimals));
  if (unit.kind === "share") return { kind: "points", up, size: difference, decimals };
  if (written === "antall") return { kind: "amount", up, size: difference, decimals, unit };
  if (shownFirst <= 0) return { kind: "from-zero", up };
  const size = Math.abs((last - first) / first) * 100;
  return { kind: "percent", up, size, decimals: size < 100 ? 1 : 0 };
}

export const changeWords = {
  nb: { up: "økte", down: "falt", same: "var uendret", by: "med", from: "fra", in: "i", to: "til", on: "på" },
  nn: { up: "auka", down: "gjekk ned", same: "var uendra", by: "med", from: "frå", in: "i", to: "til", on: "på" },
} as const satisfies Record<Language, Record<string, string>>;

/** «økte med 14,3 prosent», «var uendret»; the verb alone where nothing can be said of how much. */
export function verbAndAmount(change: Change, language: Language): string {
  const word = changeWords[language];
  if (change.kind === "none") return word.same;
  const size = amount(change, language);
  const verb = change.up ? word.up : word.down;
  return size === undefined ? verb : `${verb} ${word.by} ${size}`;
}

/** «14,3 prosent», «3,5 prosentpoeng», «1 bruker»; nothing where there is no change or none that can be measured. */
export function amount(change: Change, language: Language): string | undefined {
  switch (change.kind) {
    case "none":
    case "from-zero":
      return undefined;
    case "points":
      return `${formatNumber(change.size, change.decimals)}${nbsp}prosentpoeng`;
    case "percent":
      return `${formatNumber(change.size, change.decimals)}${nbsp}prosent`;
    case "amount":
      return formatQuantity(valueCell(change.size), change.unit, change.decimals, language);
    default:
      return change satisfies never;
  }
}
