import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Profile } from "../analysis/profile-types.ts";
import { hidden, missingCell, valueCell } from "../data/cell.ts";
import { EditionId } from "../data/codes.ts";
import { testPublication as publication } from "../report/testing/publication.ts";
import { type CardSection, cardSections } from "./card-sections.ts";
import { municipalityCardText } from "./card-text.ts";
import { chapterCard } from "./chapter-card.ts";
import { editionCard } from "./edition-card.ts";
import { indicator, nationalSeries, profileWith } from "./fixture.ts";
import { keyFigure } from "./key-figure.ts";
import { municipalityCard } from "./municipality-card.ts";

/** Width and height as the PNG's header tells them, with the signature checked. */
function pngSize(bytes: Uint8Array): { width: number; height: number } {
  const file = Buffer.from(bytes);
  expect(file.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

/** As its card has them. */
function sectionsOf({ sections }: Profile): CardSection[] {
  return sections.map((section) => ({ ...section, municipalities: section.distribution }));
}

const kafjord = await municipalityCard(profileWith(valueCell(33.3)), publication);

test("municipalityCard() is a PNG of 1200 × 630 and at most 60 kB, with names in three languages", () => {
  expect(pngSize(kafjord)).toEqual({ width: 1200, height: 630 });
  expect(kafjord.length).toBeLessThan(60_000);
});

test("municipalityCard() is the same each time, and another for another figure, name or edition", async () => {
  const profile = profileWith(valueCell(33.3));
  expect(await municipalityCard(profile, publication)).toEqual(kafjord);
  const others = await Promise.all([
    municipalityCard(profileWith(valueCell(33.4)), publication),
    municipalityCard(profileWith(valueCell(33.3), [{ name: "Nordre Follo", lang: "nb" }]), publication),
    municipalityCard(profile, { ...publication, edition: EditionId.parse("2024") }),
  ]);
  for (const other of others) expect(other).not.toEqual(kafjord);
});

test("municipalityCard() has the Sami letters in its font", async () => {
  const letters = [..."áčđŋšŧž"];
  const cards = await Promise.all(
    letters.map((letter) => municipalityCard(profileWith(valueCell(1), [{ name: letter, lang: "se" }]), publication)),
  );
  const unknown = await municipalityCard(profileWith(valueCell(1), [{ name: "\u{10fffd}", lang: "se" }]), publication);
  expect(new Set([...cards, unknown].map((card) => Buffer.from(card).toString("base64"))).size).toBe(8);
});

test("keyFigure() tells that a figure is hidden or missing in place of a number", () => {
  const words = (cell: Parameters<typeof profileWith>[0]) =>
    JSON.stringify(sectionsOf(profileWith(cell)).slice(0, 1).map(keyFigure));
  expect(words(hidden)).toContain("Skjult av hensyn til personvernet");
  expect(words(missingCell("not-reported"))).toContain("Tallet mangler i kilden");
  expect(words(valueCell(33.34))).toContain("33,3");
});

test("keyFigure() draws no dot for a municipality whose figure is hidden", () => {
  const drawing = (cell: Parameters<typeof profileWith>[0]) => {
    const [, source = ""] =
      /base64,([^"]*)/.exec(JSON.stringify(sectionsOf(profileWith(cell)).map(keyFigure)[0])) ?? [];
    return Buffer.from(source, "base64").toString();
  };
  expect(drawing(valueCell(33.3))).toContain("<circle");
  expect(drawing(hidden)).not.toContain("<circle");
});

test("cardSections(profile) takes a share of home services and one of institutions", () => {
  expect(cardSections(profileWith(hidden).sections).map(({ indicator: { theme } }) => theme)).toEqual([
    "hjemmetjenester",
    "institusjon",
  ]);
});

test("cardSections(profile) puts another figure beside a hidden one when both shares are hidden", () => {
  const profile = profileWith(hidden);
  const [own] = profile.sections;
  if (own === undefined) throw new Error("unreachable");
  const more = indicator("timer", "personell", "Timer");
  const [, shown] = profileWith(valueCell(3)).sections;
  if (shown === undefined) throw new Error("unreachable");
  const sections = [own, { ...own, indicator: indicator("x", "institusjon", "X") }, { ...shown, indicator: more }];
  expect(cardSections(sections).map((section) => section.indicator.id)).toEqual([own.indicator.id, "timer"]);
});

test("municipalityCard() marks a doubtful figure", async () => {
  expect(JSON.stringify(sectionsOf(profileWith(valueCell(33.3, ["doubtful"]))).map(keyFigure))).toContain("prosent*");
  expect(await municipalityCard(profileWith(valueCell(33.3, ["doubtful"])), publication)).not.toEqual(kafjord);
});

test("editionCard() and chapterCard() are PNGs of 1200 × 630, also without figures or with hidden ones", async () => {
  const one = nationalSeries(indicator("a", "institusjon", "80+"), [valueCell(3), hidden, valueCell(2)]);
  const hiddenLast = nationalSeries(indicator("b", "institusjon", "80+"), [valueCell(3), hidden]);
  const cards = await Promise.all([
    editionCard(publication, "Omsorg i kommunene 2023", "Tall om omsorgstjenester", [one, hiddenLast]),
    editionCard(publication, "Omsorg i kommunene 2023", "Tall om omsorgstjenester", []),
    chapterCard(publication, "Kapittel 1", "En svært lang kapitteltittel ".repeat(6), "Ingress ".repeat(60)),
  ]);
  for (const card of cards) expect(pngSize(card)).toEqual({ width: 1200, height: 630 });
});

test("the packed lines of a card are whole", () => {
  const file = Buffer.from(kafjord);
  const start = file.indexOf("IDAT") + 4;
  const lines = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  expect(lines).toHaveLength(1201 * 630);
});

test("municipalityCardText(profile) says what the card shows", () => {
  expect(municipalityCardText(profileWith(hidden))).toBe(
    "Gáivuotna – Kåfjord – Kaivuono, 2023. " +
      "80+ med hjemmetjenester: skjult av hensyn til personvernet (landet 26,9\u00a0prosent). " +
      "80+ på institusjon: 11,2\u00a0prosent (landet 26,9\u00a0prosent).",
  );
});
