import { expect, test } from "vitest";
import { compilePdf } from "./compile.ts";
import { readPdf, tagsOf } from "./testing/read-pdf.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><text y="9" font-family="Source Sans 3">Muosát</text></svg>`;

const everything = `
#import "felles.typ": *
#show: oppsett
#kapittel("5", [#"Oppsummering";], "1. mai 2021", "nb", id: "kap-oppsummering", niva: 1)
#navn((name: "Hábmer", lang: "smj"))

Til #link(label("fig-a"))[figuren].#footnote[Fotnoten.]
#heading(level: 2)[Tjenestene]#label("kap-oppsummering--tjenestene")
#fakta([Fakta])[Boksen.]
#anbefaling([Råd])[Boksen.]
#figur("a.svg", alt: "Andelen stiger fra 1 til 2.", caption: [Andelen stiger], kilde: [Kilde: SSB], nummer: "5.1", id: "fig-a")[]
#tabell([Tabellen], header: ([Sted], [2020]), rows: (([Oslo], [1,0]), ([Landet], [2,0])), numerisk: (false, true), nummer: "5.1", id: "tab-a")
`;

function compile(main: string, files: Record<string, string> = {}) {
  return compilePdf({
    root: process.cwd(),
    main: "main.typ",
    files: new Map(Object.entries({ "main.typ": main, ...files })),
    title: "Prøven #1 [*]",
    date: "2021-09-01",
    language: "nb",
  });
}

test("compilePdf makes a tagged PDF/UA-1 file that says its title and language and carries its fonts", async () => {
  const pdf = await readPdf(compile(everything, { "a.svg": svg }));
  expect(pdf).toMatchObject({
    title: "Prøven #1 [*]",
    language: "nb-NO",
    created: "D:20210901000000Z",
    marked: true,
    pdfua: "1",
    showsTitle: true,
    outline: ["5 Oppsummering", "  Tjenestene"],
  });
  expect([...pdf.fonts].every(([name, embedded]) => embedded && /^[A-Z]{6}\+SourceSans3-/.test(name))).toBe(true);
});

test("compilePdf tags headings, alternative texts, header cells and names in other languages", async () => {
  const { tags } = await readPdf(compile(everything, { "a.svg": svg }));
  expect(tagsOf(tags, "H1", "H2").map((tag) => tag.text)).toEqual(["5 Oppsummering", "Tjenestene"]);
  expect(tagsOf(tags, "Figure").map((tag) => tag.alt)).toEqual(["Andelen stiger fra 1 til 2."]);
  expect(tagsOf(tags, "Caption").map((tag) => tag.text)).toEqual(["Figur 5.1. Andelen stiger", "Tabell 5.1. Tabellen"]);
  expect(tagsOf(tags, "TH").map((tag) => tag.text)).toEqual(["Sted", "2020", "Oslo", "Landet"]);
  expect(tagsOf(tags, "TD").map((tag) => tag.text)).toEqual(["1,0", "2,0"]);
  expect(tagsOf(tags, "P").find((tag) => tag.lang === "smj")?.text).toBe("Hábmer");
});

test("a table's head is repeated on the next page, says that it goes on, and is a head only once", async () => {
  const rows = Array.from({ length: 70 }, (_, row) => `([Kommune ${row}], [${row}])`).join(", ");
  const table = `#tabell([Lang], header: ([Sted], [Tall]), rows: (${rows}), numerisk: (false, true), nummer: "1.1")`;
  const { pageTexts, tags } = await readPdf(compile(`#import "felles.typ": *\n#show: oppsett\n= Tittel\n${table}`));
  expect(pageTexts.map((text) => [text.includes("Sted"), text.includes("(fortsetter)")])).toEqual([
    [true, false],
    [true, true],
  ]);
  const heads = tagsOf(tagsOf(tags, "THead"), "TH").map((tag) => tag.text);
  expect(heads.filter((text) => text !== "")).toEqual(["Sted", "Tall"]);
});

test("compilePdf gives the same bytes again, whatever it has made in between", () => {
  const first = compile(everything, { "a.svg": svg });
  compile("#show: it => it\n#set document(title: [Et annet])\nHei");
  expect(Buffer.compare(first, compile(everything, { "a.svg": svg }))).toBe(0);
});

test("compilePdf says which file and line Typst cannot set", () => {
  expect(() => compile("#set document(title: [A])\n#ukjent()")).toThrow(
    "main.typ:2:2 PDF-en kan ikke settes: Typst sier «unknown variable: ukjent».\n  Rett malen i src/pdf/templates/ eller teksten som er satt inn i den.",
  );
});

test("compilePdf refuses an image without an alternative text", () => {
  expect(() => compile('#set document(title: [A])\n#image("a.svg")', { "a.svg": svg })).toThrow(
    "main.typ:1 PDF-en oppfyller ikke kravene til universell utforming: et bilde mangler alternativ tekst (Typst sier «PDF/UA-1 error: missing alt text»).\n  Typst foreslår: «make sure your images and equations have alt text».",
  );
});

test("compilePdf refuses a letter that the font lacks", () => {
  expect(() => compile('#import "felles.typ": *\n#show: oppsett\n漢')).toThrow("could not be displayed with font");
});

test("compilePdf takes a warning for an error", () => {
  expect(() => compile('#set document(title: [A])\n#set text(font: "Ukjent")\nA')).toThrow(
    "unknown font family: ukjent",
  );
});

test("compilePdf reads no file outside what it is given", () => {
  expect(() => compile('#set document(title: [A])\n#read("/etc/hostname")')).toThrow("file not found");
  expect(() => compile('#set document(title: [A])\n#read("../package.json")')).toThrow("access denied");
});
