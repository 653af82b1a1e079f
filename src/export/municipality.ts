import type { Profile } from "../analysis/profile-types.ts";
import type { Edition } from "../data/edition.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { writeMunicipalityJson } from "./json.ts";
import { citation, type PublicationMeta } from "./meta.ts";
import { municipalityRows } from "./rows.ts";
import { type Subject, workbookSheets } from "./sheets.ts";
import { writeXlsx } from "./xlsx.ts";

/** A municipality's figures with those it is compared with, in the long form. */
export function municipalityCsv(edition: Edition, profile: Profile): Uint8Array {
  return writeCsv(municipalityRows(edition, profile));
}

/** As `municipalityCsv`, for Excel with Norwegian settings. */
export function municipalityExcelCsv(edition: Edition, profile: Profile): Uint8Array {
  return writeExcelCsv(municipalityRows(edition, profile));
}

/** The same figures as a workbook, with definitions and source. */
export async function municipalityXlsx(edition: Edition, profile: Profile, meta: PublicationMeta): Promise<Uint8Array> {
  const subject = subjectOf(profile);
  return writeXlsx(workbookSheets(edition, municipalityRows(edition, profile), meta, subject), {
    title: `${profile.municipality.name}: ${meta.editionTitle}`,
    subject: "Tall om kommunale omsorgstjenester",
    creator: meta.siteName,
    description: citation(meta, subject.part, subject.path),
    created: meta.published,
  });
}

/** The same figures as JSON; see `json.ts` for the shape. */
export function municipalityJson(edition: Edition, profile: Profile, meta: PublicationMeta): Uint8Array {
  return writeMunicipalityJson(edition, profile, meta, subjectOf(profile).path);
}

function subjectOf({ municipality }: Profile): Subject {
  return { part: municipality.name, path: `kommune/${municipality.slug}/` };
}
