import { expect, test } from "vitest";
import { hiddenCell, valueCell } from "../data/cell.ts";
import { cellHtml } from "./cell-html.ts";

test("cellHtml() writes a number alone, a marked one with why, and for a sign what it means", () => {
  expect(cellHtml(valueCell(1234.56), 1)).toBe("1\u00a0234,6");
  expect(cellHtml(valueCell(4, ["incomplete"]), 0)).toBe(
    '4<abbr class="mark" title="mangelfull rapportering dette året">*</abbr><span class="ds-sr-only"> (mangelfull rapportering dette året)</span>',
  );
  expect(cellHtml(hiddenCell("source"), 0, "nn")).toBe(
    '<span class="sign" title="skjult av omsyn til personvernet" aria-hidden="true">:</span><span class="ds-sr-only">skjult av omsyn til personvernet</span>',
  );
});
