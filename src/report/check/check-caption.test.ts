import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { readText } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

/** The share with home services fell from 2015 to 2020 in the country and in Oslo. */
function told(title: string, more = ""): string[] {
  const block = `id: a\ntype: linje\nindikator: andel-80-hjemmetjenester\nsteder: [landet, 0301]\ntittel: ${title}\n${more}`;
  const { issues } = readText(`\`\`\`figur\n${block}\n\`\`\`\n`, edition);
  return issues.map(({ message }) => message);
}

test.each([
  ["Andelen økte i landet og i Oslo", "økte"],
  ["Flere av de eldste har hjemmetjenester", "Flere"],
  ["Stadig fleire av dei eldste har heimetenester", "Stadig fleire"],
  ["En vekst i andelen", "vekst"],
])("a title that says the other way is told of: %s", (title, word) => {
  expect(told(title)).toEqual([
    `Teksten til figuren sier «${word}», men alle tallene i den gikk ned fra 2015 til 2020.`,
  ]);
});

test.each([
  "Andelen falt i landet og i Oslo",
  "Færre av de eldste har hjemmetjenester",
  "Andelen økte ikke",
  "Veksten har stanset",
  "Flere har hjemmetjenester i landet enn i Oslo",
  "Andelen av de eldste, som blir flere",
])("a title that may well be true is not: %s", (title) => {
  expect(told(title)).toEqual([]);
});

test("a title with a test of its own is held to that alone", () => {
  expect(told("Andelen økte", 'test: "verdi(andel-80-hjemmetjenester, landet, 2020) > 10"')).toEqual([]);
});
