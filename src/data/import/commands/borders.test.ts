import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { feature, neighbors } from "topojson-client";
import { topology } from "topojson-server";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startSourceServer } from "../testing/source-server.ts";
import { type TestEffects, testEffects } from "../testing/test-effects.ts";
import { runImport } from "./run-import.ts";

let root: string;
let effects: TestEffects;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "import-grenser-"));
  effects = testEffects();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Point = [number, number];

/** A wavy line from south to north, so that there is something to leave out. */
function wavy(x: number, from: number, to: number): Point[] {
  return Array.from({ length: 101 }, (_, i): Point => {
    const y = from + ((to - from) * i) / 100;
    return [x + 0.02 * Math.sin(i / 3) + 0.002 * Math.sin(i), Number(y.toFixed(4))];
  });
}

/** Two municipalities side by side, with a border in common, and an island of three points. */
function collection() {
  const [west, middle, east] = [wavy(9, 60, 61), wavy(9.5, 60, 61), wavy(10, 60, 61)];
  const between = (left: Point[], right: Point[]) => [...left, ...right.toReversed(), left[0] ?? [0, 0]];
  const island: Point[] = [
    [8, 60],
    [8.001, 60],
    [8.001, 60.001],
    [8, 60],
  ];
  const area = (properties: object, coordinates: unknown) => ({
    type: "Feature",
    properties,
    geometry: { type: "MultiPolygon", coordinates },
  });
  return {
    type: "FeatureCollection",
    features: [
      area({ kommunenummer: "1103", kommunenavn: "Stavanger" }, [[between(middle, east)]]),
      area({ kommunenummer: "0301", navn: [{ sprak: "nor", navn: "Oslo" }] }, [[between(west, middle)], [island]]),
    ],
  };
}

function ringArea(ring: readonly Point[]): number {
  const twice = ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + (ring[index]?.[0] ?? 0) * y - x * (ring[index]?.[1] ?? 0), 0);
  return Math.abs(twice) / 2;
}

function run(file: string, content: unknown, more: readonly string[] = []) {
  writeFileSync(path.join(root, file), typeof content === "string" ? content : JSON.stringify(content));
  return runImport(["grenser", "--fra", file, "--versjon", "2026-11-22", ...more], root, effects);
}

const folder = "data/geografi/grenser/2026-11-22";
const read = () => JSON.parse(readFileSync(path.join(root, folder, "kommuner.topojson"), "utf8"));

describe("import grenser", () => {
  test("simplifies GeoJSON to lines that neighbours have in common", async () => {
    expect(await run("kommuner.geojson", collection(), ["--andel-punkter", "20"])).toBe(0);
    const borders = read();
    const { geometries } = borders.objects.kommuner;
    expect(geometries.map((one: { properties: unknown }) => one.properties)).toEqual([
      { kommunenr: "0301", navn: "Oslo" },
      { kommunenr: "1103", navn: "Stavanger" },
    ]);
    expect(neighbors(geometries)).toEqual([[1], [0]]);
    const points = borders.arcs.flat().length;
    expect(points).toBeGreaterThan(40);
    expect(points).toBeLessThan(100);
    expect(effects.lines).toEqual([
      `${folder}: skrevet`,
      expect.stringMatching(new RegExp(`^  kommuner\\.topojson: 2 kommuner, ${points} av 311 punkter, \\d kB$`)),
    ]);
  });

  test("keeps every island, with an area", async () => {
    await run("kommuner.geojson", collection(), ["--andel-punkter", "1"]);
    const { features } = JSON.parse(JSON.stringify(feature(read(), "kommuner")));
    const rings: Point[][] = features.flatMap((one: { geometry: { coordinates: Point[][][] } }) =>
      one.geometry.coordinates.flat(),
    );
    expect(rings).toHaveLength(3);
    expect(Math.min(...rings.map(ringArea))).toBeGreaterThan(1e-7);
  });

  test("reads TopoJSON, and Kartverket's file with a layer in it, to the same", async () => {
    await run("kommuner.geojson", collection());
    const first = readFileSync(path.join(root, folder, "kommuner.topojson"), "utf8");
    for (const content of [
      { "administrative_enheter.kommune": collection(), crs: {} },
      topology(JSON.parse(JSON.stringify({ Kommuner: collection() }))),
    ]) {
      rmSync(path.join(root, "data"), { recursive: true });
      expect(await run("kommuner.json", content)).toBe(0);
      expect(readFileSync(path.join(root, folder, "kommuner.topojson"), "utf8")).toBe(first);
    }
  });

  test("fetches from an address, and says so in the package", async () => {
    const server = await startSourceServer(() => ({ json: collection() }));
    const words = ["grenser", "--fra", `${server.address}kommuner.geojson`, "--versjon", "2026-11-22"];
    expect(await runImport(words, root, effects)).toBe(0);
    await server.close();
    const { sources, resources, description } = JSON.parse(
      readFileSync(path.join(root, folder, "datapackage.json"), "utf8"),
    );
    expect(sources[0].path).toBe(`${server.address}kommuner.geojson`);
    expect(resources[0]).toMatchObject({
      path: "kommuner.topojson",
      hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
    expect(description).toContain("av kildens 311 punkter");
  });

  test("tells which municipalities of the geography have no borders, and the other way round", async () => {
    mkdirSync(path.join(root, "data/geografi/2026-01-01"), { recursive: true });
    writeFileSync(path.join(root, "data/geografi/2026-01-01/kommuner.csv"), "kommunenr,navn\n0301,Oslo\n4601,Bergen\n");
    expect(await run("kommuner.geojson", collection(), ["--tørrkjøring"])).toBe(0);
    expect(effects.lines.slice(2)).toEqual(["Advarsel: uten grenser er 4601.", "Advarsel: ukjente kommuner er 1103."]);
    expect(existsSync(path.join(root, folder))).toBe(false);
    expect(readdirSync(path.join(root, "data/geografi"))).toEqual(["2026-01-01"]);
  });

  test("says what is wrong with a file", async () => {
    const metres = {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { kommunenummer: "0301" },
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [260000, 6650000],
                [261000, 6650000],
                [261000, 6651000],
                [260000, 6650000],
              ],
            ],
          },
        },
      ],
    };
    const line = {
      type: "FeatureCollection",
      features: [{ type: "Feature", properties: {}, geometry: { type: "LineString", coordinates: [] } }],
    };
    const brokenArcs = {
      type: "Topology",
      arcs: [],
      objects: { kommuner: { type: "GeometryCollection", geometries: [{ type: "Polygon", arcs: [[7]] }] } },
    };
    for (const content of ["{", { type: "Feature" }, metres, line, brokenArcs])
      expect(await run("feil.json", content)).toBe(1);
    expect(await run("kommuner.geojson", collection(), ["--andel-punkter", "0"])).toBe(2);
    expect(effects.lines.join("\n")).toMatchInlineSnapshot(`
      "feil.json er ikke hel JSON.
        Last filen ned på nytt.
      feil.json er verken GeoJSON (FeatureCollection) eller TopoJSON.
        Last ned kommunegrensene fra Geonorge som GeoJSON.
      feil.json: 0301 har koordinater utenfor Norge.
        Koordinatene skal være grader (EPSG:4326 eller 4258), ikke meter (UTM). Velg et annet koordinatsystem på Geonorge.
      feil.json: område 1 er ikke en flate.
        Bruk laget med kommuneflater, ikke grenselinjer.
      feil.json har ingen samling av kommuner.
        Lagene i filen er kommuner.
      «0» er ikke en andel.
        Skriv --andel-punkter i prosent: 25 tar med en firedel av punktene."
    `);
    expect(existsSync(path.join(root, "data"))).toBe(false);
  });
});
