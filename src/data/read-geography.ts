import { CountyCode, DatasetId, type DatasetVersion, KostraCode, MunicipalityCode } from "./codes.ts";
import type { County, Geography, Municipality, MunicipalityChange } from "./geography.ts";
import type { Issue } from "./issue.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { slugOf } from "./slug.ts";
import { makeGeography } from "./structure/make-geography.ts";
import { makeTimeline } from "./structure/timeline.ts";
import type { Row } from "./table.ts";

/** The dataset of municipalities, counties and their changes. */
export const geographyId = DatasetId.parse("geografi");

/** Reads a version of the geography; `undefined` and issues where it does not hold together. */
export function readGeography(
  root: string,
  version: DatasetVersion,
  issues: Issue[],
): { geography: Geography; dataset: Dataset } | undefined {
  const found: Issue[] = [];
  const dataset = readDataset(root, geographyId, version, found);
  issues.push(...found);
  if (dataset === undefined || found.length > 0) return undefined;
  const rows = (name: string) => dataset.tables.get(name)?.rows ?? [];
  const municipalities = readMunicipalities(rows("kommuner"), rows("kommunenavn"));
  const changes = readChanges(rows("kommuneendringer"));
  const codes = municipalities.map(({ code }) => code);
  const timeline = makeTimeline(codes, changes);
  const structure = timeline.structures.at(-1)?.from ?? "";
  const counties = readCounties(rows("kommuner"));
  return { dataset, geography: makeGeography({ structure, timeline, municipalities, counties, changes }) };
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
