import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, hidden, missingCell, valueCell } from "../cell.ts";
import type { MunicipalityCode } from "../codes.ts";
import type { MunicipalTable } from "../municipal-table.ts";
import { harmonise } from "./harmonise.ts";
import { overlap } from "./territory.ts";
import { realGeography, tableOf } from "./testing/real-structures.ts";
import { makeTimeline } from "./timeline.ts";
import { unitsAcross } from "./units-of.ts";

const { municipalities, changes, timeline } = realGeography();
const newest = municipalities.map(({ code }) => code);
const year = 2000;
const days = timeline.structures.map(({ from }) => from);
const anyDay = fc.constantFrom(...days);
const count = fc.nat(5000).map((value): Cell => valueCell(value));
const anyCell = fc.oneof(
  { weight: 8, arbitrary: count },
  { weight: 1, arbitrary: fc.constant<Cell>(hidden) },
  { weight: 1, arbitrary: fc.constant<Cell>(missingCell("not-reported")) },
);

/** A cell for each municipality of a day's structure, in the order of their codes. */
function cellsOf(from: string, cell: fc.Arbitrary<Cell>): fc.Arbitrary<readonly Cell[]> {
  const { size } = timeline.at(from).territories;
  return fc.array(cell, { minLength: size, maxLength: size });
}

const situation = (cell: fc.Arbitrary<Cell>) =>
  fc.tuple(anyDay, anyDay, anyDay).chain(([from, by, to]) =>
    fc.record({
      from: fc.constant(from),
      by: fc.constant(by),
      to: fc.constant(to),
      cells: cellsOf(from, cell),
    }),
  );

function rowsOf(from: string, cells: readonly Cell[]) {
  return [...timeline.at(from).territories.keys()].map((code, index) => {
    return { code, year, cell: cells[index] ?? missingCell("not-reported") };
  });
}

function bring(table: MunicipalTable, from: string, to: string, along = timeline): MunicipalTable {
  return harmonise(table, {
    timeline: along,
    target: along.at(to),
    structureOf: () => along.at(from),
    isAdditive: () => true,
  });
}

function figures(table: MunicipalTable, of: string, along = timeline): ReadonlyMap<MunicipalityCode, Cell> {
  const codes = [...along.at(of).territories.keys()].sort();
  return new Map(codes.map((code) => [code, table.observation("antall", code, year).cell]));
}

function total(cells: Iterable<Cell>): number {
  return [...cells].reduce((sum, cell) => sum + (cell.kind === "value" ? cell.value : 0), 0);
}

describe("harmonising any figures along the real changes", () => {
  it("keeps the total, less what lies across the borders of the other structure", () => {
    fc.assert(
      fc.property(situation(count), ({ from, to, cells }) => {
        const rows = rowsOf(from, cells);
        const [before, after] = [timeline.at(from), timeline.at(to)];
        const bad = new Set(
          [...after.territories].filter(([, covers]) => unitsAcross(covers, before).length > 0).map(([code]) => code),
        );
        const left = rows.filter(({ code }) => {
          const covers = before.territories.get(code) ?? new Set();
          return [...after.territories].some(([other, theirs]) => bad.has(other) && overlap(theirs, covers));
        });
        const brought = total(figures(bring(tableOf(rows), from, to), to).values());
        expect(brought).toBe(total(cells) - total(left.map(({ cell }) => cell)));
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same in two steps as in one, wherever the step between has not lost the figure", () => {
    fc.assert(
      fc.property(situation(anyCell), ({ from, by, to, cells }) => {
        const table = tableOf(rowsOf(from, cells));
        const direct = figures(bring(table, from, to), to);
        const stepped = figures(bring(bring(table, from, by), by, to), to);
        const forward = from <= by && by <= to;
        for (const [code, cell] of stepped) {
          if (cell.kind === "value") expect(direct.get(code)).toEqual(cell);
          if (forward) expect(cell.kind).toBe(direct.get(code)?.kind);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on the order of the changes, of the municipalities or of the rows", () => {
    fc.assert(
      fc.property(
        situation(anyCell),
        fc.shuffledSubarray([...changes], { minLength: changes.length }),
        fc.shuffledSubarray([...newest], { minLength: newest.length }),
        fc.boolean(),
        ({ from, to, cells }, shuffled, codes, reversed) => {
          const rows = rowsOf(from, cells);
          const other = makeTimeline(codes, shuffled);
          const table = tableOf(reversed ? rows.toReversed() : rows);
          expect(figures(bring(table, from, to, other), to, other)).toEqual(
            figures(bring(tableOf(rows), from, to), to),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("never shows a sum of something hidden", () => {
    fc.assert(
      fc.property(situation(anyCell), ({ from, to, cells }) => {
        const rows = rowsOf(from, cells);
        const before = timeline.at(from);
        const hiddenCodes = rows.filter(({ cell }) => cell.kind === "hidden").map(({ code }) => code);
        const hiddenGround = new Set(hiddenCodes.flatMap((code) => [...(before.territories.get(code) ?? [])]));
        for (const [code, cell] of figures(bring(tableOf(rows), from, to), to)) {
          const covers = timeline.at(to).territories.get(code) ?? new Set();
          if (cell.kind === "value") expect([...covers].some((piece) => hiddenGround.has(piece))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });
});
