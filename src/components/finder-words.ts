/**
 * What the search says under its field: how many answered, or where a postcode lies.
 * `names` are the municipalities that a typed postcode may lie in; `count` is all that answered, those too.
 */
export function answerText(
  typed: string,
  count: number,
  postcode: string | undefined,
  names: readonly string[],
): string {
  if (typed.trim() === "") return "";
  if (postcode !== undefined && names.length > 0) return `Postnummer ${postcode} ${placeText(names)}.`;
  if (count > 0) return count === 1 ? "1 treff" : `${count} treff`;
  if (postcode !== undefined) return `Vi kjenner ikke postnummer ${postcode}. Prøv navnet på kommunen.`;
  if (/^\s*\d{1,3}$/.test(typed)) return "Skriv alle fire sifrene i postnummeret eller kommunenummeret.";
  return "Ingen kommuner passer. Prøv et annet navn, postnummeret eller kommunenummeret.";
}

function placeText(names: readonly string[]): string {
  if (names.length === 1) return `hører til ${names[0]}`;
  return `hører til ${names.slice(0, -1).join(", ")} eller ${names.at(-1)}: kommunen det hørte til, er delt siden`;
}
