import { expect, test } from "vitest";
import type { FigureTable } from "../charts/figure.ts";
import { valueCell } from "../data/cell.ts";
import { embedTableHeight } from "./embed-table-height.ts";

const row = (label: string): FigureTable["rows"][number] => [
  { kind: "text", text: label },
  { kind: "cell", cell: valueCell(32.4), decimals: 1 },
];
const table = (...labels: string[]): FigureTable => ({
  caption: "",
  columns: [
    { label: "Indikator", numeric: false },
    { label: "2024", numeric: true },
  ],
  rows: labels.map(row),
});
const long = "Brukere av hjemmetjenester (brukere per 1 000 innbyggere 0–66 år)";

test("embedTableHeight(table, width) is a line for the heads and one for each short row", () => {
  expect(embedTableHeight(table("Oslo", "Bergen"), 300)).toBe(3 * 34);
});

test("embedTableHeight(table, width) grows where a name breaks into lines, and more in a narrower frame", () => {
  const [phone, text] = [300, 680].map((width) => embedTableHeight(table(long), width));
  expect(text).toBe(2 * 34);
  expect(phone).toBeGreaterThan(3 * 34);
});

test("embedTableHeight(table, width) breaks no figure, however narrow the frame", () => {
  expect(embedTableHeight(table("Oslo"), 40)).toBe(2 * 34);
});
