import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exactCover, overlap } from "./territory.ts";
import { codeOf, realGeography } from "./testing/real-structures.ts";

const { municipalities, timeline } = realGeography();
const newest = municipalities.map(({ code }) => code);
const code = codeOf;

/** The numbers that SSB has a figure for, or hides or lacks one for, in a year: all but those that were not in use. */
function inUseAtSsb(year: string): string[] {
  return readFileSync("data/ssb-12209/2026-11-22/andel.csv", "utf8")
    .split("\n")
    .map((line) => line.split(","))
    .flatMap(([region = "", aar, share]) => (/^\d{4}$/.test(region) && aar === year && share !== "." ? [region] : []))
    .sort();
}

/** The numbers of a day's structure that cover some of what a unit of another day covers. */
function counterparts(of: string, on: string, then: string): string[] {
  const territory = timeline.at(on).territories.get(code(of));
  if (territory === undefined) throw new Error(`${of} was not in use on ${on}`);
  const units = [...timeline.at(then).territories].filter(([, other]) => overlap(other, territory));
  return units.map(([other]) => other);
}

/** The numbers of a day that together are exactly a unit of another day; `undefined` where none are. */
function parts(of: string, on: string, then: string): string[] | undefined {
  const territory = timeline.at(on).territories.get(code(of));
  if (territory === undefined) throw new Error(`${of} was not in use on ${on}`);
  const units = [...timeline.at(then).territories].map(([other, covers]) => ({ other, territory: covers }));
  return exactCover(territory, units)?.map(({ other }) => other);
}

describe("the structures on the real file of changes", () => {
  it("has 422 municipalities in 2019, 356 in 2020–2023 and 357 today, with the numbers that SSB has figures for", () => {
    expect([...timeline.at("2019-12-31").territories.keys()].sort()).toEqual(inUseAtSsb("2019"));
    expect([...timeline.at("2023-12-31").territories.keys()].sort()).toEqual(inUseAtSsb("2023"));
    expect(timeline.at("2019-12-31").territories.size).toBe(422);
    expect(timeline.at("2023-12-31").territories.size).toBe(356);
    expect([...timeline.at("2026-01-01").territories.keys()].sort()).toEqual(newest);
  });

  it("has the same ground in every structure, none of it twice", () => {
    const all = timeline.structures.map(({ territories }) => [...territories.values()].flatMap((one) => [...one]));
    for (const pieces of all) {
      expect(new Set(pieces).size).toBe(pieces.length);
      expect(new Set(pieces)).toEqual(new Set(all[0]));
    }
  });

  it.each([
    [
      "Stavanger goes on under its number and takes two in",
      "1103",
      "2024-01-01",
      "2019-01-01",
      ["1103", "1141", "1142"],
    ],
    ["Sandnes gets a new number with Forsand", "1108", "2020-01-01", "2019-01-01", ["1102", "1129"]],
    ["Trondheim goes on and takes Klæbu in", "5001", "2020-01-01", "2019-01-01", ["5001", "5030"]],
    ["Nordre Follo is Ski and Oppegård", "3207", "2024-01-01", "2019-01-01", ["0213", "0217"]],
    ["Våler in Østfold", "3114", "2024-01-01", "2019-01-01", ["0137"]],
    ["Våler in Hedmark", "3419", "2024-01-01", "2019-01-01", ["0426"]],
    ["Indre Fosen merged in 2018 and is untouched in 2020", "5054", "2024-01-01", "2017-12-31", ["1624", "1718"]],
    ["Holmestrand merged in 2018 and again in 2020", "3903", "2024-01-01", "2017-12-31", ["0702", "0713", "0714"]],
    ["Larvik merged in 2018, renumbered twice", "3909", "2024-01-01", "2017-12-31", ["0709", "0728"]],
    ["Åfjord renumbered in 2018 and merged in 2020", "5058", "2024-01-01", "2017-12-31", ["1630", "1632"]],
    ["Rindal moved to another county in 2019", "5061", "2024-01-01", "2018-12-31", ["1567"]],
    ["Nesbyen was Nes", "3322", "2024-01-01", "2019-01-01", ["0616"]],
    ["Harstad got a second name in 2018", "5503", "2024-01-01", "2017-12-31", ["1903"]],
    ["the undivided Ålesund is its two parts", "1507", "2023-12-31", "2024-01-01", ["1508", "1580"]],
    [
      "the undivided Ålesund is its five old ones",
      "1507",
      "2023-12-31",
      "2019-12-31",
      ["1504", "1523", "1529", "1534", "1546"],
    ],
  ])("%s", (_what, of, on, then, expected) => {
    expect(parts(of, on, then)).toEqual(expected);
  });

  it.each([
    ["Heim is more than Hemne and Halsa", "5055", "2020-01-01", "2019-12-31", ["1571", "5011", "5012"]],
    ["Hitra has a part of Snillfjord", "5056", "2020-01-01", "2019-12-31", ["5012", "5013"]],
    ["Orkland has a part of Snillfjord", "5059", "2020-01-01", "2019-12-31", ["5012", "5016", "5023", "5024"]],
    ["Narvik has a part of Tysfjord", "1806", "2020-01-01", "2019-12-31", ["1805", "1850", "1854"]],
    ["Hamarøy has a part of Tysfjord", "1875", "2020-01-01", "2019-12-31", ["1849", "1850"]],
    ["Ålesund of today is a part of the undivided one", "1508", "2024-01-01", "2023-12-31", ["1507"]],
    ["Haram of today is a part of the undivided one", "1580", "2024-01-01", "2023-12-31", ["1507"]],
    ["the old Haram may lie in both", "1534", "2019-12-31", "2024-01-01", ["1508", "1580"]],
    ["Snillfjord became parts of three", "5012", "2019-12-31", "2020-01-01", ["5055", "5056", "5059"]],
    ["Finnøy became a part of Stavanger", "1141", "2019-12-31", "2024-01-01", ["1103"]],
  ])("%s, and is never made up of others", (_what, of, on, then, expected) => {
    expect(counterparts(of, on, then)).toEqual(expected);
    expect(parts(of, on, then)).toBeUndefined();
  });

  it("knows the names of the time", () => {
    expect(timeline.at("2019-12-31").names.get(code("0616"))).toBe("Nes");
    expect(timeline.at("2020-01-01").names.get(code("3040"))).toBe("Nesbyen");
    expect(timeline.at("2017-12-31").names.get(code("1903"))).toBe("Harstad");
    expect(timeline.at("2018-01-01").names.get(code("1903"))).toBe("Harstad - Hárstták");
    expect(timeline.at("2020-01-01").names.get(code("3018"))).toBe("Våler (Viken)");
    expect(timeline.at("2024-01-01").names.get(code("3114"))).toBe("Våler");
  });
});
