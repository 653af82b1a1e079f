import { getCellAddress } from "write-excel-file/utility";
import type { Sheet } from "./sheet.ts";
import type { XlsxFeature } from "./xlsx-feature.ts";
import { isLong, withRows } from "./xlsx-rows.ts";

/** The rows of long sheets, filters, print on one page's width, and no warnings about codes that look like numbers. The order of elements is that of ECMA-376, CT_Worksheet. */
export function sheetExtras(sheets: readonly Sheet[]): XlsxFeature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform(xml, _options, { sheetIndex }) {
            const sheet = sheets[sheetIndex];
            if (sheet === undefined) return xml;
            return onePageWide(withFilter(isLong(sheet) ? withRows(xml, sheet) : xml, sheet));
          },
          insert: (_options, { sheetIndex }) => codesAreText(sheets[sheetIndex]),
        },
        "xl/workbook.xml": {
          transform: (xml) => xml.replace("<definedNames/>", () => repeatedHeaders(sheets)),
        },
      },
    },
  };
}

function withFilter(xml: string, sheet: Sheet): string {
  if (!sheet.filter) return xml;
  const range = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
  return xml.replace("</sheetData>", () => `</sheetData><autoFilter ref="${range}"/>`);
}

/** In print, all columns stand on one page, however many pages the rows need. */
function onePageWide(xml: string): string {
  return xml
    .replace("<sheetViews>", () => '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
    .replace("<pageSetup ", () => '<pageSetup fitToHeight="0" ');
}

function codesAreText(sheet: Sheet | undefined): string | undefined {
  const at = sheet?.columns.findIndex((column) => column.codes) ?? -1;
  if (sheet === undefined || at === -1 || sheet.rows.length === 0) return undefined;
  const range = `${getCellAddress(1, at)}:${getCellAddress(sheet.rows.length, at)}`;
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
}

/** In print, the header stands on each page. */
function repeatedHeaders(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${sheet.name.replaceAll("'", "''")}'!$1:$1</definedName>`,
  );
  return `<definedNames>${names.join("")}</definedNames>`;
}
