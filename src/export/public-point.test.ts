import { expect, test } from "vitest";
import { hidden, missingCell, valueCell } from "../data/cell.ts";
import { publicPoint } from "./public-point.ts";

const parts = { numerator: valueCell(3), denominator: valueCell(40) };

test("publicPoint(point) gives neither numerator nor denominator of a hidden cell", () => {
  expect(publicPoint({ year: 2023, cell: hidden, ...parts, origin: "observed", break: false }, 1)).toEqual({
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    mark: ":",
    note: "skjult av hensyn til personvernet",
  });
});

test("publicPoint(point) gives no part when the other is hidden, since value and one part tell the other", () => {
  const point = { year: 2023, cell: valueCell(7.5), origin: "observed", break: false } as const;
  expect(publicPoint({ ...point, numerator: hidden, denominator: valueCell(40) }, 1)).toMatchObject({
    value: 7.5,
    numerator: undefined,
    denominator: undefined,
  });
});

test("publicPoint(point) gives no parts of the source's own figure, which was not made from ours", () => {
  const point = publicPoint({ year: 2023, cell: valueCell(33.3), ...parts, origin: "official", break: false }, 1);
  expect(point).toMatchObject({ value: 33.3, numerator: undefined, denominator: undefined, note: "kildens eget tall" });
});

test("publicPoint(point) tells why a figure is missing", () => {
  const point = { year: 2023, cell: missingCell("border-change"), ...parts, origin: "observed", break: false } as const;
  expect(publicPoint(point, 1)).toEqual({
    value: undefined,
    numerator: undefined,
    denominator: undefined,
    mark: ".",
    note: "tallet for tjenestene gjelder et annet område enn folketallet, fordi kommunegrensene ble endret",
  });
});
