import type { Profile } from "../analysis/profile-types.ts";
import type { Edition } from "../data/edition.ts";
import { writeCsv } from "./csv.ts";
import { writeExcelCsv } from "./excel-csv.ts";
import { writeMunicipalityJson } from "./json.ts";
import type { PublicationMeta } from "./meta.ts";
import { municipalityRows } from "./rows.ts";
import type { Subject } from "./sheets.ts";
import { writeWorkbook } from "./workbook.ts";

/** A municipality's figures with those it is compared with, in the long form. */
export function municipalityCsv(edition: Edition, profile: Profile): Uint8Array {
  return writeCsv(municipalityRows(edition, profile));
}

/** As `municipalityCsv`, for Excel with Norwegian settings. */
export function municipalityExcelCsv(edition: Edition, profile: Profile): Uint8Array {
  return writeExcelCsv(municipalityRows(edition, profile));
}

/** The same figures as a workbook, with definitions and source. */
export function municipalityXlsx(edition: Edition, profile: Profile, meta: PublicationMeta): Promise<Uint8Array> {
  return writeWorkbook(edition, municipalityRows(edition, profile), meta, subjectOf(profile));
}

/** The same figures as JSON; see `json.ts` for the shape. */
export function municipalityJson(edition: Edition, profile: Profile, meta: PublicationMeta): Uint8Array {
  return writeMunicipalityJson(edition, profile, meta, subjectOf(profile).path);
}

function subjectOf({ municipality }: Profile): Subject {
  return { part: municipality.name, path: `kommune/${municipality.slug}/` };
}
