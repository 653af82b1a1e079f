import { expect, test } from "vitest";
import { hidden, valueCell } from "../data/cell.ts";
import { drawSpine, type SpineRow } from "./spine.ts";

const all = Array.from({ length: 101 }, (_, value) => ({ cell: valueCell(value) }));
const row: SpineRow = {
  all,
  own: valueCell(60),
  kostra: valueCell(40),
  county: valueCell(55),
  country: valueCell(50),
  decimals: 1,
};

test("drawSpine(row) is drawn as before", async () => {
  // The colours are the page's; whoever opens the file sees the shapes.
  const svg = drawSpine(row)?.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
  await expect(`${svg}\n`).toMatchFileSnapshot("__snapshots__/spine.svg");
});

test("drawSpine(row) says in words how all are spread and what the county has", () => {
  expect(drawSpine(row)).toContain('aria-label="Halvparten av kommunene: 25,0–75,0. Fylket: 55,0."');
  expect(drawSpine({ ...row, county: undefined })).toContain('aria-label="Halvparten av kommunene: 25,0–75,0."');
});

test("drawSpine(row) leaves out who has no figure, and keeps who is far off at the end", () => {
  expect(drawSpine({ ...row, own: hidden })).not.toContain("<circle");
  expect(drawSpine({ ...row, own: valueCell(1000) })).toContain('cx="312"');
  expect(drawSpine({ ...row, own: valueCell(-1000) })).toContain('cx="8"');
});

test("drawSpine(row) has nothing to draw when no municipality has a figure", () => {
  expect(drawSpine({ ...row, all: [{ cell: hidden }] })).toBeUndefined();
});

test("drawSpine(row) stands in the middle when all are alike", () => {
  const same = { ...row, all: [{ cell: valueCell(3) }], own: valueCell(3), kostra: undefined, county: undefined };
  expect(drawSpine({ ...same, country: valueCell(3) })).toContain('cx="160"');
});

test("drawSpine(row) is so short that a page with twelve of them spends 6 kB on them", () => {
  expect((drawSpine(row)?.length ?? 0) * 12).toBeLessThan(6000);
});
