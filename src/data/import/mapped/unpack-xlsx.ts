import { strFromU8, unzipSync, zipSync } from "fflate";
import { importError } from "../import-error.ts";

/** A workbook of a million rows is some 80 MB unpacked. */
const most = { packed: 50_000_000, unpacked: 200_000_000, files: 2000, cells: 20_000_000, columns: 2000 };

/**
 * A workbook's own XML files, packed anew without compression, so that whoever reads it meets nothing that has not been
 * measured. Throws `ImportError` for what is no workbook, and for one made to fill the memory: files that unpack to more
 * than 200 MB, or a cell far out that makes a sheet of millions.
 */
export function unpackXlsx(
  bytes: Uint8Array,
  file: string,
): { readonly workbook: Buffer; readonly sheets: readonly string[] } {
  if (bytes.length > most.packed) throw tooMuch(file, `er på ${bytes.length} byte`);
  const parts = unpack(bytes, file);
  const index = parts["xl/workbook.xml"];
  if (index === undefined) {
    throw importError(
      "content",
      `${file} er ikke en Excel-fil (XLSX).`,
      "Åpne den i Excel og lagre den som «Excel-arbeidsbok».",
    );
  }
  for (const [name, content] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/")) measureSheet(content, file);
  }
  const packed = zipSync(parts, { level: 0 });
  const names = [...strFromU8(index).matchAll(/<sheet\b[^>]*?\bname="([^"]*)"/g)].map((match) =>
    unescapeXml(match[1] ?? ""),
  );
  return { workbook: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength), sheets: names };
}

function unpack(bytes: Uint8Array, file: string): Record<string, Uint8Array> {
  let unpacked = 0;
  let files = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = /^(xl|_rels)\/.*\.(xml|rels)$|^\[Content_Types\]\.xml$/.test(name);
        unpacked += wanted ? originalSize : 0;
        files++;
        if (unpacked > most.unpacked) throw tooMuch(file, `blir til mer enn ${most.unpacked} byte når den pakkes ut`);
        if (files > most.files) throw tooMuch(file, `har mer enn ${most.files} filer i seg`);
        return wanted;
      },
    });
  } catch (error) {
    if (error instanceof Error && error.name === "ImportError") throw error;
    throw importError("content", `${file} er ikke en hel Excel-fil (XLSX).`, "Last den ned på nytt.");
  }
}

/** The readers of XLSX make a cell for each place between the first and the outermost. */
function measureSheet(content: Uint8Array, file: string): void {
  let row = 0;
  let column = 0;
  for (const match of strFromU8(content, true).matchAll(/<(?:row|c)\b[^>]*?\br="([A-Z]*)(\d+)"/g)) {
    row = Math.max(row, Number(match[2]));
    column = Math.max(column, columnNumber(match[1] ?? ""));
  }
  if (column > most.columns || row * column > most.cells || row > 1_048_576) {
    throw tooMuch(file, `har et ark med ${row} rader og ${column} kolonner`);
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function unescapeXml(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}

function tooMuch(file: string, what: string) {
  return importError(
    "content",
    `${file} ${what}, og leses ikke.`,
    "Se om filen er den du tror. Er den ekte, lagre arket som CSV.",
  );
}
