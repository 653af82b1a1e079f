import JSONstat from "jsonstat-toolkit";
import { expect, test } from "vitest";
import { IndicatorId } from "../data/codes.ts";
import { municipalJsonStat, nationalJsonStat } from "./edition.ts";
import { fixtureMeta } from "./fixture.ts";
import { writeJsonStat } from "./jsonstat.ts";
import { realEdition } from "./real-edition.ts";
import { editionRows, indicatorRows } from "./rows.ts";

const edition = realEdition(2020);
const read = (bytes: Uint8Array) => JSONstat(JSON.parse(new TextDecoder().decode(bytes)));

test("writeJsonStat() of one indicator, read by another library gives every figure, sign and mark of the rows", () => {
  const indicator = edition.indicator(IndicatorId.parse("andel-80-hjemmetjenester"));
  const cube = read(
    writeJsonStat({
      edition,
      rows: indicatorRows(edition, indicator),
      meta: fixtureMeta,
      subject: { part: "A", path: "a/" },
    }),
  );
  expect(cube.class).toBe("dataset");
  expect(cube.role).toMatchObject({ geo: ["region"], time: ["aar"], metric: ["gitt"] });
  expect(cube.Dimension("gitt").Category("verdi")).toMatchObject({ unit: { label: "prosent", decimals: 1 } });
  expect(cube.Dimension("region").Category("0301").label).toBe("Oslo");
  for (const row of indicatorRows(edition, indicator)) {
    const at = { region: row.region, aar: String(row.year) };
    const value = cube.Data({ ...at, gitt: "verdi" });
    expect([value?.value ?? undefined, value?.status ?? ""], `${row.region} ${row.year}`).toEqual([
      row.value,
      row.mark,
    ]);
    expect(cube.Data({ ...at, gitt: "teller" })?.value ?? undefined).toBe(row.numerator);
    expect(cube.Data({ ...at, gitt: "nevner" })?.value ?? undefined).toBe(row.denominator);
  }
});

test("municipalJsonStat() and nationalJsonStat() hold every row of the edition between them, and nothing else", () => {
  const municipal = read(municipalJsonStat(edition, fixtureMeta));
  const national = read(nationalJsonStat(edition, fixtureMeta));
  let filled = 0;
  for (const row of editionRows(edition)) {
    const cube = edition.indicator(IndicatorId.parse(row.indicator)).kind === "national" ? national : municipal;
    const cell = cube.Data({ indikator: row.indicator, region: row.region, aar: String(row.year) });
    if (cell?.value !== row.value && !(cell?.value === null && row.value === undefined)) {
      throw new Error(`${row.indicator} ${row.region} ${row.year}: ${cell?.value}, not ${row.value}`);
    }
    if ((cell?.status ?? "") !== row.mark)
      throw new Error(`${row.indicator} ${row.region} ${row.year}: ${cell?.status}`);
    if (row.value !== undefined) filled++;
  }
  const values = [municipalJsonStat, nationalJsonStat].flatMap((write) => {
    const { value }: { value: unknown[] } = JSON.parse(new TextDecoder().decode(write(edition, fixtureMeta)));
    return value.filter((one) => one !== null);
  });
  expect(values).toHaveLength(filled);
});
