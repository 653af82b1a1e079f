import { figureTable } from "../export/figure.ts";
import type { Attachment } from "../pdf/attachment.ts";
import { chapterPdf } from "../pdf/chapter.ts";
import { reportPdf } from "../pdf/report.ts";
import type { Chapter } from "../report/chapter.ts";
import { reportFigures } from "../report/report-figures.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvAttachment } from "./attachment.ts";
import { printedDifferences } from "./changes/printed-differences.ts";

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
  const whole = pdf("rapport.pdf", () => {
    const differences =
      published.changes === undefined ? [] : printedDifferences(published.changes.data(), edition.geography);
    return reportPdf({ root, report, edition, publication, attachments: figureFiles(context), differences });
  });
  return [
    { ...whole, large: true },
    ...report.all.map((chapter) =>
      pdf(`${chapter.path.join("/")}.pdf`, () => {
        return chapterPdf({ root, report, edition, publication, attachments: figureFiles(context, chapter) }, chapter);
      }),
    ),
  ];
}

/** The figures behind each figure and table of the report, or of one of its chapters. */
function figureFiles({ published, publication }: ArtefactContext, only?: Chapter): Attachment[] {
  const { edition, report } = published;
  return reportFigures(report)
    .filter(({ chapter }) => only === undefined || chapter === only)
    .map((figure) => {
      const { kind, number } = figure.block;
      const name = `${kind === "figure" ? "figur" : "tabell"}-${number.replaceAll(".", "-")}-${figure.slug}`;
      return csvAttachment(figureTable(edition, figure, publication), name);
    });
}
