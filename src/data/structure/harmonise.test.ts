import { describe, expect, it } from "vitest";
import { type Cell, hidden, missingCell, valueCell } from "../cell.ts";
import { harmonise, lastDay } from "./harmonise.ts";
import { codeOf, realGeography, tableOf } from "./testing/real-structures.ts";

const { timeline } = realGeography();

type Row = Parameters<typeof tableOf>[0][number];

/** The cell of a municipality in a structure, from rows with the codes of each year. */
function brought(to: string, code: string, year: number, rows: readonly Row[], additive = true): Cell {
  return tableIn(to, rows, additive).observation("antall", codeOf(code), year).cell;
}

function tableIn(to: string, rows: readonly Row[], additive = true, from?: string) {
  return harmonise(tableOf(rows), {
    timeline,
    target: timeline.at(`${to}-12-31`),
    structureOf: (year) => timeline.at(from ?? lastDay(year)),
    isAdditive: () => additive,
  });
}

function row(code: string, year: number, cell: number | Cell): Row {
  return { code, year, cell: typeof cell === "number" ? valueCell(cell) : cell };
}

describe("harmonise, from the codes of the time", () => {
  it.each([
    ["Stavanger", "1103", [row("1103", 2019, 100), row("1141", 2019, 7), row("1142", 2019, 5)], 112],
    ["Sandnes", "1108", [row("1102", 2019, 70), row("1129", 2019, 6)], 76],
    ["Trondheim", "5001", [row("5001", 2019, 300), row("5030", 2019, 20)], 320],
    ["Nordre Follo", "3207", [row("0213", 2019, 30), row("0217", 2019, 40)], 70],
    ["Våler in Østfold", "3114", [row("0137", 2019, 11), row("0426", 2019, 12)], 11],
    ["Våler in Innlandet", "3419", [row("0137", 2019, 11), row("0426", 2019, 12)], 12],
    ["Nesbyen, once Nes, and not the other Nes", "3322", [row("0616", 2019, 8), row("0236", 2019, 99)], 8],
    ["Holmestrand, merged in 2018", "3903", [row("0702", 2017, 1), row("0714", 2017, 2), row("0713", 2017, 4)], 7],
    ["Holmestrand, between its mergers", "3903", [row("0715", 2018, 3), row("0713", 2018, 4)], 7],
    ["Indre Fosen", "5054", [row("1624", 2017, 5), row("1718", 2017, 6)], 11],
    ["Rindal", "5061", [row("1567", 2018, 9)], 9],
    ["Trondheim before it had that number", "5001", [row("1601", 2017, 50), row("1662", 2017, 5)], 55],
  ])("renumbers and adds up: %s", (_name, code, rows, expected) => {
    const [first] = rows;
    expect(brought("2024", code, first?.year ?? 0, rows)).toEqual(valueCell(expected));
  });

  it("adds up the parts of a later split, and never divides what was whole", () => {
    const whole = [row("1507", 2023, 90)];
    expect(brought("2024", "1508", 2023, whole)).toEqual(missingCell("no-municipality", ["Ålesund (1507)"]));
    expect(brought("2024", "1580", 2023, whole)).toEqual(missingCell("no-municipality", ["Ålesund (1507)"]));
    const apart = [row("1508", 2024, 70), row("1580", 2024, 21)];
    expect(brought("2020", "1507", 2024, apart)).toEqual(valueCell(91));
    const five = ["1504", "1523", "1529", "1534", "1546"].map((code) => row(code, 2019, 10));
    expect(brought("2020", "1507", 2019, five)).toEqual(valueCell(50));
    expect(brought("2024", "1508", 2019, five)).toEqual(
      missingCell("no-municipality", [
        "Ålesund (1504)",
        "Ørskog (1523)",
        "Skodje (1529)",
        "Haram (1534)",
        "Sandøy (1546)",
      ]),
    );
  });

  it.each([
    ["Heim", "5055", ["Snillfjord (5012)"]],
    ["Hitra", "5056", ["Snillfjord (5012)"]],
    ["Orkland", "5059", ["Snillfjord (5012)"]],
    ["Narvik", "1806", ["Tysfjord – Divtasvuodna (1850)"]],
    ["Hamarøy", "1875", ["Tysfjord – Divtasvuodna (1850)"]],
  ])(
    "gives %s no figure from before it had its borders, and names the municipality that was divided",
    (_n, code, of) => {
      const all = [...timeline.at("2019-12-31").territories.keys()].map((each) => row(each, 2019, 10));
      expect(brought("2024", code, 2019, all)).toEqual(missingCell("no-municipality", of));
    },
  );

  it("gives a municipality that is gone its figures of old, and none of the larger one's", () => {
    expect(brought("2019", "1141", 2019, [row("1141", 2019, 7)])).toEqual(valueCell(7));
    expect(brought("2019", "1141", 2021, [row("1103", 2021, 112)])).toEqual(
      missingCell("no-municipality", ["Stavanger (1103)"]),
    );
    expect(brought("2019", "0137", 2024, [row("3114", 2024, 13)])).toEqual(valueCell(13));
  });

  it("hides a sum with something hidden in it, and lacks one with something missing", () => {
    const [a, b, c] = [
      row("1103", 2019, 100),
      row("1141", 2019, hidden),
      row("1142", 2019, missingCell("not-reported")),
    ];
    expect(brought("2024", "1103", 2019, [a, b, row("1142", 2019, 5)])).toEqual(hidden);
    expect(brought("2024", "1103", 2019, [a, row("1141", 2019, 7), c])).toEqual(missingCell("not-reported"));
    expect(brought("2024", "1103", 2019, [a, b, c])).toEqual(hidden);
    expect(brought("2024", "1103", 2019, [a, row("1141", 2019, 7)])).toEqual(missingCell("not-reported"));
  });

  it("does not merge what cannot be added up, and keeps it where a number alone has changed", () => {
    const rows = [row("1103", 2019, 3.1), row("1141", 2019, 2.5), row("1142", 2019, 4), row("0137", 2019, 2.2)];
    expect(brought("2024", "1103", 2019, rows, false)).toEqual(missingCell("not-additive"));
    expect(brought("2024", "3114", 2019, rows, false)).toEqual(valueCell(2.2));
  });

  it("passes on the marks of all that is added up", () => {
    const rows = [row("1102", 2019, valueCell(70, ["doubtful"])), row("1129", 2019, valueCell(6, ["incomplete"]))];
    expect(brought("2024", "1108", 2019, rows)).toEqual(valueCell(76, ["doubtful", "incomplete"]));
  });
});

describe("harmonise, from figures that have been brought to the newest structure", () => {
  const newest = "2024-12-31";
  const undivided = [{ ...row("1508", 2022, 90), territory: "1507" }];

  it("lets the undivided municipality's figure stand where the source has put it", () => {
    const table = tableIn("2024", undivided, true, newest);
    expect(table.observation("antall", codeOf("1508"), 2022)).toEqual({ cell: valueCell(90), territory: "1507" });
    expect(table.observation("antall", codeOf("1580"), 2022).cell).toEqual(
      missingCell("no-municipality", ["Ålesund (1507)"]),
    );
  });

  it("gives it back to the undivided municipality in an older structure", () => {
    const table = tableIn("2020", undivided, true, newest);
    expect(table.observation("antall", codeOf("1507"), 2022)).toEqual({ cell: valueCell(90), territory: "1507" });
  });

  it("goes back to an older structure where the municipality is the same, and not where it was merged", () => {
    const rows = [row("1103", 2018, 112), row("3114", 2018, 11), row("5059", 2021, 50)];
    const table = tableIn("2019", rows, true, newest);
    const cell = (code: string, year: number) => table.observation("antall", codeOf(code), year).cell;
    expect(cell("0137", 2018)).toEqual(valueCell(11));
    expect(cell("1141", 2018)).toEqual(missingCell("other-borders", ["Stavanger (1103)"]));
    expect(cell("1103", 2018)).toEqual(missingCell("other-borders", ["Stavanger (1103)"]));
    expect(cell("5024", 2021)).toEqual(missingCell("no-municipality", ["Orkland (5059)"]));
  });
});
