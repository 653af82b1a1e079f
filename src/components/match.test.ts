import { describe, expect, it } from "vitest";
import { fold, isWhole, looseRank, matchRank, rankAll } from "./match.ts";

describe("fold", () => {
  it("takes the marks off letters, so that a name is found from any keyboard", () => {
    expect(fold("Hábmer")).toBe("habmer");
    expect(fold("Gáivuotna")).toBe("gaivuotna");
    expect(fold("Raavrevijhke")).toBe("raavrevijhke");
    expect(fold("Bådåddjo")).toBe("badaddjo");
    expect(fold("Unjárga")).toBe("unjarga");
  });

  it("writes Norwegian letters as in addresses", () => {
    expect(fold("Øygarden")).toBe("oygarden");
    expect(fold("Ærfugl")).toBe("aerfugl");
    expect(fold("Ås")).toBe("as");
  });

  it("reads hyphens, slashes and runs of spaces as one space", () => {
    expect(fold("Nord-Fron")).toBe("nord fron");
    expect(fold("  Aurskog –  Høland ")).toBe("aurskog holand");
  });
});

describe("matchRank", () => {
  it("puts the same name first, then beginnings, then words, then insides", () => {
    expect(matchRank("os", ["Os"])).toBe(0);
    expect(matchRank("os", ["Oslo", "Oslove", "0301"])).toBe(1);
    expect(matchRank("land", ["Nordre Land"])).toBe(2);
    expect(matchRank("slo", ["Oslo"])).toBe(3);
    expect(matchRank("bergen", ["Oslo"])).toBeUndefined();
  });

  it("answers to any of a municipality's names and to its number", () => {
    const names = ["Hamarøy", "Hábmer", "1875"];
    expect(matchRank("habm", names)).toBe(1.5);
    expect(matchRank("HAMAROY", names)).toBe(0.5);
    expect(matchRank("1875", names)).toBe(0);
  });

  it("puts what is typed to the letter before what is only like it", () => {
    const found = ["Østre Toten", "Osen", "Oslo"].sort(
      (a, b) => (matchRank("os", [a]) ?? 9) - (matchRank("os", [b]) ?? 9),
    );
    expect(found).toEqual(["Osen", "Oslo", "Østre Toten"]);
    expect(matchRank("øst", ["Østre Toten"])).toBe(1);
  });

  it("reads oe, aa and ae as the letters that are meant, at the end of a name too", () => {
    expect(matchRank("Boe", ["Bø"])).toBe(0.5);
    expect(matchRank("boe", ["Bodø"])).toBeUndefined();
    expect(matchRank("Heroey", ["Herøy (Nordland)"])).toBe(1.5);
    expect(matchRank("Heroey Nordland", ["Herøy (Nordland)"])).toBe(0.5);
    expect(matchRank("Aas", ["Ås"])).toBe(0.5);
    expect(matchRank("Raarv", ["Raarvihke"])).toBe(1);
  });

  it("takes fewer than four digits as the beginning of a number, and of nothing else", () => {
    expect(matchRank("123", ["4619", "1232", "Eidfjord"])).toBe(1);
    expect(matchRank("03", ["03", "Oslo"])).toBe(1);
    expect(matchRank("19", ["4619", "KOSTRA-gruppe 19"])).toBeUndefined();
  });

  it("lets everything through while nothing is typed", () => {
    expect(matchRank("  ", ["Oslo"])).toBe(3);
  });
});

describe("looseRank", () => {
  it("forgives a letter that is wrong, left out, put in or swapped with the next", () => {
    for (const typed of ["Bergan", "Begen", "Berrgen", "Begren"]) expect(looseRank(typed, ["Bergen"]), typed).toBe(5);
    expect(looseRank("Trondhiem", ["Trondheim", "Tråante"])).toBe(5);
    expect(looseRank("Kristansnad", ["Kristiansand"])).toBe(6);
  });

  it("forgives the beginning of a name too, but not what is short, a number, or spelt right", () => {
    expect(looseRank("Lilestr", ["Lillestrøm"])).toBe(5);
    expect(looseRank("Osl", ["Osen"])).toBeUndefined();
    expect(looseRank("0302", ["0301"])).toBeUndefined();
    expect(looseRank("Bergen", ["Bergen"])).toBe(0);
  });
});

it("isWhole(rank) is so for a whole name or number, with or without what kind of place it is", () => {
  const whole = (typed: string, name: string) => isWhole(looseRank(typed, [name]) ?? 9);
  expect(["oslo", "Oslo kommune"].map((typed) => whole(typed, "Oslo"))).toEqual([true, true]);
  expect(["Boe", "bo"].map((typed) => whole(typed, "Bø"))).toEqual([true, true]);
  expect(["Osl", "Osslo"].map((typed) => whole(typed, "Oslo"))).toEqual([false, false]);
  expect(["1232", "123"].map((typed) => whole(typed, "1232"))).toEqual([true, false]);
});

describe("rankAll", () => {
  const found = (typed: string, names: readonly string[]) =>
    rankAll(typed, names, (name) => [name]).map(({ entry }) => entry);

  it("shows what only stands inside of names where no word begins so", () => {
    expect(found("re", ["Arendal", "Re", "Rendalen", "Vestre Toten"])).toEqual(["Re", "Rendalen"]);
    expect(found("dal", ["Arendal", "Rendalen", "Oslo"])).toEqual(["Arendal", "Rendalen"]);
    expect(found("", ["Arendal", "Oslo"])).toEqual(["Arendal", "Oslo"]);
  });

  it("does without the word that tells what kind of place it is, where no name has it", () => {
    expect(found("Oslo kommune", ["Oslo", "Osen"])).toEqual(["Oslo"]);
    expect(found("kommunenr 1860", ["1860", "1806"])).toEqual(["1860"]);
    expect(found("Oslo fylke", ["Oslo", "Oslo fylke"])).toEqual(["Oslo fylke", "Oslo"]);
    expect(found("kommune", ["Oslo"])).toEqual([]);
    expect(found("Komagfjord", ["Kommagfjord"])).toEqual(["Kommagfjord"]);
  });

  it("puts the best first, and shows misspellings only where nothing is spelt right", () => {
    const names = (typed: string) =>
      rankAll(typed, ["Berlevåg", "Bergen", "Bærum"], (name) => [name]).map(({ entry }) => entry);
    expect(names("berg")).toEqual(["Bergen"]);
    expect(names("Bergenn")).toEqual(["Bergen"]);
    expect(names("Baerum")).toEqual(["Bærum"]);
    expect(names("Trondheim")).toEqual([]);
  });
});
