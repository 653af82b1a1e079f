import { profile } from "../analysis/profile.ts";
import { municipalityCard } from "../card/municipality-card.ts";
import { municipalityTable } from "../export/municipality.ts";
import { municipalityPdf } from "../pdf/municipality.ts";
import { portraitOf } from "../pdf/portrait.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvAttachment } from "./attachment.ts";
import { municipalityNotices } from "./changes/notices.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The PDF, the card and the downloads of each municipality of an edition. */
export function municipalityArtefacts(context: ArtefactContext): Artefact[] {
  const { root, publication, published } = context;
  const { edition } = published;
  return edition.geography.municipalities.flatMap(({ code, slug }) => {
    const of = () => profile(edition, code);
    const artefact = (kind: ArtefactKind, ending: string, render: Artefact["render"]): Artefact => {
      const file = `kommune/${slug}${ending}`;
      const key = context.key(file, String(context.before?.edition.year));
      return { kind, paths: context.paths(file), key, group: context.group(`kommune/${slug}`), render };
    };
    return [
      artefact("pdf", ".pdf", () => {
        const made = of();
        const changed = municipalityNotices(published.report.manifest, published.changes?.municipality(code));
        const attached = csvAttachment(municipalityTable(edition, made, publication), slug);
        const portrait = portraitOf(edition, made, context.before?.edition.year);
        return municipalityPdf(root, made, { ...publication, changed }, [attached], portrait);
      }),
      artefact("card", ".png", () => municipalityCard(of(), publication)),
      ...tableArtefacts(context, `kommune/${slug}`, () => municipalityTable(edition, of(), publication)),
    ];
  });
}
