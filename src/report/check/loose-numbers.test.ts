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
    ["24/7", ["24", "7"]],
    ["over 80 prosent, under 90 av 100", ["80", "90", "100"]],
    ["gjennomsnittsalderen er 85 år.", ["85"]],
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
