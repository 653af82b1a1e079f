import type { Edition } from "../../data/edition.ts";
import { roundTo } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import { areasNamed, type Candidate, candidatesFor } from "./candidates.ts";
import type { LooseNumber } from "./loose-numbers.ts";
import type { CheckedSentence } from "./prose.ts";
import { type Span, spansBeside } from "./spans-beside.ts";
import { type StatedTimes, statedTimes } from "./stated-years.ts";

/**
 * What a loose number may be. `agrees`: the data have the number that is written; else another for what it is said of, and
 * `instead`, where there is one, is the change between other years that the number is of.
 */
export type Proposal =
  | { readonly agrees: true; readonly candidate: Candidate }
  | { readonly agrees: false; readonly candidate: Candidate; readonly instead: Candidate | undefined };

interface Written {
  readonly value: number;
  readonly decimals: number;
  /** Half of the last digit that is meant: 371 000 may be anything from 370 500. */
  readonly slack: number;
  /** «Vel 28» is 28 and something, «nesten 29» a little less than 29. */
  readonly lean: "over" | "under" | undefined;
  /** What follows it. */
  readonly unit: "percent" | "points" | "per" | string;
  readonly per: number | undefined;
}

interface Context {
  readonly edition: Edition;
  readonly written: Written;
  readonly times: StatedTimes;
  readonly stems: ReadonlySet<string>;
  readonly named: ReadonlySet<unknown>;
}

/** What may be taken for a proposal at all, and what must be named before the data are set against what is written. */
const leastScore = 4;
const leastNamed = 0.6;

/**
 * The likeliest figure or change for a number in a sentence: the change between figures that are bound in it, else by its value, unit,
 * and the place, years and subject that are named.
 */
export function propose(
  edition: Edition,
  { words, bound }: Pick<CheckedSentence, "words" | "bound">,
  number: LooseNumber,
): Proposal | undefined {
  const written = read(words, number);
  if (written === undefined) return undefined;
  const beside = spansBeside(bound).flatMap((span) => changesOver(edition, span));
  const own = beside.find((each) => fitsUnit(each, written) && isNear(each, written));
  if (own !== undefined) return { agrees: true, candidate: own };
  const { named, all } = areasNamed(words, edition);
  const context = {
    edition,
    written,
    times: statedTimes(words),
    stems: stemsOf(words),
    named: new Set<unknown>(named),
  };
  const candidates = all.flatMap((area) => candidatesFor(edition, area)).filter((each) => fitsUnit(each, written));
  const near = candidates.filter((each) => isNear(each, written));
  const best = bestOf(near, context) ?? onlyOne(near, written);
  const { periods } = context.times;
  if (best !== undefined && (periods.length === 0 || fitsYears(best, context)))
    return { agrees: true, candidate: best };
  const meant = candidates.filter((each) => {
    const same = best === undefined || (best.indicator === each.indicator && best.kind === each.kind);
    const isMeant = best !== undefined || naming(each.indicator, context) >= leastNamed;
    return each.kind !== "relative" && same && isMeant && fitsYears(each, context);
  });
  const other = bestOf(meant, context);
  if (other !== undefined) return { agrees: false, candidate: other, instead: best };
  return best === undefined ? undefined : { agrees: true, candidate: best };
}

function changesOver(edition: Edition, { indicator, area, from, to }: Span): Candidate[] {
  return candidatesFor(edition, area).filter((each) => {
    return each.indicator.id === indicator && each.years[0] === from && each.years[1] === to;
  });
}

/** A number of three digits or more that one figure of the country has is that figure, most likely, whatever is said. */
function onlyOne(near: readonly Candidate[], { value }: Written): Candidate | undefined {
  const [only, ...more] = near.filter(({ kind, area }) => kind === "value" && area.kind === "country");
  return more.length === 0 && digitsOf(value) >= 3 ? only : undefined;
}

function digitsOf(value: number): number {
  return String(value).replace(/\D|0+$/g, "").length;
}

function bestOf(candidates: readonly Candidate[], context: Context): Candidate | undefined {
  let best: { candidate: Candidate; score: number } | undefined;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, context);
    if (score >= leastScore && (best === undefined || score > best.score)) best = { candidate, score };
  }
  return best?.candidate;
}

const over = /(?:vel|drøyt?|drygt?|godt|godt over|litt over|over|mer enn|meir enn|minst)[ \u00a0]$/iu;
const under = /(?:nesten|nær(?:mere|mare|are)?|knapt|snaut|under|oppunder|mot)[ \u00a0]$/iu;

function read(words: string, { text, index }: LooseNumber): Written | undefined {
  const before = words.slice(0, index);
  const lean = over.test(before) ? "over" : under.test(before) ? "under" : undefined;
  if (/\d[-\u2013\u2212]\d/.test(text)) return undefined;
  const plain = text
    .replace(/[ \u00a0\u202f]|\.(?=\d{3}(?!\d))/g, "")
    .replace(",", ".")
    .replace(/[-\u2013\u2212]/, "");
  const after = words.slice(index + text.length).replace(/^[ \u00a0]/, "");
  const scale = /^mill(?:ion|\.)/u.test(after) ? 1e6 : /^tusen/u.test(after) ? 1e3 : 1;
  const decimals = (plain.split(".")[1] ?? "").length;
  const zeros = scale === 1 && decimals === 0 ? (/0*$/.exec(plain)?.[0].length ?? 0) : 0;
  const unit = after.startsWith("prosentpoeng")
    ? "points"
    : /^(?:prosent|%|pst)/u.test(after)
      ? "percent"
      : (/^\p{L}+/u.exec(after)?.[0] ?? "");
  const per = /(?:per|pr\.) (\d[\d \u00a0]*)/u.exec(words)?.[1]?.replace(/\D/g, "");
  const value = Number(plain) * scale;
  if (!Number.isFinite(value)) return undefined;
  const slack = (scale * 10 ** (zeros >= 2 ? zeros : -decimals)) / 2;
  return { value, decimals, slack, lean, unit, per: per === undefined ? undefined : Number(per) };
}

function fitsUnit({ kind, indicator: { unit } }: Candidate, written: Written): boolean {
  if (written.unit === "points") return kind === "points";
  if (written.unit === "percent")
    return kind === "percent" || kind === "relative" || (kind === "value" && unit.kind === "share");
  return kind === "value" && unit.kind !== "share";
}

function isNear(
  { value, decimals, kind }: Candidate,
  { value: written, decimals: shown, slack, lean }: Written,
): boolean {
  if (shown > decimals) return false;
  const above = lean === "over" ? value - written : lean === "under" ? written - value : -1;
  if (above >= 0 && above < slack * 2) return true;
  // Reckoned by hand from figures with one decimal, the tenth may be another.
  if (kind === "relative" && Math.abs(value - written) <= slack + 0.15) return true;
  return roundTo(value, shown) === written || (slack >= 50 && Math.abs(value - written) <= slack);
}

function scoreOf(candidate: Candidate, context: Context): number {
  const { indicator, area, kind } = candidate;
  const { edition, written, times, named } = context;
  const said = naming(indicator, context);
  const subject = said === 0 ? -3 : said * 4;
  const place = named.size === 0 ? 1 : named.has(area) ? 2 : 0;
  const years = fitsYears(candidate, context) ? 2 : isSilent(times) && candidate.years.at(-1) === edition.year ? 1 : 0;
  const per =
    indicator.unit.kind === "rate" ? (indicator.unit.per === written.per ? 1 : written.per === undefined ? 0 : -3) : 0;
  const digits = digitsOf(written.value) >= 3 ? 1 : 0;
  const change = kind === "value" ? (times.periods.length > 0 ? -1 : 0) : times.periods.length > 0 ? 1 : -1;
  return subject + place + years + per + digits + change;
}

function isSilent({ years, periods }: StatedTimes): boolean {
  return years.length === 0 && periods.length === 0;
}

function fitsYears({ years }: Candidate, { times }: Context): boolean {
  const [first, last] = years;
  if (last !== undefined) return times.periods.some(({ from, to }) => from === first && to === last);
  return times.years.some(({ year }) => year === first);
}

/** How much of an indicator's short name the sentence has, 0 to 1. */
function naming(indicator: Indicator, { stems }: Context): number {
  const parts = Object.values(indicator.shortName).map((name) => {
    const own = [...stemsOf(name)];
    return own.length === 0 ? 0 : own.filter((stem) => stems.has(stem)).length / own.length;
  });
  return Math.max(...parts);
}

const idle = new Set([
  "antall",
  "andel",
  "per",
  "over",
  "under",
  "med",
  "uten",
  "landet",
  "alle",
  "innbyg",
  "som",
  "til",
  "for",
  "fra",
]);

/** The beginnings of the words of a text: enough to know them by, whatever their form. */
function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}|\d{2,}/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, 6)).filter((stem) => !idle.has(stem)));
}
