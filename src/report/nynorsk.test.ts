import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { formatIssues } from "../data/issue.ts";
import { renderHtml } from "./html.ts";
import { head, readFiles } from "./testing/desk.ts";
import { htmlText } from "./testing/html-text.ts";
import { openRealEdition } from "./testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

/** What the build writes in a chapter in nynorsk. */
test.each([
  [
    ":endring{indikator=andel-80-hjemmetjenester sted=landet fra=2015 til=2020}",
    "gjekk ned med 3,5 prosentpoeng, frå 32,4 prosent i 2015 til 28,9 prosent i 2020",
  ],
  [
    ":endring{indikator=velferdsteknologi-brukere sted=landet fra=2017 til=2020 regnet=antall}",
    "auka med 13 667 brukarar, frå 95 718 brukarar i 2017 til 109 385 i 2020",
  ],
  [":endring{indikator=andel-80 sted=landet fra=2015 til=2016}", "var uendra på 4,2 prosent frå 2015 til 2016"],
  [
    "Frå 2018 til 2020: :endring{indikator=andel-80-hjemmetjenester sted=1508-alesund fra=2018 til=2020 brudd=ja som=kort}",
    "Frå 2018 til 2020: gjekk ned med 0,8 prosentpoeng[1] Fotnotar 2020: brot i tidsserien; kan ikkje samanliknast med åra før. ↩",
  ],
  [
    ":tall{indikator=andel-80-hjemmetjenester sted=0301 aar=2020 som=plass}",
    "nummer 297 av 349[1] Fotnotar 8 kommunar utan tal er ikkje rekna med (7 er skjult av omsyn til personvernet). ↩",
  ],
  [
    ":tall{indikator=innbyggere sted=fylke-46 aar=2020 som=andel enhet=ja}",
    "11,8 prosent av alle innbyggjarar i landet",
  ],
  [
    ":liste{indikator=andel-80-hjemmetjenester aar=2020 antall=2}",
    "Aure (55,7 prosent) og Vadsø (50,7)[1] Fotnotar Ikkje med fordi talet gjeld færre enn 100 personar: 50 stader. Ikkje med fordi talet er skjult av omsyn til personvernet: 7 stader. Ikkje med fordi talet manglar: Haram. ↩",
  ],
])("%s in nynorsk", (text, words) => {
  const nynorsk = head.replace("malform: nb", "malform: nn");
  const { report, issues } = readFiles({ "01-eksempel.md": `${nynorsk}${text}\n` }, { edition });
  expect(formatIssues(issues)).toBe("");
  const html = report.all.map((chapter) => renderHtml(chapter, { report, chapterHref: () => "/" })).join("");
  expect(htmlText(html)).toBe(words);
});
