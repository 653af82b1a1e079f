/**
 * Makes the first cell of each row of a table's body the head of its row (ISO 32000-1 14.8.4.3.4 and 14.8.5.7): a reader
 * who listens is told «Bodø» and «2020» of a number in the middle of a table. Typst can do so (`pdf.header-cell`), but
 * only where a feature is turned on that its Node binding has no way to.
 *
 * Takes a document's objects by number, as text, and changes them in place. A table of one column has no row heads, and
 * an empty first cell is none.
 */
export function markRowHeads(objects: Map<number, string>): void {
  const heads: string[] = [];
  for (const row of objects.values()) {
    if (!row.includes("/S /TR") || !isBody(objects, row)) continue;
    const [first, ...others] = cellsOf(row);
    if (first === undefined || others.length === 0 || !isFilled(objects.get(first))) continue;
    heads.push(`(${nameOf(first)}) ${first} 0 R`);
    change(objects, first, (cell) => asRowHead(cell, nameOf(first)));
    for (const other of others) change(objects, other, (cell) => headedBy(cell, nameOf(first)));
  }
  if (heads.length > 0) addNames(objects, heads);
}

/** Rows of the head have cells that are heads already. */
function isBody(objects: ReadonlyMap<number, string>, row: string): boolean {
  const parent = objects.get(Number(/\/P (\d+) 0 R/.exec(row)?.[1]));
  return parent?.includes("/S /TBody") === true;
}

function cellsOf(row: string): number[] {
  const kids = /\/K \[([^\]]*)\]/.exec(row)?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

function isFilled(cell: string | undefined): boolean {
  return cell !== undefined && /\/S \/TD\b/.test(cell) && /\/K \[\s*[^\]\s]/.test(cell);
}

/** No name of Typst's own begins like this: they are `U1x0y0`, table by table, and `Note 1`. */
function nameOf(cell: number): string {
  return `Rad ${cell}`;
}

function change(objects: Map<number, string>, id: number, how: (cell: string) => string): void {
  const cell = objects.get(id);
  if (cell !== undefined) objects.set(id, how(cell));
}

function asRowHead(cell: string, name: string): string {
  return cell.replace(/\/S \/TD\b/, `/S /TH\n  /ID (${name})`).replace(/\/O \/Table\b/, "/O /Table\n    /Scope /Row");
}

function headedBy(cell: string, name: string): string {
  return cell.replace(/\/Headers \[([^\]]*)\]/, (_, names) => `/Headers [${names} (${name})]`);
}

/** The tree of names is one list, sorted by their bytes. */
function addNames(objects: Map<number, string>, added: readonly string[]): void {
  for (const [id, object] of objects) {
    if (!object.includes("/Type /StructTreeRoot")) continue;
    const tree = /\/IDTree <<\s*\/Names \[([^\]]*)\]/;
    const names = tree.exec(object)?.[1]?.match(/\([^)]*\) \d+ 0 R/g);
    if (!names) throw new Error("no tree of names where a PDF with tables has it");
    const all = [...names, ...added].sort((a, b) => (a < b ? -1 : 1));
    objects.set(id, object.replace(tree, `/IDTree <<\n    /Names [${all.join(" ")}]`));
  }
}
