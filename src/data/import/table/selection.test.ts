import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { expandSelection, type Variable } from "./selection.ts";
import { countCells, splitSelection } from "./split.ts";

const list = (...codes: readonly string[]) => codes.map((code) => ({ code, label: code }));
const region: Variable = {
  code: "Region",
  label: "region",
  values: list("0301", "1103", "1106", "4601", "EAK"),
  isTime: false,
  optional: false,
};
const time: Variable = {
  code: "Tid",
  label: "år",
  values: list("2019", "2020", "2021", "2022", "2023"),
  isTime: true,
  optional: true,
};

function expand(expression: string, variable = region) {
  return expandSelection([variable], new Map([[variable.code, expression]]))[0]?.values;
}

describe("expandSelection(variables, asked)", () => {
  test.each([
    ["*", ["0301", "1103", "1106", "4601", "EAK"]],
    ["11*", ["1103", "1106"]],
    ["????", ["0301", "1103", "1106", "4601"]],
    ["4601,0301,0301", ["0301", "4601"]],
    ["eak", ["EAK"]],
    ["from(1106)", ["1106", "4601", "EAK"]],
    ["to(1103)", ["0301", "1103"]],
    ["range(1103,4601),0301", ["0301", "1103", "1106", "4601"]],
    ["top(2)", ["0301", "1103"]],
  ])("writes %s out in the table's order, each value once", (expression, values) => {
    expect(expand(expression)).toEqual(values);
  });

  test("counts top from the newest of times, as SSB does", () => {
    expect(expand("top(2)", time)).toEqual(["2022", "2023"]);
    expect(expand("top(2,1)", time)).toEqual(["2021", "2022"]);
    expect(expand("bottom(1)", time)).toEqual(["2019"]);
    expect(expand("top(99)", time)).toHaveLength(5);
  });

  test("takes the names of variables in any case, and leaves out what may be left out", () => {
    const choices = expandSelection([region, time], new Map([["REGION", "0301"]]));
    expect(choices).toEqual([{ variable: "Region", values: ["0301"] }]);
  });

  test.each(["9999", "99*", "range(1103)", "from(9999)", "top(0)"])("says that %s is no value", (expression) => {
    expect(() => expand(expression)).toThrow("treffer ingen av verdiene til «Region» (region).");
  });
});

describe("splitSelection(selection, mostCells, whole)", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });
  const combine = (choices: readonly { readonly values: readonly string[] }[]) =>
    choices.reduce<string[]>(
      (rows, { values }) => rows.flatMap((row) => values.map((value) => `${row}/${value}`)),
      [""],
    );

  test("gives parts within the limit that are the whole, in its order", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 200 }), (lengths, most) => {
        const selection = lengths.map((length, index) => ({
          variable: `v${index}`,
          values: Array.from({ length }, (_, value) => `${index}${value}`),
        }));
        const parts = splitSelection(selection, most);
        expect(parts.every((part) => countCells(part) <= most)).toBe(true);
        expect(parts.flatMap(combine)).toEqual(combine(selection));
      }),
    );
  });

  test("never splits the variable that becomes columns", () => {
    const selection = [
      { variable: "Metric", values: ["a", "b", "c"] },
      { variable: "Region", values: ["1", "2"] },
    ];
    expect(splitSelection(selection, 4, "Metric").map(([metric]) => metric?.values)).toEqual([
      ["a", "b", "c"],
      ["a", "b", "c"],
    ]);
    expect(() => splitSelection(selection, 2, "Metric")).toThrow(
      "Én linje av tabellen har 3 celler, og kilden gir høyst 2",
    );
  });
});
