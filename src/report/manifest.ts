import { z } from "zod";
import { DatasetId, DatasetVersion, type EditionId, type VersionId, type Year } from "../data/codes.ts";
import { datasetVersions } from "../data/dataset-folders.ts";
import type { EditionSpec } from "../data/edition.ts";
import type { Issue } from "../data/issue.ts";
import { Localized } from "../data/language.ts";
import { nearMiss } from "../data/near-miss.ts";
import { norwegianOffset } from "../data/norwegian-time.ts";
import type { Manifest, VersionChange } from "./chapter.ts";
import { checkChanges } from "./check-changes.ts";
import { isoDate, isoDateTime, oneOrMore, status, year } from "./fields.ts";
import { fileMessages } from "./messages/files.ts";
import { say, sayNear } from "./messages/message.ts";
import { readSource } from "./source.ts";
import type { At } from "./tokens.ts";
import { parseYaml } from "./yaml.ts";

/** One text for both written forms, or one for each. */
const Text = z.union([z.string().min(1), Localized]).transform((text) => {
  return typeof text === "string" ? { nb: text, nn: text } : text;
});

/** What has been changed since the version before: what, and for all but the first version also why, and how serious it is. */
const Change = z.strictObject({
  dato: isoDate,
  tekst: Text,
  slag: z.enum(["rettelse", "revisjon"]).optional(),
  alvor: z.enum(["liten", "vesentlig", "alvorlig"]).optional(),
  grunn: Text.optional(),
  gjelder: oneOrMore(z.string().min(1)).default([]),
});

/** The schema of the file; every scalar of it comes as a string. */
export const ManifestFile = z.strictObject({
  tittel: Text,
  undertittel: Text.optional(),
  aar: year,
  struktur: z.string().min(1).optional(),
  publiseres: isoDateTime,
  status,
  data: z.record(DatasetId, DatasetVersion),
  noekkeltall: z.array(z.strictObject({ indikator: z.string().min(1), sted: z.string().min(1) })).default([]),
  endringer: z.array(Change).default([]),
});

/** A line with each key, for hints. */
export const manifestExamples = {
  tittel: "tittel: Omsorg i kommunene 2020",
  undertittel: "undertittel: Årsrapport om kommunale omsorgstjenester",
  aar: "aar: 2020",
  struktur: "struktur: 2020",
  publiseres: "publiseres: 2021-05-01T08:00:00+02:00",
  status: "status: utkast",
  data: "data: {omsorgstjenester: 2026-11-22}",
  noekkeltall: "noekkeltall: [{indikator: andel-80-hjemmetjenester, sted: landet}]",
  endringer: "endringer: [{dato: 2021-06-15, tekst: Endelige tall for 2020}]",
  indikator: "indikator: andel-80-hjemmetjenester",
  sted: "sted: landet",
  dato: "dato: 2021-06-15",
  tekst: "tekst: Endelige tall for 2020",
  slag: "slag: rettelse",
  alvor: "alvor: vesentlig",
  grunn: "grunn: Kilden hadde sendt tall fra 2019 på nytt.",
  gjelder: "gjelder: [fig-eldre, kap-tjenester]",
};

/** Reads `reports/<edition>/<version>/rapport.yml`. */
export function readManifest(input: { root: string; edition: EditionId; version: VersionId }): {
  manifest?: Manifest;
  issues: readonly Issue[];
} {
  const { edition, version } = input;
  const file = `reports/${edition}/${version}/rapport.yml`;
  const { source, issues } = readSource(input.root, file);
  if (source === undefined) return { issues };
  const yaml = parseYaml({ file, text: source.text, firstLine: 1, schema: ManifestFile, examples: manifestExamples });
  if (yaml.value === undefined) return { issues: yaml.issues };
  const value = yaml.value;
  const changes = value.endringer.map((change, index) => {
    const at = ["endringer", index];
    return changeOf(change, yaml.at(at), yaml.at([...at, "gjelder"]));
  });
  const found = [
    ...checkMoment(file, value.publiseres, yaml.at(["publiseres"])),
    ...checkChanges(file, version, value.status, changes),
    ...checkYear(file, edition, { year: value.aar, at: yaml.at(["aar"]) }),
    ...checkPins(input.root, file, pinsOf(value.data), (id) => yaml.at(["data", id])),
  ];
  if (found.length > 0) return { issues: found };
  const manifest: Manifest = {
    edition,
    version,
    file,
    title: value.tittel,
    subtitle: value.undertittel,
    year: value.aar,
    structure: value.struktur,
    publishes: value.publiseres,
    status: value.status,
    pins: new Map(pinsOf(value.data)),
    keyFigures: value.noekkeltall.map(({ indikator, sted }, index) => {
      return { indicator: indikator, place: sted, at: yaml.at(["noekkeltall", index]) };
    }),
    changes,
    at: { publishes: yaml.at(["publiseres"]), structure: yaml.at(["struktur"]) },
    digest: source.digest,
  };
  return { manifest, issues: [] };
}

/** Which figures a version is made from. */
export function editionSpec({ edition, version, year, structure, pins, at }: Manifest): EditionSpec {
  return { id: edition, version, year, structure, structureLine: at.structure.line, pins };
}

function pinsOf(data: Record<DatasetId, DatasetVersion>): [DatasetId, DatasetVersion][] {
  return Object.entries(data).map(([dataset, version]) => [DatasetId.parse(dataset), version]);
}

/** The folder's name is the year: what is published at `/2020/` tells of 2020. */
function checkYear(file: string, edition: EditionId, { year, at }: { year: Year; at: At }): Issue[] {
  if (String(year) === edition) return [];
  return [{ file, ...at, ...say(fileMessages.otherYear, { år: year, utgave: edition }) }];
}

/** What is pinned must be there; a project that has no data at all is told of that where the data is read. */
function checkPins(
  root: string,
  file: string,
  pins: readonly (readonly [DatasetId, DatasetVersion])[],
  at: (id: DatasetId) => At,
): Issue[] {
  const known = datasetVersions(root);
  if (known.size === 0) return [];
  return pins.flatMap(([id, version]): Issue[] => {
    const versions = known.get(id);
    if (versions?.includes(version)) return [];
    if (versions !== undefined) {
      const there = { datasett: id, versjon: version, "versjoner som finnes": versions.join(", ") };
      return [{ file, ...at(id), ...say(fileMessages.noSuchDatasetVersion, there) }];
    }
    const there = { datasett: id, "datasett som finnes": [...known.keys()].join(", ") };
    return [{ file, ...at(id), ...sayNear(fileMessages.noSuchDataset, there, nearMiss(id, known.keys())) }];
  });
}

/** A time in the zone that is not Norway's that day is nearly always one that forgot summer time. */
function checkMoment(file: string, moment: string, at: At): Issue[] {
  const zone = norwegianOffset(moment);
  if (moment.endsWith(zone)) return [];
  const right = moment.replace(/(?:Z|[+-]\d{2}:?\d{2})$/, zone);
  const season = zone === "+02:00" ? "sommertid" : "normaltid";
  return [{ file, ...at, ...say(fileMessages.otherZone, { tid: season, sone: zone, riktig: right }) }];
}

function changeOf(
  { dato, tekst, slag, alvor, grunn, gjelder }: z.output<typeof Change>,
  at: At,
  concernsAt: At,
): VersionChange {
  return { date: dato, text: tekst, kind: slag, severity: alvor, why: grunn, concerns: gjelder, concernsAt, at };
}
