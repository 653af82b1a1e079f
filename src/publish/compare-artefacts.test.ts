import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { pointAt, series } from "../analysis/series.ts";
import { areaKey } from "../data/area.ts";
import { cellSign, cellValue } from "../data/cell.ts";
import { IndicatorId } from "../data/codes.ts";
import { formatNumber } from "../data/format.ts";
import { comparedAreas } from "../export/compare.ts";
import { makeAnew } from "./artefact.ts";
import { artefactsOf } from "./artefacts.ts";
import { openSite } from "./site.ts";

const site = openSite({ root: process.cwd(), now: "2100-01-01T00:00:00Z", drafts: false, edition: "2024" });
const files = artefactsOf(site).filter(({ paths: [path] }) => path.includes("/sammenlign/") && path.endsWith(".json"));

it("what the compare page fetches says of every place and year what the edition says, and is small", async () => {
  const edition = site.editions[0]?.edition;
  if (edition === undefined) throw new Error("no edition");
  expect(files.map(({ paths }) => paths[0])).toContain("2024/v1/sammenlign/langtidsopphold-per-1000-80.json");
  for (const file of files) {
    const bytes = await file.render(makeAnew);
    expect(gzipSync(bytes).length, file.paths[0]).toBeLessThan(15_000);
    const { aar, steder } = JSON.parse(new TextDecoder().decode(bytes));
    const id = IndicatorId.parse(/([^/]+)\.json$/.exec(file.paths[0])?.[1]);
    const { decimals } = edition.indicator(id);
    for (const area of comparedAreas(edition)) {
      const said = edition.years.map((year) => {
        const { cell } = pointAt(series(edition, id, area), year);
        const value = cellValue(cell);
        return value === undefined && cell.kind !== "value" ? cellSign(cell) : formatNumber(value ?? 0, decimals);
      });
      expect(steder[areaKey(area)].map((text: string) => text.replace(/\*?\/?$/, ""))).toEqual(said);
    }
    expect(aar).toEqual(edition.years);
  }
});
