import { expect, test } from "vitest";
import { softHyphens } from "./soft-hyphens.ts";

test.each([
  "velferds-teknologi-tiltakene",
  "kommune-helse-tjeneste-loven",
  "hjemme-tjenester",
  "heime-tenestene",
  "tids-avgrensede",
  "befolknings-framskrivinger",
  "innbygger-tallet",
  "kommune-sammen-slåingene",
  "sykepleier-årsverk",
  "Helse-direktoratet",
  "omsorgs-tjenestene",
  "pårørende-støtte",
  "kvalitets-indikatorene",
  "prosent-poeng",
  "funksjons-nedsettelser",
  "kompetanse-utviklingen",
  "gjennom-snittet",
])("softHyphens parts %s between its parts", (word) => {
  expect(softHyphens(word.replaceAll("-", "")).replaceAll("\u00ad", "-")).toBe(word);
});

test("softHyphens leaves words whole that are not long, whose parts are not known, and what is not letters", () => {
  const text = "Bemanningen i 2024 er dokumentasjonen, se https://omsorg-i-kommunene.example/hjemmetjenester2024.";
  const [before, after] = text.split("hjemmetjenester");
  expect(softHyphens(`${before}${after}`)).toBe(`${before}${after}`);
});

test("softHyphens adds nothing else", () => {
  const text = "Velferdsteknologien og helsetjenestene, i «kommunesammenslåingen» (2020).";
  expect(softHyphens(text)).not.toBe(text);
  expect(softHyphens(text).replaceAll("\u00ad", "")).toBe(text);
});
