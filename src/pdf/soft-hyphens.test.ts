import { expect, test } from "vitest";
import { compilePdf } from "./compile.ts";
import { hasSoftHyphens } from "./soft-hyphens.ts";
import { readPageTextsByPdfium } from "./testing/page-image.ts";
import { readObjects } from "./testing/pdf-objects.ts";
import { readPageTexts } from "./testing/read-pdf.ts";

const words = "velferds\u00adteknologi, is og hjemme\u00adtjenester";
const text = `${Array.from({ length: 12 }, () => words).join(" og ")} med KOSTRA-gruppe i 1\u00a0000.`;

const bytes = compilePdf({
  root: process.cwd(),
  main: "main.typ",
  files: new Map([["main.typ", `#import "felles.typ": *\n#show: oppsett\n= Tittel\n#"${text}"`]]),
  title: "Prøven",
  date: "2021-09-01",
  language: "nb",
});

test("a text taken out has the soft hyphens that its lines end at, and no others", async () => {
  const plain = text.replaceAll("\u00ad", "").replace(/\s+/g, " ");
  for (const read of [readPageTextsByPdfium, readPageTexts]) {
    const [page = ""] = await read(bytes);
    // PDFium gives U+FFFE for a hyphen that a line ends with; pdf.js gives it as one, and the line's end as a space.
    const joined = page.replace(/[\ufffe\u00ad]\s*|(?<=\p{Ll}) ?- +/gu, "").replace(/\s+/g, " ");
    expect(joined).toContain(plain);
  }
});

test("no letter is told to be one with a soft hyphen, or has to say itself what it is", () => {
  const content = [...readObjects(bytes).streams.values()].join("\n");
  expect(content).toContain("/ActualText <FEFF00AD>");
  expect(content).toContain("/ActualText <FEFF00A0>");
  expect(content.replaceAll("<FEFF00AD>", "")).not.toContain("00AD");
  expect(content).not.toMatch(/ActualText \([a-z]\)/);
});

test("a document is known to have them by its values and by its code", () => {
  expect(["hjemme\u00adtjenester", '#"lang\\u{200b}t"', '#"hjemme\\u{ad}tjenester"'].every(hasSoftHyphens)).toBe(true);
  expect(hasSoftHyphens('{"tekst":"KOSTRA-gruppe i 1\u00a0000"}')).toBe(false);
});
