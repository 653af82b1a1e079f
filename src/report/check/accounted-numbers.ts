const months =
  "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|des";
const gap = "[ \u00a0]";
const dash = "[-\u2013\u2212]";
/** A word begins or ends here. */
const edge = "(?<!\\p{L})";
const wordEnd = "(?!\\p{L})";
const lasting = `(?:år|måneder|månader|uker|veker|dager|dagar|døgn|minutter|minutt)(?:ene|ane|a)?${wordEnd}`;
const hour = "\\d{1,2}(?:[.:]\\d{2})?(?!\\d)";
const to = `(?:${dash}|${gap}(?:til|og)${gap})`;

const dates = [
  "\\d{4}-\\d{2}-\\d{2}",
  `\\d{1,2}\\.${gap}?(?:${months})\\.?(?:${gap}\\d{4})?${wordEnd}`,
  "\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4})?",
  "\\d{1,2}/\\d{1,2}[- \u00a0](?:19|20)\\d{2}",
  `(?:19|20)\\d{2}/\\d{2}(?!\\d)|\\d\\.${gap}(?:halvår|kvartal|tertial)`,
  // «Våren ’20».
  "(?<![\\p{L}\\d])['\u2018\u2019]\\d{2}(?!\\d)",
  `(?<![\\d,.]|\\d${gap})(?:19|20)\\d{2}(?:${dash}(?:19|20)?\\d{2})?(?!\\d|,\\d|${gap}\\d{3}(?!\\d)|\\.\\d)`,
  `(?<!\\p{L}|per${gap})(?:uke|veke)${gap}\\d{1,2}(?!\\d|,\\d)`,
];

const hours = [
  `${edge}(?:kl\\.?|klokken|klokka)${gap}${hour}(?:${to}${hour})?`,
  `(?<![\\d:])\\d{1,2}:\\d{2}(?:${dash}\\d{1,2}:\\d{2})?(?![\\d:])`,
  `24/7|24${gap}tim[ea]r${gap}i${gap}døgnet|365${gap}dag[ea]r${gap}i${gap}året|\\d+-tim[ea]rs\\p{L}+`,
  `${edge}(?:i|på|etter|for|gjennom|om|innen|siste|første|neste)${gap}\\d+${gap}${lasting}`,
];

/** Of people and of groups of them. */
const ages = [
  `\\d+(?:${dash}\\d+|${gap}(?:til|og)${gap}\\d+)?${gap}år(?:${gap}(?:og|eller|til)${gap}(?:eldre|over|yngre|oppover)|\\+)`,
  `\\d+${dash}\\d+${gap}år${wordEnd}`,
  `mellom${gap}\\d+${gap}og${gap}\\d+${gap}år${wordEnd}`,
  `(?:over|under|mot|fylle[rs]?|fylt[e]?|minst|fra|frå)${gap}\\d+${gap}år${wordEnd}`,
  `fylle[rs]?${gap}\\d+|fylte?${gap}\\d+`,
  `(?:\\d+-${gap}(?:og|til|eller)${gap})?\\d+(?:${dash}\\d+)?(?:${dash}|${gap})?år(?:ing|ig|ene|ane|a)\\p{L}*`,
  `(?:over|under)${gap}(?:67|80|90)(?!${gap}?(?:\\d|,|%|prosent|av|bruker|brukar|person|kommun|timer|timar|kroner))`,
  `${edge}alder(?:en|sgrupp\\p{L}+)${gap}\\d+(?:${to}\\d+)?(?!\\d|,\\d)`,
  "\\d+\\+",
  `\\d+${gap}år${gap}gam\\p{L}+`,
  `${edge}(?:hun|han|ho|hen|jeg|eg)${gap}(?:er|var|blir|vert|ble|vart)${gap}\\d+${gap}år${wordEnd}`,
];

/** Chapters and figures, and places in laws, reports and books. */
const places = [
  `NOU${gap}\\d{4}:${gap}?\\d+`,
  `(?:Meld\\.${gap}St\\.|St\\.meld\\.|Ot\\.prp\\.|Prop\\.|Innst\\.)${gap}(?:nr\\.${gap})?\\d+`,
  `${edge}(?:(?:del)?kapittel|kapitla|kapitler|kapitlene|kap\\.?|avsnitt|artikkel|figur|fig\\.|tab\\.|figurene|figurane|tabell|tabellene|tabellane|del|punkt|gruppe|vedlegg|nr\\.|§)${gap}*\\d+(?:[.-]\\d+)*(?:${gap}(?:og|til)${gap}\\d+(?:[.]\\d+)*)?`,
  `${edge}(?:s\\.|side|sidene|post|bokstav|nivå|trinn|fase|nr|versjon|§§)${gap}*\\d+(?:-\\d+)*(?:${to}\\d+(?:-\\d+)*)?(?!\\d|,\\d)`,
];

/** What a number is the name or the address of. */
const names = [
  "\\[\\^[^\\]]*\\]",
  `${edge}IS[BS]N:?${gap}[\\d-]+X?|doi:${gap}?[\\d./]+|${edge}(?:organisasjonsnummer|org\\.?${gap}?nr\\.):?${gap}\\d+(?:${gap}\\d+)*`,
  `${edge}(?:telefon|tlf\\.?|ring):?${gap}\\+?\\d+(?:${gap}\\d+)*(?:${gap}(?:eller|og)${gap}\\d+(?:${gap}\\d+)*)?`,
  // In groups that no quantity is written in: «22 00 25 00», «400 12 345», and «0213», a postcode.
  `(?<!\\d|\\d${gap})(?:\\d{2}(?:${gap}\\d{2}){3}|\\d{3}${gap}\\d{2}${gap}\\d{3})(?!${gap}?\\d)|(?<![\\d,.]|\\d${gap})0\\d{3}(?!\\d)`,
  `${edge}(?:postboks|rv\\.|fv\\.|ISO)${gap}\\d+(?!\\d|,\\d)`,
  `\\p{L}[\\p{L}\\d]*[-\u2011]?\\d[\\p{L}\\d]*`,
];

/** What is counted per, a post's size, and how sure a method is. */
const measures = [
  `(?:per|pr\\.?|for${gap}hver|for${gap}kvar|×)${gap}(?:1${gap}000|10${gap}000|100${gap}000|100|1000|10000)(?!\\d)`,
  `(?:av|blant)${gap}(?:1${gap}?000|100)(?=${gap}innb)`,
  `\\d+${gap}?(?:prosents?|%)[- \u00a0]?(?:s?stilling|konfidens|intervall|KI${wordEnd})\\p{L}*`,
  `${edge}(?:p|α)(?:-verdi\\p{L}*)?${gap}?[<>=≤]${gap}?0,\\d+`,
];

const accounted = new RegExp([...dates, ...hours, ...ages, ...places, ...measures, ...names].join("|"), "giu");

/** «Kari Berg (87)», «sier Kari (87)»; one name alone can be any word that opens a sentence, or a place. */
const ageOfOne = new RegExp(
  [
    `(?<=${edge}(?!(?:Nordre|Søndre|Sør|Nord|Øvre|Midtre|Indre|Ytre|Østre|Vestre) )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\()\\d{2}(?=\\))`,
    `(?<=(?:sier|seier|forteller|fortel|mener|meiner|spør|svarer|svarar) \\p{Lu}\\p{Ll}+ \\()\\d{2}(?=\\))`,
  ].join("|"),
  "gu",
);

/** The text with a sign for each letter of what may hold digits without being a finding. */
export function withoutAccounted(text: string): string {
  const mask = (match: string) => "\ue000".repeat(match.length);
  return text.replace(accounted, mask).replace(ageOfOne, mask);
}
