/** Part of a text, from `start` up to `end`. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

const abbreviations =
  "bl\\.a|m\\.a|f\\.eks|gj\\.sn|st\\.meld|ot\\.prp|prop|innst|hhv|evt|pr|tlf|vs|red|ca|kl|nr|pst|mill|mrd|dvs|jf|jamfør|pkt|kap|fig|tab|st|meld|m\\.m|m\\.fl|o\\.l|osb|osv|inkl|ekskl|t\\.d|t\\.o\\.m|f\\.o\\.m|mfl|kr|s|art|nn|dr|prof";

/** Small or capital. Spelled out, since `(?i:…)` has been seen to stop working in a process that has run for long (Node 24). */
const inAnyCase = abbreviations.replace(/(?<!\\)\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

/** Where a sentence ends: a full stop, not an abbreviation's or an ordinal's, and then a capital, a figure or the end. */
const ending = new RegExp(
  `(?<!(?<![\\p{L}.])(?:${inAnyCase}))[.!?…]+[»”")\\]]*(?=\\s+[\\p{Lu}\\p{N}«“"(\u2212\\ufffc]|\\s*$)`,
  "gu",
);

/** The sentences of a running text, without the white space between them. */
export function splitSentences(text: string): Extent[] {
  const ends = [...text.matchAll(ending)].map((match) => match.index + match[0].length);
  const extents: Extent[] = [];
  let from = 0;
  for (const to of [...ends, text.length]) {
    const start = from + (/^\s*/.exec(text.slice(from, to))?.[0].length ?? 0);
    const end = to - (/\s*$/.exec(text.slice(start, to))?.[0].length ?? 0);
    if (end > start) extents.push({ start, end });
    from = to;
  }
  return extents;
}
