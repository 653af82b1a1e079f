import { expect, test } from "vitest";
import { citeBibtex, citeCsl, citeRis, citeText } from "./cite.ts";
import { fixtureMeta } from "./fixture.ts";

const edition = { meta: fixtureMeta, path: "" };
const oslo = { meta: fixtureMeta, part: "Oslo & {omegn} 100 %", path: "kommune/0301-oslo/" };

test("citeText() names who, when, what, which version and where", () => {
  expect(citeText(oslo)).toMatchInlineSnapshot(
    `"Omsorg i kommunene (2026). Oslo & {omegn} 100 %, i Omsorg i kommunene 2023, versjon 1. https://eksempel.no/2023/v1/kommune/0301-oslo/"`,
  );
  expect(citeText(edition)).toMatchInlineSnapshot(
    `"Omsorg i kommunene (2026). Omsorg i kommunene 2023, versjon 1. https://eksempel.no/2023/v1/"`,
  );
});

test("citeBibtex() escapes what LaTeX would run", () => {
  expect(citeBibtex(oslo)).toMatchInlineSnapshot(`
    "@misc{omsorg-2023-v1-kommune-0301-oslo,
      author = {{Omsorg i kommunene}},
      title = {{Oslo \\& \\{omegn\\} 100 \\%}},
      howpublished = {Omsorg i kommunene 2023},
      year = {2026},
      version = {1},
      url = {https://eksempel.no/2023/v1/kommune/0301-oslo/},
      note = {Lisens: CC-BY-4.0},
      langid = {norsk}
    }
    "
  `);
});

test("citeRis() has a tag a line and ends as the format says", () => {
  expect(citeRis(oslo).replaceAll("\r\n", "\n")).toMatchInlineSnapshot(`
    "TY  - DATA
    AU  - Omsorg i kommunene
    TI  - Oslo & {omegn} 100 %
    T2  - Omsorg i kommunene 2023
    PY  - 2026
    DA  - 2026/11/22
    ET  - 1
    PB  - Omsorg i kommunene
    UR  - https://eksempel.no/2023/v1/kommune/0301-oslo/
    LA  - nb
    ER  - 
    "
  `);
  for (const line of citeRis(edition).split("\r\n").slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test("citeCsl() is JSON with the lasting address and the date in parts", () => {
  const [item] = JSON.parse(citeCsl(oslo));
  expect(item).toMatchObject({
    type: "dataset",
    title: oslo.part,
    "container-title": fixtureMeta.editionTitle,
    issued: { "date-parts": [[2026, 11, 22]] },
    URL: "https://eksempel.no/2023/v1/kommune/0301-oslo/",
  });
});

test("a page in nynorsk is cited as one", () => {
  const nynorsk = { ...oslo, language: "nn" } as const;
  expect(citeBibtex(nynorsk)).toContain("langid = {nynorsk}");
  expect(citeRis(nynorsk)).toContain("\r\nLA  - nn\r\n");
  expect(JSON.parse(citeCsl(nynorsk))[0].language).toBe("nn-NO");
});

test("a chapter is cited as one, the edition as a report", () => {
  const chapter = { ...oslo, isChapter: true };
  expect([citeRis(chapter).slice(0, 10), citeRis(edition).slice(0, 10)]).toEqual(["TY  - CHAP", "TY  - RPRT"]);
  expect([chapter, edition].map((one) => JSON.parse(citeCsl(one))[0].type)).toEqual(["chapter", "report"]);
});

test("a draft says that it is one", () => {
  const draft = { ...edition, meta: { ...fixtureMeta, published: undefined } };
  expect(citeText(draft)).toContain("(utkast)");
  expect(citeRis(draft)).not.toContain("DA  -");
});
