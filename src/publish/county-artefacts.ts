import { countyProfile } from "../analysis/county-profile.ts";
import { countySummary } from "../analysis/county-summary.ts";
import { countyCard } from "../card/county-card.ts";
import { countyTable } from "../export/county.ts";
import { countyPdf } from "../pdf/county.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvAttachment } from "./attachment.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The PDF, the card and the downloads of each county of an edition, with its municipalities in them. */
export function countyArtefacts(context: ArtefactContext): Artefact[] {
  const { root, publication, published } = context;
  const { edition } = published;
  return edition.geography.counties.flatMap((county) => {
    const table = () => countyTable(edition, county, publication);
    const artefact = (kind: ArtefactKind, ending: string, render: Artefact["render"]): Artefact => {
      const file = `fylke/${county.slug}${ending}`;
      const group = context.group(`fylke/${county.slug}`);
      return { kind, paths: context.paths(file), key: context.key(file), group, render };
    };
    const profile = () => countyProfile(edition, county.code);
    return [
      artefact("pdf", ".pdf", () => {
        const made = profile();
        return countyPdf(root, made, publication, [csvAttachment(table(), county.slug)], countySummary(edition, made));
      }),
      artefact("card", ".png", () => countyCard(profile(), publication)),
      ...tableArtefacts(context, `fylke/${county.slug}`, table),
    ];
  });
}
