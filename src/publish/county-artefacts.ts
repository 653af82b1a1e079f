import { countyProfile } from "../analysis/county-profile.ts";
import { countySummary } from "../analysis/county-summary.ts";
import { countyTable } from "../export/county.ts";
import { countyPdf } from "../pdf/county.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvAttachment } from "./attachment.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The PDF and the downloads of each county of an edition, with its municipalities in them. */
export function countyArtefacts(context: ArtefactContext): Artefact[] {
  const { root, publication, published } = context;
  const { edition } = published;
  return edition.geography.counties.flatMap((county) => {
    const table = () => countyTable(edition, county, publication);
    const file = `fylke/${county.slug}.pdf`;
    const pdf: Artefact = {
      kind: "pdf",
      paths: context.paths(file),
      key: context.key(file),
      render: () => {
        const attached = csvAttachment(table(), county.slug);
        const profile = countyProfile(edition, county.code);
        return countyPdf(root, profile, publication, [attached], countySummary(edition, profile));
      },
    };
    return [pdf, ...tableArtefacts(context, `fylke/${county.slug}`, table)];
  });
}
