import fc from "fast-check";
import { expect, test } from "vitest";
import { type CodedColumn, indexKeys } from "./key-index.ts";

function coded(texts: readonly string[], others: number): CodedColumn {
  const values = [...new Set(texts)];
  const known = new Map(values.map((value, code) => [value, code]));
  // Values that no line has, so that the product of their numbers can be larger than a number holds exactly.
  const spare = Array.from({ length: others }, (_, index) => `annen ${index}`);
  return {
    values: [...values, ...spare],
    codes: Int32Array.from(texts, (text) => known.get(text) ?? -1),
    code: (value) => known.get(value),
  };
}

const text = fc.constantFrom("0301", "1103", "a", "", "b c", "__proto__");
const lines = fc.array(fc.tuple(text, text, text), { maxLength: 60 });

test("indexKeys(columns, length) finds the first line of each key and tells of each repeated one, as a map of texts would", () => {
  fc.assert(
    fc.property(lines, fc.constantFrom(0, 300_000), (rows, others) => {
      const columns = [0, 1, 2].map((column) =>
        coded(
          rows.map((row) => row[column] ?? ""),
          others,
        ),
      );
      const index = indexKeys(columns, rows.length);
      const first = new Map<string, number>();
      const repeated: [number, number][] = [];
      rows.forEach((row, line) => {
        const earlier = first.get(JSON.stringify(row));
        if (earlier === undefined) first.set(JSON.stringify(row), line);
        else repeated.push([line, earlier]);
      });
      const told: [number, number][] = [];
      index.repeated((line, earlier) => told.push([line, earlier]));
      expect(told).toEqual(repeated);
      for (const row of rows) expect(index.find(row)).toBe(first.get(JSON.stringify(row)));
      expect(index.find(["0301", "1103", "finnes ikke"])).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});
