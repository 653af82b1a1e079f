/** What is said when a table has got a new order. `1` is from the lowest or from A. */
export function sortedWords(column: string, numeric: boolean, direction: 1 | -1): string {
  const [up, down] = numeric ? ["lavest øverst", "høyest øverst"] : ["fra A til Å", "fra Å til A"];
  return `Sortert etter ${column}, ${direction === 1 ? up : down}.`;
}
