import type { Series } from "../../analysis/series.ts";
import { nearMiss } from "../../data/near-miss.ts";
import { say, sayNear } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import { Fault, type Figures } from "./figures.ts";
import { findFigure } from "./tall.ts";

const signatures = {
  verdi: "verdi(indikator, sted, aar)",
  plass: "plass(indikator, kommune, aar)",
  endring: "endring(indikator, sted, fra, til)",
  vekst: "vekst(indikator, sted, fra, til)",
  stigende: "stigende(indikator, sted, fra, til)",
  fallende: "fallende(indikator, sted, fra, til)",
} as const;

export type CallName = keyof typeof signatures;

/** What a call in a test asks of which figures. */
export interface AskedCall {
  readonly name: CallName;
  readonly series: Series;
  /** As written: one, or the first and the last. */
  readonly years: readonly string[];
}

function isCall(name: string): name is CallName {
  return Object.hasOwn(signatures, name);
}

/** Reads `verdi(andel-80, landet, 2020)`, or `andel-80(landet, 2020)`, which is the same. */
export function readCall(figures: Figures, name: string, words: readonly string[]): AskedCall | Fault {
  if (!isCall(name)) return readIndicator(figures, name, words);
  const signature = signatures[name];
  if (words.length !== signature.split(",").length || words.includes("")) {
    return new Fault(say(testMessages.wrongArguments, { navn: name, riktig: signature }));
  }
  const [indicator = "", place = "", ...years] = words;
  const series = findFigure(figures, indicator, place);
  return series instanceof Fault ? series : { name, series, years };
}

function readIndicator(figures: Figures, name: string, words: readonly string[]): AskedCall | Fault {
  const ids = [...figures.edition.indicators.keys()].map(String);
  if (!ids.includes(name)) {
    const near = nearMiss(name, [...Object.keys(signatures), ...ids]);
    const spørsmål = Object.values(signatures).join(", ");
    return new Fault(sayNear(testMessages.noSuchQuestion, { navn: name, spørsmål }, near));
  }
  const [place = "", year = ""] = words;
  if (words.length !== 2 || place === "" || year === "") {
    return new Fault(say(testMessages.wrongArguments, { navn: name, riktig: `${name}(sted, aar)` }));
  }
  const series = findFigure(figures, name, place);
  return series instanceof Fault ? series : { name: "verdi", series, years: [year] };
}
