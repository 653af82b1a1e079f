import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatIssues, type Issue } from "./issue.ts";
import { municipalBorders } from "./municipal-borders.ts";
import { realEdition } from "./testing/real-edition.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "grenser-"));
});
afterEach(() => rmSync(root, { recursive: true }));

/** A square of a tenth of a degree for each code, in the version's file. */
function write(version: string, codes: readonly string[]): void {
  const features = codes.map((kommunenr, index) => {
    const [x, y] = [5 + (index % 20), 58 + Math.floor(index / 20) / 2];
    const coordinates = [
      [
        [x, y],
        [x, y + 0.1],
        [x + 0.1, y + 0.1],
        [x + 0.1, y],
        [x, y],
      ],
    ];
    return { type: "Feature", properties: { kommunenr, navn: kommunenr }, geometry: { type: "Polygon", coordinates } };
  });
  const folder = path.join(root, "data", "geografi", "grenser", version);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "kommuner.topojson"), JSON.stringify({ type: "FeatureCollection", features }));
}

test("municipalBorders(root, geography) are none where the folder has none", () => {
  expect(municipalBorders(root, realEdition(2024).geography, []).rings.size).toBe(0);
});

test("municipalBorders(root, geography) are the newest, in the plane of the tile map, northwards up", () => {
  const { geography } = realEdition(2024);
  const codes = geography.municipalities.map(({ code }) => code);
  write("2024-01-01", codes.slice(1));
  write("2026-01-01", codes);
  const { rings, digest } = municipalBorders(root, geography, []);
  expect([rings.size, digest === ""]).toEqual([codes.length, false]);
  const [south, north] = [...rings.values()][0]?.[0] ?? [];
  expect((north?.y ?? 0) - (south?.y ?? 0)).toBeCloseTo((0.1 * Math.PI) / 180, 4);
});

test("municipalBorders(root, geography) are none where a municipality of the structure lacks its own", () => {
  const { geography } = realEdition(2024);
  write(
    "2026-01-01",
    geography.municipalities.slice(1).map(({ code }) => code),
  );
  expect(municipalBorders(root, geography, []).rings.size).toBe(0);
});

test("municipalBorders(root, geography, issues) tells what is wrong with a file that is not one of borders", () => {
  write("2026-01-01", ["0301"]);
  writeFileSync(path.join(root, "data", "geografi", "grenser", "2026-01-01", "kommuner.topojson"), "{");
  const issues: Issue[] = [];
  expect(municipalBorders(root, realEdition(2024).geography, issues).rings.size).toBe(0);
  expect(formatIssues(issues)).toBe(
    "data/geografi/grenser/2026-01-01/kommuner.topojson:1 Filen er ikke hel JSON.\n" +
      "  Importer grensene på nytt med «npm run import -- grenser», eller slett mappen.",
  );
});
