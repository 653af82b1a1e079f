import type { Series } from "../../analysis/series.ts";
import { didYouMean } from "../suggest.ts";
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
    return new Fault(`«${name}» har ikke det den trenger i parentesen.`, `Skriv ${signature}.`);
  }
  const [indicator = "", place = "", ...years] = words;
  const series = findFigure(figures, indicator, place);
  return series instanceof Fault ? series : { name, series, years };
}

function readIndicator(figures: Figures, name: string, words: readonly string[]): AskedCall | Fault {
  const ids = [...figures.edition.indicators.keys()].map(String);
  if (!ids.includes(name)) {
    const otherwise = `Bruk ${Object.values(signatures).join(", ")}.`;
    const hint = didYouMean(name, [...Object.keys(signatures), ...ids], otherwise);
    return new Fault(`«${name}» er ikke noe en test kan spørre om.`, hint);
  }
  const [place = "", year = ""] = words;
  if (words.length !== 2 || place === "" || year === "") {
    return new Fault(`«${name}» har ikke det den trenger i parentesen.`, `Skriv ${name}(sted, aar).`);
  }
  const series = findFigure(figures, name, place);
  return series instanceof Fault ? series : { name: "verdi", series, years: [year] };
}
