import { profile } from "../analysis/profile.ts";
import { municipalityCard } from "../card/municipality-card.ts";
import { municipalityCsv, municipalityExcelCsv, municipalityJson, municipalityXlsx } from "../export/municipality.ts";
import { municipalityPdf } from "../pdf/municipality.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvArtefacts } from "./csv-artefacts.ts";

/** The PDF, the card and the downloads of each municipality of an edition. */
export function municipalityArtefacts(context: ArtefactContext): Artefact[] {
  const { root, publication, published } = context;
  const { edition } = published;
  return edition.geography.municipalities.flatMap(({ code, slug, name }) => {
    const of = () => profile(edition, code);
    const artefact = (kind: ArtefactKind, ending: string, render: Artefact["render"]): Artefact => {
      const file = `kommune/${slug}${ending}`;
      return { kind, paths: context.paths(file), key: context.key(file), render };
    };
    return [
      artefact("pdf", ".pdf", () => municipalityPdf(root, of(), publication)),
      artefact("card", ".png", () => municipalityCard(of(), publication)),
      ...csvArtefacts(context, `kommune/${slug}.csv`, { part: name, path: `kommune/${slug}/` }, () =>
        municipalityCsv(edition, of()),
      ),
      artefact("download", "-excel.csv", () => municipalityExcelCsv(edition, of())),
      artefact("download", ".xlsx", () => municipalityXlsx(edition, of(), publication)),
      artefact("download", ".json", () => municipalityJson(edition, of(), publication)),
    ];
  });
}
