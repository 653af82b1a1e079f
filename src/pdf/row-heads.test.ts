import { expect, test } from "vitest";
import { markRowHeads } from "./row-heads.ts";

const cell = (row: number, kids: string) =>
  `<<\n  /S /TD\n  /P ${row} 0 R\n  /A [<<\n    /O /Table\n    /Headers [(U1x0y0)]\n  >>]\n  /K [${kids}]\n>>`;

/** A table with a head (3, 4) and rows of cells; the structure's root is object 1. */
function table(...rows: string[][]): Map<number, string> {
  const objects = new Map([
    [1, "<<\n  /Type /StructTreeRoot\n  /IDTree <<\n    /Names [(Note 1) 9 0 R (U1x0y0) 4 0 R]\n  >>\n>>"],
    [2, "<< /S /TBody /P 8 0 R /K [] >>"],
    [3, "<< /S /TR /P 7 0 R /K [4 0 R] >>"],
    [4, "<< /S /TH /P 3 0 R /ID (U1x0y0) /A [<< /O /Table /Scope /Column /Headers [] >>] /K [0] >>"],
    [7, "<< /S /THead /P 8 0 R /K [3 0 R] >>"],
  ]);
  for (const [index, kids] of rows.entries()) {
    const row = 10 * (index + 1);
    objects.set(row, `<< /S /TR /P 2 0 R /K [${kids.map((_, at) => `${row + at + 1} 0 R`).join(" ")}] >>`);
    for (const [at, content] of kids.entries()) objects.set(row + at + 1, cell(row, content));
  }
  return objects;
}

test("markRowHeads(objects) makes a row's first cell its head, and the head of the others", () => {
  const objects = table(["1", "2"], ["3", "4"]);
  markRowHeads(objects);
  expect(objects.get(11)).toBe(
    "<<\n  /S /TH\n  /ID (Rad 11)\n  /P 10 0 R\n  /A [<<\n    /O /Table\n    /Scope /Row\n    /Headers [(U1x0y0)]\n  >>]\n  /K [1]\n>>",
  );
  expect(objects.get(12)).toContain("/S /TD");
  expect(objects.get(12)).toContain("/Headers [(U1x0y0) (Rad 11)]");
  expect(objects.get(1)).toContain("/Names [(Note 1) 9 0 R (Rad 11) 11 0 R (Rad 21) 21 0 R (U1x0y0) 4 0 R]");
});

test("markRowHeads(objects) leaves the rows of the head, empty first cells and tables of one column as they are", () => {
  for (const objects of [table(["", "2"]), table(["1"]), table()]) {
    const before = new Map(objects);
    markRowHeads(objects);
    expect(objects).toEqual(before);
  }
});

test("markRowHeads(objects) refuses a table in a document without names", () => {
  const objects = table(["1", "2"]);
  objects.set(1, "<< /Type /StructTreeRoot >>");
  expect(() => markRowHeads(objects)).toThrow("no tree of names where a PDF with tables has it");
});
