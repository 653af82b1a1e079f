import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import { z } from "zod";
import { ImportError, importError, type Problem } from "../import-error.ts";

/** A municipality's area in degrees (WGS 84). */
export type MunicipalArea = Feature<Polygon | MultiPolygon, { readonly kommunenr: string; readonly navn: string }>;

const Position = z.tuple([z.number(), z.number()]).rest(z.number());
const Ring = z.array(Position).min(4);
const Geometry = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("Polygon"), coordinates: z.array(Ring).min(1) }),
  z.looseObject({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(Ring).min(1)).min(1) }),
]);
const Shape = z.looseObject({ geometry: Geometry, properties: z.record(z.string(), z.unknown()).nullable() });
const Collection = z.looseObject({ type: z.literal("FeatureCollection"), features: z.array(z.unknown()).min(1) });

const Arc = z.array(z.array(z.number()).min(2));
const TopologySchema = z.looseObject({
  type: z.literal("Topology"),
  arcs: z.array(Arc),
  objects: z.record(z.string(), z.looseObject({ type: z.string() })),
});

/** What Kartverket and those who pass its borders on call the number and the name. */
const codeKeys = ["kommunenummer", "kommunenr", "KOMMUNENR", "id"] as const;
const nameKeys = ["kommunenavn", "navn", "NAVN", "name"] as const;

/** Reads municipal borders from GeoJSON or TopoJSON, by number. Throws `ImportError` with all that is wrong. */
export function readBorders(text: string, from: string): readonly MunicipalArea[] {
  const features = collectionOf(text, from).features;
  const problems: Problem[] = [];
  const areas = new Map<string, MunicipalArea>();
  features.forEach((value, index) => {
    const area = readArea(value, index + 1, from, problems);
    if (area === undefined) return;
    const other = areas.get(area.properties.kommunenr);
    areas.set(area.properties.kommunenr, other === undefined ? area : together(other, area));
  });
  if (problems.length > 0) throw new ImportError("content", problems.slice(0, 20));
  return [...areas.values()].sort((a, b) => (a.properties.kommunenr < b.properties.kommunenr ? -1 : 1));
}

function collectionOf(text: string, from: string): { readonly features: readonly unknown[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw importError("content", `${from} er ikke hel JSON.`, "Last filen ned på nytt.");
  }
  const topology = TopologySchema.safeParse(value);
  if (topology.success) return collectionOfTopology(topology.data, from);
  const collection = Collection.safeParse(deepFind(value));
  if (collection.success) return collection.data;
  throw importError(
    "content",
    `${from} er verken GeoJSON (FeatureCollection) eller TopoJSON.`,
    "Last ned kommunegrensene fra Geonorge som GeoJSON.",
  );
}

/** Kartverket's GeoJSON holds one collection for each layer, by the layer's name: the one called «Kommune» is the areas. */
function deepFind(value: unknown): unknown {
  if (typeof value !== "object" || value === null || "type" in value) return value;
  const layer = Object.entries(value).find(([name]) => /^kommune(r|omr.*)?$/i.test(name.replace(/^.*[.:]/, "")));
  return layer?.[1] ?? value;
}

function collectionOfTopology(parsed: z.output<typeof TopologySchema>, from: string): FeatureCollection {
  const names = Object.keys(parsed.objects);
  const name = names.find((candidate) => /kommun/i.test(candidate)) ?? names[0] ?? "";
  const result = convert(parsed, name);
  if (result?.type === "FeatureCollection") return result;
  throw importError("content", `${from} har ingen samling av kommuner.`, `Lagene i filen er ${names.join(", ")}.`);
}

/** Topojson's own types cannot be checked from outside; it throws where arcs that are asked for are not there. */
function convert(parsed: z.output<typeof TopologySchema>, name: string) {
  const isTopology = (value: unknown): value is Topology => TopologySchema.safeParse(value).success;
  const isObject = (value: unknown): value is GeometryObject => typeof value === "object" && value !== null;
  const object = parsed.objects[name];
  if (!isTopology(parsed) || !isObject(object)) return undefined;
  try {
    return feature(parsed, object);
  } catch {
    return undefined;
  }
}

function readArea(value: unknown, number: number, from: string, problems: Problem[]): MunicipalArea | undefined {
  const shape = Shape.safeParse(value);
  if (!shape.success) {
    problems.push({
      message: `${from}: område ${number} er ikke en flate.`,
      hint: "Bruk laget med kommuneflater, ikke grenselinjer.",
    });
    return undefined;
  }
  const { geometry, properties } = shape.data;
  const code = String(codeKeys.map((key) => properties?.[key]).find((entry) => entry !== undefined) ?? "").padStart(
    4,
    "0",
  );
  if (!/^\d{4}$/.test(code)) {
    problems.push({
      message: `${from}: område ${number} har ikke kommunenummer.`,
      hint: `Det leses fra ${codeKeys.join(", ")}.`,
    });
    return undefined;
  }
  const flat = geometry.type === "Polygon" ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
  if (flat.some(([longitude, latitude]) => longitude < 4 || longitude > 32 || latitude < 57 || latitude > 72)) {
    problems.push({
      message: `${from}: ${code} har koordinater utenfor Norge.`,
      hint: "Koordinatene skal være grader (EPSG:4326 eller 4258), ikke meter (UTM). Velg et annet koordinatsystem på Geonorge.",
    });
    return undefined;
  }
  const kommunenr = code;
  return { type: "Feature", properties: { kommunenr, navn: nameOf(properties) }, geometry: onlyPlane(geometry) };
}

function nameOf(properties: Readonly<Record<string, unknown>> | null): string {
  const found = nameKeys.map((key) => properties?.[key]).find((entry) => entry !== undefined && entry !== null);
  // Kartverket's `navn` may be a list with a name for each language.
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === "object" && first !== null ? String(Reflect.get(first, "navn") ?? "") : String(first ?? "");
}

type Geometry = z.output<typeof Geometry>;

function onlyPlane(geometry: Geometry): Polygon | MultiPolygon {
  const plane = (ring: readonly (readonly [number, number, ...number[]])[]) => ring.map(([x, y]) => [x, y]);
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: geometry.coordinates.map(plane) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map((polygon) => polygon.map(plane)) };
}

/** Several areas of the same municipality are one. */
function together(a: MunicipalArea, b: MunicipalArea): MunicipalArea {
  const polygons = (area: MunicipalArea) =>
    area.geometry.type === "Polygon" ? [area.geometry.coordinates] : area.geometry.coordinates;
  return { ...a, geometry: { type: "MultiPolygon", coordinates: [...polygons(a), ...polygons(b)] } };
}
