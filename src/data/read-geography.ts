import type { Area } from "./area.ts";
import { CountyCode, DatasetId, type DatasetVersion, KostraCode, MunicipalityCode } from "./codes.ts";
import type { County, Geography, KostraGroup, Municipality, MunicipalityChange } from "./geography.ts";
import type { Issue } from "./issue.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { slugOf } from "./slug.ts";
import type { Row } from "./table.ts";

/** Reads a version of the geography; `undefined` and issues where it does not hold together. */
export function readGeography(
  root: string,
  version: DatasetVersion,
  issues: Issue[],
): { geography: Geography; dataset: Dataset } | undefined {
  const found: Issue[] = [];
  const dataset = readDataset(root, DatasetId.parse("geografi"), version, found);
  issues.push(...found);
  if (dataset === undefined || found.length > 0) return undefined;
  const rows = (name: string) => dataset.tables.get(name)?.rows ?? [];
  const municipalities = readMunicipalities(rows("kommuner"), rows("kommunenavn"));
  return { dataset, geography: makeGeography(municipalities, rows("kommuner"), readChanges(rows("kommuneendringer"))) };
}

function text(row: Row, column: string): string {
  return row.texts.get(column) ?? "";
}

function readMunicipalities(rows: readonly Row[], nameRows: readonly Row[]): Municipality[] {
  const names = Map.groupBy(nameRows, (row) => text(row, "kommunenr"));
  return rows
    .map((row): Municipality => {
      const code = MunicipalityCode.parse(text(row, "kommunenr"));
      const name = text(row, "navn");
      const own = (names.get(code) ?? []).toSorted(
        (a, b) => Number(text(a, "rekkefolge")) - Number(text(b, "rekkefolge")),
      );
      const local = own.map((entry) => ({ name: text(entry, "navn"), lang: text(entry, "sprak") }));
      return {
        code,
        name,
        names: local.length > 0 ? local : [{ name, lang: "nb" }],
        county: CountyCode.parse(text(row, "fylkesnr")),
        kostra: KostraCode.parse(text(row, "kostragruppe")),
        centrality: Number(text(row, "sentralitet")),
        latitude: Number(text(row, "bredde")),
        longitude: Number(text(row, "lengde")),
        slug: `${code}-${slugOf(name)}`,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function readChanges(rows: readonly Row[]): MunicipalityChange[] {
  return rows.map((row) => ({
    validFrom: text(row, "gjelder_fra"),
    from: { code: MunicipalityCode.parse(text(row, "fra_nr")), name: text(row, "fra_navn") },
    to: { code: MunicipalityCode.parse(text(row, "til_nr")), name: text(row, "til_navn") },
    kind: changeKind(text(row, "endring")),
  }));
}

function changeKind(word: string): MunicipalityChange["kind"] {
  switch (word) {
    case "nytt nummer":
      return "new-code";
    case "nytt navn":
      return "new-name";
    case "sammenslåing":
      return "merger";
    default:
      return "split";
  }
}

function readCounties(rows: readonly Row[]): County[] {
  const byCode = new Map(rows.map((row) => [text(row, "fylkesnr"), text(row, "fylke")]));
  return [...byCode]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, name]) => ({ code: CountyCode.parse(code), name, slug: `${code}-${slugOf(name)}` }));
}

function makeGeography(
  municipalities: readonly Municipality[],
  rows: readonly Row[],
  changes: readonly MunicipalityChange[],
): Geography {
  const counties = readCounties(rows);
  const kostraGroups = [...new Set(municipalities.map((entry) => entry.kostra))]
    .sort()
    .map((code): KostraGroup => ({ code, name: `KOSTRA-gruppe ${Number(code.slice(3))}` }));
  const byMunicipality = new Map(municipalities.map((entry) => [entry.code, entry]));
  const byCounty = new Map(counties.map((entry) => [entry.code, entry]));
  const byKostra = new Map(kostraGroups.map((entry) => [entry.code, entry]));
  const inCounty = Map.groupBy(municipalities, (entry) => entry.county);
  const inKostra = Map.groupBy(municipalities, (entry) => entry.kostra);

  const geography: Geography = {
    municipalities,
    counties,
    kostraGroups,
    changes,
    municipality: (code) => found(byMunicipality.get(code), code),
    county: (code) => found(byCounty.get(code), code),
    kostraGroup: (code) => found(byKostra.get(code), code),
    members(area: Area) {
      switch (area.kind) {
        case "municipality":
          return [geography.municipality(area.code)];
        case "county":
          return inCounty.get(area.code) ?? [];
        case "kostra":
          return inKostra.get(area.code) ?? [];
        case "country":
          return municipalities;
        default:
          return area satisfies never;
      }
    },
    areaName(area: Area) {
      switch (area.kind) {
        case "municipality":
          return geography.municipality(area.code).name;
        case "county":
          return geography.county(area.code).name;
        case "kostra":
          return geography.kostraGroup(area.code).name;
        case "country":
          return "Landet";
        default:
          return area satisfies never;
      }
    },
    areaOfKey: (key) => areaOfKey(key, geography),
  };
  return geography;
}

function areaOfKey(key: string, geography: Geography): Area | undefined {
  if (key === "landet") return { kind: "country" };
  const municipality = geography.municipalities.find((entry) => entry.code === key || entry.slug === key);
  if (municipality !== undefined) return { kind: "municipality", code: municipality.code };
  const county = geography.counties.find((entry) => `fylke-${entry.code}` === key);
  if (county !== undefined) return { kind: "county", code: county.code };
  const group = geography.kostraGroups.find((entry) => entry.code === key);
  return group === undefined ? undefined : { kind: "kostra", code: group.code };
}

function found<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`no such area: ${code}`);
  return value;
}
