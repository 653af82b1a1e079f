import { chapterPdf, reportPdf } from "../pdf/report.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";

/**
 * The report as a PDF, and a PDF of each chapter. A chapter refers to others by number and title, so that each of them
 * depends on the whole report.
 */
export function reportArtefacts(context: ArtefactContext): Artefact[] {
  const { root, publication, published } = context;
  const { edition, report } = published;
  const pdf = (file: string, render: Artefact["render"]): Artefact => {
    return { kind: "pdf", paths: context.paths(file), key: context.key(file, report.digest), render };
  };
  return [
    pdf("rapport.pdf", () => reportPdf(root, report, edition, publication)),
    ...report.all.map((chapter) =>
      pdf(`${chapter.path.join("/")}.pdf`, () => chapterPdf(root, report, chapter, edition, publication)),
    ),
  ];
}
