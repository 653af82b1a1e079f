import { existsSync } from "node:fs";
import path from "node:path";
import { type DatasetId, type DatasetVersion, EditionId, VersionId } from "../data/codes.ts";
import { failOnErrors } from "../data/issue.ts";
import { discoverVersions } from "./discover-versions.ts";
import { readManifest } from "./manifest.ts";
import { dayAfter } from "./publication-time.ts";
import { copyVersion, readTexts } from "./version-folder.ts";

export interface NewVersion {
  /** `reports/2020/v2` */
  readonly folder: string;
  readonly version: VersionId;
  /** The version that it was made from. */
  readonly from: VersionId;
  /** Datasets that there is a newer version of than the one that is pinned. */
  readonly newer: ReadonlyMap<DatasetId, DatasetVersion>;
}

/** The newest version of an edition, which a further one is made from. Throws with words for an editor when there is none. */
export function newestVersion(root: string, year: string): { edition: EditionId; version: VersionId } {
  const edition = EditionId.safeParse(year).data;
  if (edition === undefined)
    throw new Error(`«${year}» er ikke en utgave. Skriv for eksempel npm run ny-versjon -- 2020.`);
  const found = discoverVersions(root).find((version) => version.edition === edition);
  if (found === undefined)
    throw new Error(`Det er ingen utgave ${edition}. En ny utgave lages med npm run ny-utgave -- ${edition}.`);
  return found;
}

/**
 * Makes the version after an edition's newest one from it, in one movement: the same chapters and data, and a `rapport.yml` that is a
 * draft and asks what is changed. `newest`: the newest version of each dataset; `now`: ISO date-time with zone. Throws with words
 * for an editor.
 */
export function makeVersion(
  root: string,
  year: string,
  { newest, now }: { readonly newest: ReadonlyMap<DatasetId, DatasetVersion>; readonly now: string },
): NewVersion {
  const { edition, version: from } = newestVersion(root, year);
  const version = VersionId.parse(`v${Number(from.slice(1)) + 1}`);
  const { manifest, issues } = readManifest({ root, edition, version: from });
  failOnErrors(issues);
  if (manifest === undefined) throw new Error("a manifest that gave neither itself nor an error");
  if (!existsSync(path.join(root, `reports/${edition}/${from}/laas.json`))) {
    throw new Error(`${edition} ${from} er ikke låst. Lås den med npm run laas -- ${edition} ${from}.`);
  }
  const source = `reports/${edition}/${from}`;
  const folder = `reports/${edition}/${version}`;
  const texts = readTexts(root, source);
  texts.set("rapport.yml", asNextVersion(texts.get("rapport.yml") ?? "", dayAfter([manifest.publishes, now])));
  copyVersion(root, source, folder, texts);
  const newer = [...manifest.pins].flatMap(([id, pinned]): [DatasetId, DatasetVersion][] => {
    const last = newest.get(id);
    return last === undefined || last <= pinned ? [] : [[id, last]];
  });
  return { folder, version, from, newer: new Map(newer) };
}

/** A draft that is to come out at a moment of its own; what was changed before is told by the version before. */
function asNextVersion(text: string, publishes: string): string {
  const kept = text
    .replace(/^endringer:\n(?:[ -].*\n?)*/m, "")
    .replace(/^status:.*$/m, "status: utkast")
    .replace(/^publiseres:.*$/m, `publiseres: ${publishes}`)
    .trimEnd();
  return `${kept}\n${asked(publishes.slice(0, 10))}`;
}

/** What is to be filled in; `day` is one that a change may be dated. */
const asked = (
  day: string,
) => `# Hva som er endret siden versjonen før. Fyll ut, rett «publiseres», og sett «status: klar» til slutt.
#endringer:
#  - dato: ${day}
#    slag: rettelse        # rettelse: en feil er rettet · revisjon: tallene er blitt bedre
#    alvor: vesentlig      # liten · vesentlig · alvorlig
#    tekst: Hva som er endret.
#    grunn: Hvorfor.
#    gjelder: [fig-eldre, kap-tjenester]   # figurer, tabeller og kapitler; kan stå tomt
`;
