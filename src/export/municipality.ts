import type { Profile } from "../analysis/profile-types.ts";
import type { Edition } from "../data/edition.ts";
import type { Publication } from "../report/publication.ts";
import { writeMunicipalityJson } from "./json.ts";
import { municipalityRows } from "./rows.ts";
import type { Table } from "./table-files.ts";

/** A municipality's figures with those it is compared with; see `json.ts` for the shape of its JSON. */
export function municipalityTable(edition: Edition, profile: Profile, meta: Publication): Table {
  const { name, slug } = profile.municipality;
  const path = `kommune/${slug}/`;
  return {
    edition,
    meta,
    subject: { part: name, path },
    rows: () => municipalityRows(edition, profile),
    json: () => writeMunicipalityJson(edition, profile, meta, path),
  };
}
