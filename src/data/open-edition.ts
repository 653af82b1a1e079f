import type { Cell } from "./cell.ts";
import { DatasetId, type IndicatorId, type Year } from "./codes.ts";
import { digestOf } from "./digest.ts";
import type { Edition, EditionSpec } from "./edition.ts";
import { type Component, componentsOf, datasetsOf, type Indicator } from "./indicator.ts";
import type { Issue } from "./issue.ts";
import { municipalBorders } from "./municipal-borders.ts";
import type { MunicipalTable } from "./municipal-table.ts";
import { officialFigures } from "./official.ts";
import { type Dataset, readDataset } from "./read-dataset.ts";
import { readDeviations } from "./read-deviations.ts";
import { geographyId, readGeography } from "./read-geography.ts";
import { readIndicators } from "./read-indicators.ts";
import { readTiles } from "./read-tiles.ts";
import { formerCountiesId, readFormerCounties } from "./structure/former-counties.ts";
import { municipalFigures } from "./structure/municipal-figures.ts";
import { openStructure, tilesIn } from "./structure/open-structure.ts";

const tilesId = DatasetId.parse("geografi-fliser");

/**
 * Reads everything that an edition is pinned to, below `root`. Indicators whose datasets are not pinned are not in it.
 * Errors of the data become issues; `undefined` when there is no geography to hang the figures on.
 * `pinsFile` is the file that names the versions, for messages.
 */
export function openEdition(root: string, spec: EditionSpec, pinsFile: string, issues: Issue[]): Edition | undefined {
  const geographyVersion = spec.pins.get(geographyId);
  if (geographyVersion === undefined) {
    issues.push({
      file: pinsFile,
      line: 1,
      message: "«data» nevner ingen versjon av «geografi».",
      hint: "Legg til «geografi: <dato>» under «data».",
      severity: "error",
    });
    return undefined;
  }
  const geo = readGeography(root, geographyVersion, issues);
  if (geo === undefined) return undefined;
  const datasets = new Map<DatasetId, Dataset>([[geographyId, geo.dataset]]);
  for (const [id, version] of spec.pins) {
    const dataset = id === geographyId ? undefined : readDataset(root, id, version, issues);
    if (dataset !== undefined) datasets.set(id, dataset);
  }
  const geography = openStructure(geo.geography, spec, datasets, pinsFile, issues);
  const catalogue = readIndicators(root, issues, spec.indicators);
  const known = [...datasets.values()].map((dataset) => readDeviations(root, dataset, issues));
  const indicators = new Map<IndicatorId, Indicator>();
  for (const [id, indicator] of catalogue.indicators) {
    const pinned = datasetsOf(indicator).every((dataset) => datasets.has(dataset));
    // A national series that begins after the edition's year has nothing to show in it.
    const empty = indicator.kind === "national" && nationalSeries(indicator, datasets, spec.year).length === 0;
    if (pinned && !empty) indicators.set(id, indicator);
  }
  const sources = { root, newest: geo.geography, geography, datasets, indicators: [...catalogue.indicators.values()] };
  const { tables, text: rules } = municipalFigures(sources, issues);
  checkColumns(indicators, tables, issues);
  const official = new Map([...datasets].map(([id, dataset]) => [id, officialFigures(dataset, geography)]));
  const tableOf = ({ dataset }: Component, year: Year) => {
    const table = tables.get(dataset);
    if (table === undefined) throw new Error(`not a municipal dataset: ${dataset}`);
    if (year > spec.year) throw new Error(`${year} is later than the edition: ${spec.year}`);
    return table;
  };
  const borders = municipalBorders(root, geography, issues);
  const texts = [
    catalogue.text,
    rules,
    ...(borders.digest === "" ? [] : [borders.digest]),
    ...known.map(({ text }) => text),
  ];
  return {
    id: spec.id,
    version: spec.version,
    year: spec.year,
    years: observationYears(tables, spec.year),
    geography,
    tiles: tilesIn(geography, readTiles(datasets.get(tilesId))),
    formerCounties: readFormerCounties(datasets.get(formerCountiesId)),
    borders: borders.rings,
    indicators,
    datasets,
    deviations: new Map(known.flatMap(({ deviations }) => [...deviations])),
    digest: editionDigest(spec, [geography.structure, ...texts].join("\n"), datasets),
    indicator: (id) => {
      const indicator = indicators.get(id);
      if (indicator === undefined) throw new Error(`no such indicator: ${id}`);
      return indicator;
    },
    observation: (component, municipality, year) => {
      return tableOf(component, year).observation(component.column, municipality, rowYear(component, year));
    },
    together: (component, municipalities, year) => {
      return tableOf(component, year).together(component.column, municipalities, rowYear(component, year));
    },
    official(indicator, area, year) {
      const source = officialSource(indicator);
      if (source === undefined || year > spec.year) return undefined;
      return official.get(source.dataset)?.ofArea(source.column, area, year);
    },
    officialRegion(indicator, region, year) {
      const source = officialSource(indicator);
      if (source === undefined || year > spec.year) return undefined;
      return official.get(source.dataset)?.ofRegion(source.column, region, year);
    },
    officialYears(indicator) {
      const years = official.get(officialSource(indicator)?.dataset ?? geographyId)?.years ?? [];
      return years.filter((year) => year <= spec.year);
    },
    national: (indicator) => nationalSeries(indicator, datasets, spec.year),
  };
}

/** Stocks at the end of a year are in the row of the next 1 January. */
function rowYear({ date }: Component, year: Year): Year {
  return date === "year-end" ? year + 1 : year;
}

function officialSource(indicator: Indicator) {
  return indicator.kind === "ratio" ? indicator.official : undefined;
}

function checkColumns(
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  municipal: ReadonlyMap<DatasetId, MunicipalTable>,
  issues: Issue[],
): void {
  for (const indicator of indicators.values()) {
    for (const component of componentsOf(indicator)) {
      if (municipal.get(component.dataset)?.columns.has(component.column) === true) continue;
      issues.push({
        file: `data/indikatorer/${indicator.id}.yml`,
        line: 1,
        message: `Datasettet «${component.dataset}» har ingen kolonne «${component.column}».`,
        hint: "Rett «kolonne» i indikatoren.",
        severity: "error",
      });
    }
  }
}

/** The years that every municipal dataset with figures at year-end has, up to the edition's. */
function observationYears(municipal: ReadonlyMap<DatasetId, MunicipalTable>, last: Year): Year[] {
  const care = municipal.get(DatasetId.parse("omsorgstjenester")) ?? [...municipal.values()][0];
  return (care?.years ?? []).filter((year) => year <= last);
}

function nationalSeries(
  indicator: Indicator,
  datasets: ReadonlyMap<DatasetId, Dataset>,
  last: Year,
): { year: Year; cell: Cell }[] {
  if (indicator.kind !== "national") return [];
  const table = [...(datasets.get(indicator.series.dataset)?.tables.values() ?? [])][0];
  return (table?.rows ?? [])
    .filter((row) => row.texts.get("variabel") === indicator.series.variable)
    .flatMap((row) => {
      const year = Number(row.texts.get("aar"));
      const cell = row.cells.get("verdi");
      return cell === undefined || (year > last && !indicator.projection) ? [] : [{ year, cell }];
    })
    .sort((a, b) => a.year - b.year);
}

function editionDigest(spec: EditionSpec, indicators: string, datasets: ReadonlyMap<DatasetId, Dataset>): string {
  const parts = [...datasets.values()].map((dataset) => `${dataset.id} ${dataset.version} ${dataset.digest}`).sort();
  return digestOf(spec.id, spec.version, String(spec.year), indicators, ...parts);
}
