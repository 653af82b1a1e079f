import type { Year } from "../../data/codes.ts";

/** A year that a sentence names. Positions are in its words. */
export interface StatedYear {
  readonly year: Year;
  readonly start: number;
  readonly end: number;
  /** `at`: «i 2020»; `since`: «siden 2015»; `until`: «fram til 2020»; `than`: «enn i 2015». */
  readonly how: "at" | "since" | "until" | "than";
}

export interface StatedPeriod {
  readonly from: Year;
  readonly to: Year;
  readonly start: number;
  readonly end: number;
}

/** «Året etter», «fem år tidligere»: years counted from one that is named before. */
export interface StatedStep {
  readonly years: number;
  readonly start: number;
}

export interface StatedTimes {
  /** Years named alone; those of a period are not among them. */
  readonly years: readonly StatedYear[];
  readonly periods: readonly StatedPeriod[];
  readonly steps: readonly StatedStep[];
  /** «På fem år», «i løpet av ti år»: how many years. */
  readonly durations: readonly { readonly years: number; readonly start: number }[];
}

const numerals =
  "ett to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue".split(
    " ",
  );
const count = `(?:${numerals.join("|")}|eitt|syv|\\d{1,2})`;
/** «1990-tallet» and «2020-årene» are no years; «2019-tallene» are those of one. */
const year = "(?:19|20)\\d{2}(?![\\d.,]?\\d|-(?:år|tall?et(?!\\p{L})))";
/** What a year may be a part of that is no statement of time. */
const names =
  /(?:Omsorg|[Rr]apport(?:en)?|[Vv]ersjon|[Uu]tgaven?|[Uu]tgåva|tabell|St\. \d+|NOU|lov|loven|forskrift)[ \u00a0(]+$/;
/** «Over 80 år» is an age. */
const longest = 30;
const point = "(?:(?:utgangen|utgongen|slutten|begynnelsen|starten) av |årsskiftet |31\\. desember |1\\. januar )?";

const period = new RegExp(
  [
    `(?:fra|frå|mellom)(?: og med)? ${point}(?<from>${year}) (?:(?:og )?(?:(?:fram|frem) )?til|og)(?: og med)? ${point}(?<to>${year})`,
    `(?:perioden|tidsrommet|årene|åra) (?<begin>${year}) til(?: og med)? (?<end>${year})`,
    `(?<first>(?:19|20)\\d{2})[-\u2013](?<last>(?:19|20)?\\d{2})(?!\\d)`,
  ].join("|"),
  "giu",
);

/** What a sentence says of time; `words` with marks for all that is not an editor's. */
export function statedTimes(words: string): StatedTimes {
  const periods = [...words.matchAll(period)].flatMap((match): StatedPeriod[] => {
    const { from, to, begin, end, first, last } = match.groups ?? {};
    const a = Number(from ?? begin ?? first);
    const b = Number(to ?? end ?? (last?.length === 2 ? `${first?.slice(0, 2)}${last}` : last));
    return b > a ? [{ from: a, to: b, start: match.index, end: match.index + match[0].length }] : [];
  });
  const years = [...words.matchAll(new RegExp(`(?<![\\d.,\u2013-])${year}`, "gu"))].flatMap((match): StatedYear[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const before = words.slice(0, start);
    if (names.test(before) || periods.some((each) => start >= each.start && start < each.end)) return [];
    return [{ year: Number(match[0]), start, end, how: howOf(before) }];
  });
  return { years, periods, steps: stepsIn(words), durations: durationsIn(words) };
}

function howOf(before: string): StatedYear["how"] {
  const at = before.replace(new RegExp(`${point}$`, "u"), "");
  if (/(?:siden|sidan|etter|(?:fra|frå)(?: og med)?) $/iu.test(at)) return "since";
  if (/(?:til|inntil|(?:fra|fre)m til|til og med|før) $/iu.test(at)) return "until";
  const than =
    /(?:(?:(?:enn|mot)(?: \p{L}+){0,3}|som|(?:sammen|saman)li[kg]n[ea]t?a? med) (?:i|for|ved)|enn|(?:sammen|saman)li[kg]n[ea]t?a? med) ?$/iu;
  return than.test(at) ? "than" : "at";
}

function stepsIn(words: string): StatedStep[] {
  const one = [...words.matchAll(/(?<!\p{L})året (etter|før)(?!\p{L}| \d)/giu)].map((match) => {
    return { years: match[1]?.toLowerCase() === "før" ? -1 : 1, start: match.index };
  });
  const many = new RegExp(`(${count}) år (tidligere|tidlegare|før|seinere|senere|seinare|etter)(?!\\p{L})`, "giu");
  return [
    ...one,
    ...[...words.matchAll(many)].map((match) => {
      const back = /^(?:tid|før)/i.test(match[2] ?? "");
      return { years: (back ? -1 : 1) * countOf(match[1] ?? ""), start: match.index };
    }),
  ];
}

function durationsIn(words: string): { years: number; start: number }[] {
  const pattern = new RegExp(
    `(?:på|i løpet av|gjennom|over|(?:de|dei) siste|(?:siste|første) dei) (${count}) år(?:a|ene)?(?!\\p{L}| (?:og|eller|til|gam))`,
    "giu",
  );
  const one = /det siste året|(?:fra|frå|enn|mot|med) året før(?!\p{L})/giu;
  return [
    ...[...words.matchAll(one)].map(({ index }) => ({ years: 1, start: index })),
    ...[...words.matchAll(pattern)]
      .map((match) => ({ years: countOf(match[1] ?? ""), start: match.index }))
      .filter(({ years }) => years <= longest),
  ];
}

/** A whole number up to twenty in words or digits; `NaN` for other words. */
export function countOf(word: string): number {
  const spelt = { eitt: 1, syv: 7 }[word.toLowerCase()];
  if (spelt !== undefined) return spelt;
  const index = numerals.indexOf(word.toLowerCase());
  return index === -1 ? Number(word) : index + 1;
}
