/** What a table's cell is sorted by: a number as Norwegians write it, or `undefined` where a sign stands in its place. */
export function numberKey(text: string): number | undefined {
  const match = /^[−-]?[\d\s\u00a0]*\d(,\d+)?/.exec(text.trim());
  if (match === null) return undefined;
  return Number(
    match[0]
      .replace(/[\s\u00a0]/g, "")
      .replace("−", "-")
      .replace(",", "."),
  );
}

/** Orders numbers, those that are lacking last whichever way the others go. */
export function compareNumbers(a: number | undefined, b: number | undefined, direction: 1 | -1): number {
  if (a === undefined) return b === undefined ? 0 : 1;
  if (b === undefined) return -1;
  return (a - b) * direction;
}
