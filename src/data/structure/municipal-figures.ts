import type { DatasetId, Year } from "../codes.ts";
import { type Figures, secure } from "../confidentiality/secure.ts";
import { datasetVersions } from "../dataset-folders.ts";
import type { Geography } from "../geography.ts";
import type { Indicator } from "../indicator.ts";
import type { Issue } from "../issue.ts";
import { type MunicipalTable, municipalTable } from "../municipal-table.ts";
import { officialFigures } from "../official.ts";
import { type Dataset, readDataset } from "../read-dataset.ts";
import { geographyAt } from "./geography-at.ts";
import { type HarmonisedTable, harmonise, lastDay } from "./harmonise.ts";
import type { Structure } from "./timeline.ts";

/** What an edition is pinned to, as it is read. */
export interface Sources {
  readonly root: string;
  /** The newest structure. */
  readonly newest: Geography;
  /** The edition's own. */
  readonly geography: Geography;
  readonly datasets: ReadonlyMap<DatasetId, Dataset>;
  readonly indicators: readonly Indicator[];
}

interface Raw {
  readonly dataset: Dataset;
  readonly table: MunicipalTable;
  readonly structureOf: (year: Year) => Structure;
}

/**
 * Every municipal dataset as an edition may show it: first what is not to be shown is hidden, on the source's own rows, and
 * then these are brought to the edition's structure. `text` is the rules', for digests.
 */
export function municipalFigures(
  sources: Sources,
  issues: Issue[],
): { tables: ReadonlyMap<DatasetId, HarmonisedTable>; text: string } {
  const { root, newest, geography, datasets } = sources;
  const all = [...datasets.values()].filter(isMunicipal).map((dataset) => readRaw(dataset, newest, issues));
  const tables = new Map<DatasetId, HarmonisedTable>();
  const texts: string[] = [];
  for (const { dataset, table, structureOf } of all) {
    const byStructure = Map.groupBy(table.years, (year) => structureOf(year).from);
    const structures = [...byStructure].map(([from, years]) => ({ years, figures: figuresIn(from, all, sources) }));
    const earlier = earlierVersions(root, dataset, newest, issues);
    const secured = secure(root, { dataset, table, structures, earlier }, issues);
    texts.push(secured.text);
    tables.set(dataset.id, bring(secured.table, { dataset, structureOf }, geography.structure, sources));
  }
  return { tables, text: texts.join("\n") };
}

/** Older versions of a dataset, oldest first: those whose rows have the same kind of municipal numbers. */
function earlierVersions(root: string, of: Dataset, newest: Geography, issues: Issue[]): readonly Raw[] {
  const older = (datasetVersions(root).get(of.id) ?? []).filter((version) => version < of.version);
  return older.flatMap((version) => {
    const dataset = readDataset(root, of.id, version, issues);
    const same = dataset?.descriptor.municipalStructure === of.descriptor.municipalStructure;
    return dataset === undefined || !same || !isMunicipal(dataset) ? [] : [readRaw(dataset, newest, issues)];
  });
}

function readRaw(dataset: Dataset, newest: Geography, issues: Issue[]): Raw {
  const { timeline } = newest;
  const declared = dataset.descriptor.municipalStructure ?? newest.structure;
  const structureOf = (year: Year) => timeline.at(declared === "each-year" ? lastDay(year) : declared);
  const inUse = (year: Year): ReadonlySet<string> => new Set(structureOf(year).territories.keys());
  const remembered = new Map<Structure, ReadonlySet<string>>();
  const codes = (year: Year) => {
    const structure = structureOf(year);
    const known = remembered.get(structure) ?? inUse(year);
    remembered.set(structure, known);
    return known;
  };
  return { dataset, structureOf, table: municipalTable(dataset, codes, issues) };
}

/** All that may be shown beside a dataset, in the structure that its rows have. */
function figuresIn(from: string, all: readonly Raw[], sources: Sources): Figures {
  const { newest, datasets, indicators } = sources;
  // What a secret can be worked out from has to do with numbers and not with names.
  const geography = geographyAt(newest, from, []);
  return {
    geography,
    datasets,
    indicators,
    municipal: new Map(all.map((raw) => [raw.dataset.id, bring(raw.table, raw, geography.structure, sources)])),
    official: new Map([...datasets].map(([id, dataset]) => [id, officialFigures(dataset, geography)])),
  };
}

function bring(
  table: MunicipalTable,
  { dataset, structureOf }: Pick<Raw, "dataset" | "structureOf">,
  to: string,
  { newest, indicators }: Sources,
): HarmonisedTable {
  const { timeline } = newest;
  const additive = additiveColumns(dataset.id, indicators);
  return harmonise(table, {
    timeline,
    target: timeline.at(to),
    structureOf,
    isAdditive: (column) => additive.has(column),
  });
}

/** The columns that may be added up over municipalities: the parts of rates, and counts that the catalogue says can be summed. */
function additiveColumns(dataset: DatasetId, indicators: readonly Indicator[]): ReadonlySet<string> {
  const components = indicators.flatMap((indicator) => {
    switch (indicator.kind) {
      case "ratio":
        return [indicator.numerator, indicator.denominator];
      case "direct":
        return indicator.additive ? [indicator.value] : [];
      case "national":
        return [];
      default:
        return indicator satisfies never;
    }
  });
  return new Set(components.filter((component) => component.dataset === dataset).map(({ column }) => column));
}

/** Whether a dataset has figures for municipalities and years. */
export function isMunicipal(dataset: Dataset): boolean {
  return [...dataset.tables.values()].some((table) => {
    const names = table.resource.schema.fields.map((field) => field.name);
    return names.includes("kommunenr") && names.includes("aar");
  });
}
