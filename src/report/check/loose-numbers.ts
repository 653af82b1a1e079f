/** A number in running text that nothing keeps in step with the data. */
export interface LooseNumber {
  readonly text: string;
  /** Where in the text it begins. */
  readonly index: number;
}

const months =
  "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des";
const gap = "[ \u00a0]";
const dash = "[-\u2013\u2212]";

/**
 * What may hold digits without being a finding: dates, years and spans of years, numbers of chapters and figures,
 * names, age groups, and what a rate is counted per.
 */
const accounted = new RegExp(
  [
    `\\d{4}-\\d{2}-\\d{2}`,
    `NOU${gap}\\d{4}:${gap}?\\d+`,
    `(?:Meld\\.${gap}St\\.|St\\.meld\\.|Ot\\.prp\\.|Prop\\.|Innst\\.)${gap}(?:nr\\.${gap})?\\d+`,
    `\\d{1,2}\\.${gap}?(?:${months})\\.?(?:${gap}\\d{4})?(?!\\p{L})`,
    `\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?`,
    `(?<!\\p{L})(?:(?:del)?kapittel|kapitla|kapitler|kapitlene|kap\\.?|avsnitt|artikkel|figur|fig\\.|tab\\.|figurene|figurane|tabell|tabellene|tabellane|del|punkt|gruppe|vedlegg|nr\\.|kl\\.|klokken|klokka|§)${gap}*\\d+(?:[.-]\\d+)*(?:${gap}(?:og|til)${gap}\\d+(?:[.]\\d+)*)?`,
    `(?<![\\d,.]|\\d${gap})(?:19|20)\\d{2}(?:${dash}(?:19|20)?\\d{2})?(?!\\d|,\\d|${gap}\\d{3}(?!\\d)|\\.\\d)`,
    `\\d+(?:${dash}\\d+|${gap}(?:til|og)${gap}\\d+)?${gap}år${gap}(?:og|eller|til)${gap}(?:eldre|over|yngre|oppover)`,
    `\\d+${dash}\\d+${gap}år(?!\\p{L})`,
    `mellom${gap}\\d+${gap}og${gap}\\d+${gap}år(?!\\p{L})`,
    `(?:over|under|mot|fylle[rs]?|fylt[e]?|minst|fra|frå)${gap}\\d+${gap}år(?!\\p{L})`,
    `fylle[rs]?${gap}\\d+|fylte?${gap}\\d+`,
    `\\d+(?:${dash}\\d+)?(?:${dash}|${gap})?år(?:ing|ig|ene|ane|a)\\p{L}*`,
    `(?:over|under)${gap}(?:67|80|90)(?!${gap}?(?:\\d|,|%|prosent|av|bruker|brukar|person|kommun|timer|timar|kroner))`,
    `\\d+\\+`,
    `per${gap}(?:1${gap}000|10${gap}000|100${gap}000|100|1000|10000)(?!\\d)`,
    `[\\p{L}][\\p{L}\\d]*[-\u2011]?\\d[\\p{L}\\d]*`,
  ].join("|"),
  "giu",
);

const digits = "\\d+(?:[ \u00a0\u202f.]\\d{3}(?!\\d))*(?:[,.]\\d+)?";
/** Also «12–14», which is told of once, and «½», which is a number in one sign. */
const number = new RegExp(`${dash}?${digits}(?:${dash}${digits})?|[¼-¾⅐-⅞]`, "gu");

/** The numbers in a text that are not accounted for, in their order. */
export function looseNumbers(text: string): LooseNumber[] {
  const masked = text.replace(accounted, (match) => "\ue000".repeat(match.length));
  return [...masked.matchAll(number)].map((match) => {
    const sign = /^[-\u2013]/.test(match[0]) && /[\p{L}\p{N}\ue000]/u.test(masked[match.index - 1] ?? "");
    return { text: sign ? match[0].slice(1) : match[0], index: match.index + (sign ? 1 : 0) };
  });
}
