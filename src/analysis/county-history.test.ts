import { describe, expect, it } from "vitest";
import { realEdition } from "../data/testing/real-edition.ts";
import { countyHistory } from "./county-history.ts";

const { geography, formerCounties = [] } = realEdition(2024);

function told(code: string, language: "nb" | "nn" = "nb"): string {
  const municipality = geography.municipalities.find((one) => one.code === code);
  if (municipality === undefined) throw new Error(`no ${code}`);
  return countyHistory(geography, [municipality], formerCounties, language).join(" ");
}

describe("countyHistory", () => {
  it.each([
    ["Lillestrøm", "3205", "Området lå i Akershus til og med 2019, i Viken fra 2020 til 2023 og i Akershus fra 2024."],
    [
      "Karasjok",
      "5610",
      "Området lå i Finnmark til og med 2019, i Troms og Finnmark fra 2020 til 2023 og i Finnmark fra 2024.",
    ],
    ["Heim", "5055", "Området lå dels i Møre og Romsdal, dels i Trøndelag til og med 2019 og i Trøndelag fra 2020."],
    ["Lunner", "3234", "Området lå i Oppland til og med 2019, i Viken fra 2020 til 2023 og i Akershus fra 2024."],
    ["Hamar", "3403", "Området lå i Hedmark til og med 2019 og i Innlandet fra 2020."],
    ["Rindal", "5061", "Området lå i Møre og Romsdal til og med 2018 og i Trøndelag fra 2019."],
    ["Oslo", "0301", ""],
    ["Utsira", "1151", ""],
    ["Haram", "1580", ""],
    ["Narvik", "1806", ""],
  ])("tells which counties %s has been in", (_name, code, sentence) => {
    expect(told(code)).toBe(sentence);
  });

  it("tells it in nynorsk", () => {
    expect(told("4601", "nn")).toBe("Området låg i Hordaland til og med 2019 og i Vestland frå 2020.");
  });

  it.each([
    [
      "Akershus",
      "32",
      "Området lå dels i Akershus, dels i Buskerud, dels i Oppland, dels i Østfold til og med 2019, i Viken fra 2020 til 2023 og i Akershus fra 2024.",
    ],
    ["Trøndelag", "50", "Området lå dels i Møre og Romsdal, dels i Trøndelag til og med 2019 og i Trøndelag fra 2020."],
    ["Rogaland", "11", ""],
  ])("tells the same of all the municipalities of %s", (_name, code, sentence) => {
    const members = geography.municipalities.filter(({ county }) => county === code);
    expect(countyHistory(geography, members, formerCounties).join(" ")).toBe(sentence);
  });

  it("says nothing where no dataset has the names of the counties that are gone", () => {
    for (const municipality of geography.municipalities)
      expect(countyHistory(geography, [municipality], [])).toEqual([]);
  });
});
