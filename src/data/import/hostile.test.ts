import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { IssuesError } from "../issue.ts";
import { readBorders } from "./borders/read-borders.ts";
import { ImportError } from "./import-error.ts";
import { mappedPackage } from "./mapped/mapped-package.ts";
import { parseMapping } from "./mapped/mapping.ts";
import { unpackXlsx } from "./mapped/unpack-xlsx.ts";
import { parseSavedQuery } from "./pxweb-v0.ts";
import { readJsonStat } from "./table/json-stat.ts";

/** Whatever comes, it is either read or refused in words; any other error is a fault of ours. */
function readOrRefused(read: () => void): void {
  try {
    read();
  } catch (error) {
    expect(error instanceof ImportError || error instanceof IssuesError ? undefined : error).toBeUndefined();
  }
}

const answer = {
  class: "dataset",
  version: "2.0",
  id: ["A", "B"],
  size: [2, 1],
  role: { time: ["B"] },
  dimension: {
    A: {
      label: "a",
      category: { index: { x: 0, y: 1 }, label: { x: "X" }, note: { x: ["n"] }, unit: { x: { base: "u" } } },
    },
    B: { label: "b", category: { index: ["2020"] } },
  },
  value: [1, null],
  status: { "1": ":" },
};
const area = {
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: { kommunenummer: "0301", kommunenavn: "Oslo" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [10, 60],
            [11, 60],
            [11, 61],
            [10, 60],
          ],
        ],
      },
    },
  ],
};

/** The value with one thing in it, however deep, made into something else. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const places = [...placesIn(value, [])];
  const other = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom("constructor", "__proto__", -1, 1e9, 1e300, {}, [], null, ":"),
  );
  return fc.tuple(fc.constantFrom(...places), other).map(([place, put]) => replaced(value, place, put));
}

function* placesIn(value: unknown, here: readonly string[]): Iterable<readonly string[]> {
  yield here;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* placesIn(inner, [...here, key]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = structuredClone(value);
  if (typeof copy !== "object" || copy === null) return put;
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, put));
  return copy;
}

describe("what the importers read", () => {
  test("of JSON-stat may be anything", () => {
    fc.assert(
      fc.property(spoilt(answer), (value) => {
        readOrRefused(() => {
          const cube = readJsonStat(value, "kilden");
          expect(cube.size).toBeLessThan(100);
          for (let place = 0; place < cube.size; place++) cube.value(place);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("of borders may be anything", () => {
    fc.assert(
      fc.property(spoilt(area), (value) => readOrRefused(() => readBorders(JSON.stringify(value) ?? "", "filen"))),
      { numRuns: 300 },
    );
  });

  test("of saved queries may be anything", () => {
    const query = {
      query: [{ code: "Tid", selection: { filter: "item", values: ["2020"] } }],
      response: { format: "csv" },
    };
    fc.assert(
      fc.property(spoilt(query), (value) => readOrRefused(() => parseSavedQuery(JSON.stringify(value) ?? "", "filen"))),
    );
  });

  test("of workbooks may be any bytes", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const zip = fc
      .tuple(fc.constantFrom(0x03, 0x01, 0x05), bytes)
      .map(([kind, rest]) => Uint8Array.of(0x50, 0x4b, kind, kind + 1, ...rest));
    fc.assert(fc.property(fc.oneof(bytes, zip), (content) => readOrRefused(() => unpackXlsx(content, "filen"))));
  });

  test("of separated text may be any letters, and a figure is never another than the file has", async () => {
    const columns =
      "[{ fra: a, til: navn, type: tekst, tittel: A }, { fra: b, til: tall, type: tall, tittel: B, enhet: x }]";
    const source = "kilde: { tittel: T, utgiver: U, lisens: CC0-1.0 }";
    const text = `datasett: d\ntittel: T\n${source}\nfil: { skilletegn: ";", desimaltegn: ",", tusenskille: " " }\nkolonner: ${columns}\nnøkkel: [navn]\n`;
    const mapping = parseMapping(text, "oppsett.yml", []);
    if (mapping === undefined) throw new Error("the mapping is not read");
    const cell = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("constructor", '"', "1.5", "1,5", "1 000", ":", "\n"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 4 }), async (rows) => {
        const file = `a;b\n${rows.map((row) => row.join(";")).join("\n")}\n`;
        try {
          const { spec } = await mappedPackage(new TextEncoder().encode(file), "filen", mapping, "2026-01-01");
          for (const [, figure = ""] of spec.resources[0]?.rows ?? [])
            expect(figure).toMatch(/^(-?\d+(\.\d+)?|:|\.\.?)$/);
        } catch (error) {
          expect(error).toBeInstanceOf(IssuesError);
        }
      }),
    );
  });
});
