import { parse } from "csv-parse/sync";
import JSONstat from "jsonstat-toolkit";
import { expect, test } from "vitest";
import { municipalIndicators } from "../analysis/profile.ts";
import { CountyCode } from "../data/codes.ts";
import { countyTable } from "./county.ts";
import { fixtureMeta } from "./fixture.ts";
import { realEdition } from "./real-edition.ts";
import { editionRows } from "./rows.ts";
import { tableFile } from "./table-files.ts";

const edition = realEdition(2024);
const table = countyTable(edition, edition.geography.county(CountyCode.parse("46")), fixtureMeta);
const text = async (ending: string) => new TextDecoder().decode(await tableFile(table, ending));
const members = edition.geography.members({ kind: "county", code: CountyCode.parse("46") });
const regions = ["fylke-46", "landet", ...members.map(({ code }) => code)];

test("countyTable() has the county, the country and each of its municipalities, as in the edition's own rows", () => {
  const municipal = new Set<string>(municipalIndicators(edition).map(({ id }) => id));
  const key = ({ indicator, region, year }: { indicator: string; region: string; year: number }) =>
    `${indicator} ${region} ${year}`;
  const expected = editionRows(edition).filter(
    ({ region, indicator }) => regions.includes(region) && municipal.has(indicator),
  );
  const sorted = (rows: readonly (typeof expected)[number][]) => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  expect(members.length).toBeGreaterThan(40);
  expect(sorted(table.rows())).toEqual(sorted(expected));
});

test("its CSV, JSON and JSON-stat hold the same figures, read by others than wrote them", async () => {
  const records: Record<string, string>[] = parse(await text(".csv"), { columns: true });
  const json = JSON.parse(await text(".json"));
  type Line = { kode: string; punkter: { aar: number; celle: { verdi?: number; tegn?: string } }[] };
  const inJson = json.indikatorer.flatMap(({ id, serier }: { id: string; serier: Line[] }) =>
    serier.flatMap(({ kode, punkter }) => punkter.map(({ aar, celle }) => [id, kode, aar, celle.verdi ?? celle.tegn])),
  );
  const inCsv = records.map(({ indikator, region, aar, verdi, merke }) => [
    indikator,
    region,
    Number(aar),
    verdi === "" ? merke : Number(verdi),
  ]);
  expect(inJson).toEqual(inCsv);
  expect(json.fylke.kommuner).toHaveLength(members.length);
  const cube = JSONstat(JSON.parse(await text("-jsonstat.json")));
  const inCube = records.map(({ indikator = "", region = "", aar = "" }) => {
    const cell = cube.Data({ indikator, region, aar });
    return [indikator, region, Number(aar), cell?.value ?? cell?.status];
  });
  expect(inCube).toEqual(inCsv);
});
