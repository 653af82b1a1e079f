import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { packPdf } from "./pack.ts";

const page = "BT /F1 12 Tf 20 20 Td (Hei) Tj ET";
const fewObjects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
  `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  // Enough small objects for more than one stream of them.
  ...Array.from({ length: 450 }, (_, index) => `<< /Title (Nummer ${index} (med parentes) endobj stream) >>`),
];

/** A PDF as Typst writes it: objects in a row, one cross-reference table, one trailer. */
function plainPdf(objects: readonly string[] = fewObjects): Uint8Array {
  let text = "%PDF-1.7\n%\u0080\u0080\n\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n\r\n`).join("");
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows}`;
  const trailer = `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n>>\nstartxref\n${text.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(text + table + trailer, "latin1"));
}

/** All that is in the streams of packed objects. */
function unpacked(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString("latin1");
  const streams = text.matchAll(/\/Type \/ObjStm[^>]*>>\nstream\n([\s\S]*?)\nendstream/g);
  return [...streams].map(([, data]) => inflateSync(Buffer.from(data ?? "", "latin1")).toString("latin1")).join("\n");
}

test("packPdf(pdf) is read as the same document", async () => {
  const pdf = await getDocumentProxy(packPdf(plainPdf()), { verbosity: 0 });
  const content = await (await pdf.getPage(1)).getTextContent();
  expect(content.items).toMatchObject([{ str: "Hei" }]);
  await pdf.loadingTask.destroy();
});

test("packPdf(pdf) leaves streams as they are and packs the rest to a fraction", () => {
  const packed = packPdf(plainPdf());
  expect(Buffer.from(packed).toString("latin1")).toContain(page);
  expect(packed.length).toBeLessThan(plainPdf().length / 4);
});

test("packPdf(pdf) leaves out how the lines around a cell look, and nothing else of the cell", () => {
  const layout =
    "<<\n    /O /Layout\n    /BorderColor [0.04 0.3 0.36]\n    /BorderStyle [/None /Solid /None /None]\n  >>";
  const cell = (more: string) =>
    `<<\n  /S /TD\n  /A [<<\n    /O /Table\n    /Headers [(U1x0y0)]\n  >>${more}]\n  /K [7]\n>>`;
  const box = "<<\n  /S /Table\n  /A [<<\n    /O /Layout\n    /BBox [1 2 3 4]\n  >>]\n>>";
  const lined = unpacked(packPdf(plainPdf([...fewObjects, cell(` ${layout}`), box])));
  expect(lined).toBe(unpacked(packPdf(plainPdf([...fewObjects, cell(""), box]))));
  expect(lined).toContain("/BBox [1 2 3 4]");
});

test("packPdf(pdf) gives the same bytes every time", () => {
  expect(packPdf(plainPdf())).toEqual(packPdf(plainPdf()));
});

test("packPdf(pdf) takes nothing but a PDF with a cross-reference table", () => {
  expect(() => packPdf(packPdf(plainPdf()))).toThrow("no cross-reference table where the PDF has it");
  expect(() => packPdf(Buffer.from("hei"))).toThrow("no cross-reference table where the PDF has it");
});
