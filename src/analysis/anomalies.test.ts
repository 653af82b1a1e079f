import { describe, expect, it } from "vitest";
import { type Cell, hidden, valueCell } from "../data/cell.ts";
import { MunicipalityCode, type Year } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { findAnomalies } from "./anomalies.ts";

const edition = realEdition(2024);
const oslo = MunicipalityCode.parse("0301");

/** The real edition with other figures for Oslo in some columns. */
function withOslo(figures: Record<string, Partial<Record<Year, Cell>>>): Edition {
  return {
    ...edition,
    observation(component, municipality, year) {
      const own = municipality === oslo ? figures[component.column]?.[year] : undefined;
      const found = edition.observation(component, municipality, year);
      return own === undefined ? found : { ...found, cell: own };
    },
  };
}

function foundInOslo(figures: Record<string, Partial<Record<Year, Cell>>>): string[] {
  const found = findAnomalies(withOslo(figures)).filter(({ municipality }) => municipality === oslo);
  return found.map(({ kind, year, columns }) => `${kind} ${year} ${columns.join(" ")}`);
}

describe("findAnomalies", () => {
  it("finds the source's known errors, and they are marked", () => {
    const jumps = findAnomalies(edition).filter(({ kind }) => kind === "jump");
    expect(jumps.length).toBe(18);
    expect(jumps.filter(({ known }) => !known)).toEqual([]);
    expect(jumps.map(({ municipality, year }) => `${municipality} ${year}`)).toEqual(
      expect.arrayContaining(["1516 2020", "1820 2023", "1563 2017", "4613 2017", "5603 2017", "1160 2016"]),
    );
  });

  it("leaves Oslo as it is alone", () => {
    expect(foundInOslo({})).toEqual([]);
  });

  it("finds a year out of line with both its neighbours", () => {
    expect(foundInOslo({ langtid: { 2018: valueCell(900) } })).toEqual(["jump 2018 langtid"]);
  });

  it("finds a large figure that is gone for a year", () => {
    expect(foundInOslo({ langtid: { 2018: hidden } })).toEqual(["sudden-gap 2018 langtid"]);
  });

  it("finds last year's report sent again", () => {
    const again = (column: string): [string, Partial<Record<Year, Cell>>] => [column, { 2022: findCell(column, 2021) }];
    const columns = ["langtid", "langtid_80", "beboere_heldogn"];
    expect(foundInOslo(Object.fromEntries(columns.map(again)))).toEqual([
      "repeated 2022 langtid_80 langtid beboere_heldogn",
    ]);
  });

  it("finds more users than inhabitants", () => {
    expect(foundInOslo({ brukere_hjemme_80: { 2024: valueCell(60_000) } })).toEqual([
      "impossible 2024 brukere_hjemme_80 folk_80p",
    ]);
  });
});

function findCell(column: string, year: Year): Cell {
  const component = [...edition.indicators.values()]
    .flatMap((indicator) => (indicator.kind === "ratio" ? [indicator.numerator] : []))
    .find((candidate) => candidate.column === column);
  if (component === undefined) throw new Error(`no column ${column}`);
  return edition.observation(component, oslo, year).cell;
}
