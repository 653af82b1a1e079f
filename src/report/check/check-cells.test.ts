import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { readText } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const rows = (cells: readonly string[]) => cells.map((cell, index) => `Sted ${"abcdefgh"[index]} | ${cell}`);
const block = (head: string, ...cells: readonly string[]) =>
  `\`\`\`tabell\nid: a\ntittel: Tilsyn\nkolonner: [Sted, ${head}]\nrader:\n${rows(cells)
    .map((row) => `  - "${row}"\n`)
    .join("")}kilde: Egen telling\n\`\`\`\n`;
const markdown = (head: string, ...cells: readonly string[]) =>
  `| Sted | ${head} |\n| --- | --- |\n${rows(cells)
    .map((row) => `| ${row} |\n`)
    .join("")}`;
const fixed = (number: string) => `:fast[${number}]{kilde="SSB"}`;

/** Line and what to do, of what is told. */
const told = (text: string) => readText(text, edition).issues.map(({ line, hint }) => `${line}: ${hint}`);

const signs = "Skriv «..» der tallet mangler, «.» der det ikke kan finnes, og «:» der det er skjult.";
const form = "Skriv ett tall, med komma foran desimaler og mellomrom mellom tusen: «1,5» og «95 364».";

test.each([
  ["n/a", signs],
  ["-", signs],
  ["–", signs],
  ["...", signs],
  ["mangler", signs],
  ["1,2,3", form],
  ["1 2345", form],
  ["1,234.5", "Skriv «1 234,5»."],
  ["1'234", "Skriv «1 234»."],
  ["12 %", "Skriv bare tallet, «12», og «prosent» i hodet."],
  ["ca. 12", "Skriv bare tallet. Et forbehold setter du i «merknad»."],
  ["12–14", "Skriv bare tallet. Et forbehold setter du i «merknad»."],
  ["<5", "Skriv «:» der tallet er skjult."],
  ["+3,5", "Skriv «3,5», uten pluss."],
])("«%s» among a table's own numbers is told of, with its line and what to write", (cell, hint) => {
  expect(told(block("Antall", "95 364", "1,5", cell))).toEqual([`14: ${hint}`]);
});

test("«12.3» is told of once, as a warning only where the column has other faults", () => {
  expect(told(block("Antall", "12,5", "12.3"))).toEqual([
    "13: Skriv komma foran desimaler og mellomrom mellom tusen: «1,5» og «95 364».",
  ]);
  expect(told(block("Antall", "12,5", "12.3", "95.364", "n/a"))).toEqual([
    "13: Skriv «12,3».",
    "14: Skriv «95 364».",
    `15: ${signs}`,
  ]);
});

test("a column of per cent may not have its unit in each cell, nor now and then a decimal", () => {
  expect(told(block("Andel", "12,5 %", "..", "13,0 %"))).toEqual(["12: Skriv bare tallene, og «prosent» i hodet."]);
  expect(told(block("Prosent", "12,5", "13", "14,1", "100"))).toEqual([
    "13: Skriv like mange desimaler i hele kolonnen, slik kilden har dem.",
  ]);
});

test("so it is in a table of Markdown, in its rows' own lines", () => {
  const cells = [fixed("12,5"), fixed("12.3"), "n/a", fixed("12 %")];
  expect(told(markdown("Andel", ...cells))).toEqual([
    "10: Skriv «12,3»: komma foran desimaler, og mellomrom mellom tusen.",
    `11: ${signs}`,
    "12: Skriv bare tallet, «12», og «prosent» i hodet.",
  ]);
  const share = ":tall{indikator=andel-80-hjemmetjenester sted=landet aar=2020 enhet=ja}";
  expect(told(markdown("Andel", share, "-"))).toEqual([`10: ${signs}`]);
});

test.each([
  block("Antall", "95 364", "1,5", "\u22123", "..", ".", ":"),
  block("Hva", "Kamera - eller sensor", "12 timer", "-"),
  block("Når", "2017", "2018–2020", "1.5.2021"),
  block("Verdi", "104 003", "12 %"),
  block("Prosent", "12,5", "100", "0", "13,0"),
  block("Verdi", "12,5", "13"),
  markdown("Verdi", fixed("104 003"), fixed("12 %"), "Helse og omsorg", fixed("12–14")),
  markdown("Hva", "-", "n/a", "Kamera"),
  markdown("Når", "2017", "1.5.2021", "2018–2020"),
])("nothing is told of a table whose cells are as they should be, or words", (text) => {
  expect(told(text)).toEqual([]);
});
