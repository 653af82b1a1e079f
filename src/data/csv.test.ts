import { csvFormatRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv, scanCsv } from "./csv.ts";
import { formatIssues, type Issue } from "./issue.ts";

const field = fc.string({ maxLength: 6, unit: fc.constantFrom("a", "ø", "𝒳", ",", '"', " ", "0", ";", "\t") });

function rowsOf(bytes: Uint8Array, size: number): { rows: string[][]; complaints: string[] } {
  const rows: string[][] = [];
  const complaints: string[] = [];
  function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  scanCsv(pieces(), {
    header: (fields) => rows.push([...fields]) > 0,
    line: (fields) => rows.push([...fields]),
    complain: (line, { message }) => complaints.push(`${line}: ${message}`),
  });
  return { rows, complaints };
}

describe("scanCsv(blocks, handler)", () => {
  it("gives back what d3-dsv writes, wherever the blocks are cut", () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 4 })
          .chain((width) =>
            fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
          ),
        fc.integer({ min: 1, max: 40 }),
        (rows, size) => {
          expect(rowsOf(Buffer.from(`${csvFormatRows(rows)}\n`), size)).toEqual({ rows, complaints: [] });
        },
      ),
    );
  });

  it("says the same of any bytes, wherever the blocks are cut", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (bytes, size) => {
        const text = Buffer.concat([Buffer.from("a,b\n1,2\n"), bytes]);
        const [whole, cut] = [rowsOf(text, 1000), rowsOf(text, size)];
        expect(cut.complaints.length > 0).toBe(whole.complaints.length > 0);
        if (whole.complaints.length === 0) expect(cut).toEqual(whole);
      }),
    );
  });

  it("stops at a line that has no end", () => {
    let read = 0;
    function* endless() {
      for (;;) {
        read++;
        yield read === 1 ? Buffer.from("a,b\n1,2\n") : Buffer.alloc(1 << 18, "1");
      }
    }
    const complaints: string[] = [];
    scanCsv(endless(), {
      header: () => true,
      line: () => undefined,
      complain: (line, { message }) => complaints.push(`${line}: ${message}`),
    });
    expect(complaints).toEqual(["3: Linjen er lengre enn en megabyte."]);
    expect(read).toBeLessThan(10);
  });
});

describe("parseCsv(text, file, issues)", () => {
  const said = (text: string | Uint8Array) => {
    const issues: Issue[] = [];
    if (typeof text === "string") parseCsv(text, "fil.csv", issues);
    return typeof text === "string" ? formatIssues(issues) : rowsOf(text, 7).complaints.join("\n");
  };

  it("refuses a quotation mark that a lenient reader would swallow, with what stands beside it", () => {
    expect(said('a,b\n1,"2"3\n')).toMatchInlineSnapshot(`
      "fil.csv:2 Et anførselstegn står inne i et felt.
        Sett anførselstegn om hele feltet, og skriv dem to ganger inne i det: "Den ""gamle"" kommunen"."
    `);
    expect(said('a,b\n1,2"\n')).toContain("fil.csv:2 Et anførselstegn står inne i et felt.");
    expect(said('a,b\n1,"2')).toContain("fil.csv:2 Et felt går over flere linjer.");
  });

  it("refuses UTF-16 and NUL", () => {
    expect(said(Buffer.from("\ufeffa,b\n1,2\n", "utf16le"))).toBe("1: Filen er ikke lagret som UTF-8.");
    expect(said(Buffer.from("a,b\n1,2\n", "utf16le"))).toBe(
      "1: Filen har et tegn som ikke hører hjemme i tekst (NUL).",
    );
    expect(said("a,b\n1,\0\n")).toContain("fil.csv:2 Filen har et tegn som ikke hører hjemme i tekst (NUL).");
  });

  it("tells of a lone carriage return where it stands", () => {
    expect(said("a,b\n1,2\n3,\r4\n")).toContain("fil.csv:3 Filen har Windows-linjeskift (CRLF).");
  });
});
