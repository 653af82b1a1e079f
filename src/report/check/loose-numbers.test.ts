import { describe, expect, test } from "vitest";
import { looseNumbers } from "./loose-numbers.ts";

const found = (text: string) => looseNumbers(text).map((number) => number.text);

describe("looseNumbers(text) finds", () => {
  test.each([
    ["Det var 371 000 brukere.", ["371 000"]],
    ["Det var 371\u00a0000 brukere.", ["371\u00a0000"]],
    ["Det var 371.000 brukere.", ["371.000"]],
    ["Andelen er 12,5 prosent.", ["12,5"]],
    ["3 av 10", ["3", "10"]],
    ["en nedgang på −2,1", ["−2,1"]],
    ["10–12 prosent", ["10–12"]],
    ["kommunens andel 28,9 og redskap 3", ["28,9", "3"]],
    ["i 2020 var det 2020,5", ["2020,5"]],
    ["12 000 i 2020", ["12 000"]],
    ["De 357 kommunene", ["357"]],
    ["over 80 prosent, under 90 av 100", ["80", "90", "100"]],
    ["gjennomsnittsalderen er 85 år.", ["85"]],
    ["liggetiden er 412 dager, i 3,5 år", ["412", "3,5"]],
    ["per uke 11 timer, på 12 prosent, side 3,5", ["11", "12", "3,5"]],
    ["25 prosent av stillingene, 3/4 av dem, forholdet 1:4", ["25", "3", "4", "1", "4"]],
    ["Nordre Land (26), Oslo (26), Andelen (26) og andelen var (26)", ["26", "26", "26", "26"]],
    ["Telefonen brukes av 12 500.", ["12 500"]],
    ["1 850 brukere", ["1 850"]],
  ])("%s", (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe("looseNumbers(text) passes over", () => {
  test.each([
    "i 2020, og fra 2015 til 2024.",
    "2015–2020 og 2015-20",
    "Omsorg 2020 ble avsluttet i 2020.",
    "31. desember 2020, 1. januar og 15.06.2021",
    "publisert 2021-05-01",
    "se kapittel 2.1 og figur 3, tabell 2.1 og kapitlene 2 og 3",
    "KOSTRA-gruppe 13 (EKG13)",
    "covid-19 og G2",
    "80 år og over, 80 år eller eldre, 67–79 år, 0-66 år",
    "80-åringer og 80-årene, 90-åringane",
    "innbyggere over 80 år, mellom 67 og 79 år, som fyller 80 år",
    "dobbelt så mange over 80",
    "80+",
    "per 1 000 innbyggere og per 10\u00a0000 innbyggere",
    "§ 3-2",
    "Hun er 91 år, den 91 år gamle mannen, og eg var 19 år",
    "i 17 år, de siste 5 årene, etter 10 år, for 4 år om gangen, på 12 måneder",
    "67 år+, 70- og 80-åringer, i alderen 67 til 79 år, aldersgruppen 0–17",
    "se s. 14–16, side 20, kap. 761 post 21, §§ 3-1 og 3-2, uke 11, nivå 2, trinn 3",
    "klokken 12:30, kl 15.30, kl. 07.30–15.00, 10:30–11:00, 24/7, en 24-timerstjeneste",
    "31/12-2020, 2015/16, 4. kvartal 2019, våren ’20 og ’90-tallet",
    "telefon 22 00 25 00, ring 116 117 eller 113, 56 51 94 00, postboks 220, 0213 Oslo",
    "ISBN 978-82-8081-123-4, doi:10.1000/182, organisasjonsnummer 983 544 622, ISO 9001",
    "80 prosent stilling, 95 prosent konfidensintervall, 95 %-intervaller, p < 0,05 og α = 0,05",
    "pr. 1 000 innbyggere, pr 1000, for hver 10 000, for kvar 1 000, × 1 000",
    "Kari Berg (91) bor alene, sier Kari (91)",
    "Ingen tall her.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

test("looseNumbers(text) tells where each begins", () => {
  expect(looseNumbers("I 2020 var 12 av 30")).toEqual([
    { text: "12", index: 11 },
    { text: "30", index: 17 },
  ]);
});
