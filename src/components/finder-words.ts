/** A municipality that has, or had, the number that is typed. */
export interface Numbered {
  readonly name: string;
  /** It has that number today. */
  readonly now: boolean;
}

/**
 * What the search says under its field: how many answered, or whose number is typed and where a postcode lies: the two look
 * alike and mostly mean different places. `names` are the municipalities that a typed postcode may lie in; `count` is all that
 * answered, those too.
 */
export function answerText(
  typed: string,
  count: number,
  postcode: string | undefined,
  names: readonly string[],
  numbered: readonly Numbered[] = [],
): string {
  if (typed.trim() === "") return "";
  const numbers = numbered.map(({ name, now }) => `Kommunenummer ${postcode} ${now ? "er" : "var"} ${name}.`);
  if (postcode !== undefined && names.length > 0) {
    return [...numbers, `Postnummer ${postcode} ${placeText(names)}.`].join(" ");
  }
  if (numbers.length > 0) return numbers.join(" ");
  if (count > 0) return count === 1 ? "1 treff" : `${count} treff`;
  if (postcode !== undefined) return `Vi kjenner ikke postnummer ${postcode}. Prøv navnet på kommunen.`;
  if (/^\s*\d{1,3}$/.test(typed)) return "Skriv alle fire sifrene i postnummeret eller kommunenummeret.";
  return "Ingen kommuner passer. Prøv et annet navn, postnummeret eller kommunenummeret.";
}

/** What is said when Enter leads nowhere by itself, and the hits have the focus. */
export function chooseText(answer: string): string {
  return `${answer.replace(/\.$/, "")}. Velg i listen.`;
}

function placeText(names: readonly string[]): string {
  if (names.length === 1) return `hører til ${names[0]}`;
  return `hører til ${names.slice(0, -1).join(", ")} eller ${names.at(-1)}: kommunen det hørte til, er delt siden`;
}
