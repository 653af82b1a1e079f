import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { compareWithNewest, newestVersion } from "./difference-from-newest.ts";
import { numberField, textField } from "./fields.ts";
import { differenceLines } from "./report-import.ts";
import { type NewPackage, writeAndRemove, writeInto, writePackage } from "./write-package.ts";

let folder: string;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), "import-")), "tall");
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

function spec(
  version: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  name = "tall",
): NewPackage {
  return {
    name: "tall",
    title: "Tall",
    description: "Tall.",
    version,
    sources: [{ title: "SSB" }],
    contributors: [],
    resources: [
      {
        name,
        title: "Tall",
        fields: [
          textField("region", "Region", "Koden."),
          ...columns.map((column) => numberField(column, column, "personer", column)),
        ],
        primaryKey: ["region"],
        rows,
      },
    ],
  };
}

const write = (one: NewPackage) => writePackage(path.join(folder, one.version), one);
const compare = (one: NewPackage) =>
  writeAndRemove((into) => compareWithNewest(folder, one, writeInto(into, one).descriptor));

const first = spec(
  "2026-01-01",
  ["a", "b"],
  [
    ["0301", "1", "2"],
    ["1103", "3", ":"],
    ["1106", "5", "6"],
  ],
);

describe("compareWithNewest(folder, spec, written)", () => {
  test("counts rows and columns that came and went, cells that changed, and codes", () => {
    write(first);
    const next = spec(
      "2026-02-01",
      ["b", "c"],
      [
        ["1106", "6.5", "0"],
        ["0301", "2", "0"],
        ["4601", "1", "1"],
      ],
    );
    expect(compare(next)).toEqual({
      older: "2026-01-01",
      come: [],
      gone: [],
      tables: [
        {
          file: "tall.csv",
          rows: { now: 3, come: 1, gone: 1 },
          columns: { come: ["c"], gone: ["a"] },
          changed: new Map([["b", 1]]),
          codes: [{ column: "region", come: ["4601"], gone: ["1103"] }],
        },
      ],
    });
  });

  test("counts a figure that became a sign, and a sign that became a figure", () => {
    write(first);
    const next = spec(
      "2026-02-01",
      ["a", "b"],
      [
        ["0301", "..", "2"],
        ["1103", "3", "4"],
        ["1106", "5", "6"],
      ],
    );
    expect(compare(next)?.tables[0]?.changed).toEqual(
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
    );
  });

  test("is against the newest version before it, and there may be none", () => {
    expect(compare(first)).toBeUndefined();
    expect(differenceLines(undefined)).toEqual(["Det er ingen eldre versjon å sammenligne med."]);
    for (const version of ["2026-01-01", "2026-03-01", "2026-05-01"]) write({ ...first, version });
    expect(newestVersion(folder, "2026-04-01")).toBe("2026-03-01");
    expect(differenceLines(compare({ ...first, version: "2026-04-01" }))).toEqual(["Likt med versjonen 2026-03-01."]);
  });

  test("names tables that only one of them has", () => {
    write(first);
    expect(differenceLines(compare({ ...spec("2026-02-01", ["a"], [["0301", "1"]], "andre") }))).toEqual([
      "Mot versjonen 2026-01-01:",
      "  tabellen «andre» er ny",
      "  tabellen «tall» er borte",
    ]);
  });
});

describe("writePackage(folder, spec)", () => {
  test("leaves nothing when a row breaks a rule, and says which", () => {
    const wrong = spec("2026-01-01", ["a"], [["0301", "1"], ["0301", "1,5"], ["1103"]]);
    expect(() => write(wrong)).toThrow(
      "tall.csv, linje 3: «1,5» er ikke gyldig i «a» (a).\n  Se etter en feil i kilden.\n" +
        "tall.csv, linje 3: det er flere linjer for 0301.\n" +
        "  Ta med en kolonne til i nøkkelen, eller fjern den ene linjen.\n" +
        "tall.csv, linje 4: linjen har 1 felt, ikke 2.\n  Se etter en feil i kilden.",
    );
    expect(newestVersion(folder, "2027-01-01")).toBeUndefined();
  });

  test("does not write over a version", () => {
    write(first);
    expect(() => write(first)).toThrow("finnes fra før.");
  });
});
