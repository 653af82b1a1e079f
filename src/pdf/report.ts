import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import type { Report } from "../report/chapter.ts";
import type { Publication } from "../report/publication.ts";
import type { Attachment } from "./attachment.ts";
import { ChapterFiles } from "./chapter-files.ts";
import { compilePdf } from "./compile.ts";
import { cover } from "./cover.ts";
import type { DatasetDifferences } from "./differences.ts";
import { fileDate } from "./file-date.ts";
import { keyFigureTexts } from "./key-figures.ts";
import { reportData } from "./report-data.ts";

/** What a report's document and those of its chapters are made of. */
export interface ReportSource {
  /** The project's. */
  readonly root: string;
  readonly report: Report;
  readonly edition: Edition;
  readonly publication: Publication;
  /** The figures behind each figure and table in the document. */
  readonly attachments: readonly Attachment[];
  /** Where figures differ from those of the version before; none in a first version. */
  readonly differences?: readonly DatasetDifferences[];
}

/** A report is one document in one language, whatever those of its chapters; the cover is in this. */
const language: Language = "nb";

/**
 * The whole report: cover, imprint, contents, lists of figures and tables, what is new, key figures, chapters, sources,
 * the figures that differ from the version before, and those behind the charts. Throws an `IssuesError` when the document cannot be set.
 */
export function reportPdf(source: ReportSource): Uint8Array {
  const { root, report, edition, publication, attachments, differences = [] } = source;
  const chapters = new ChapterFiles(report, publication, "report");
  for (const chapter of report.all) chapters.add(chapter);
  chapters.addGlossary(language, 1);
  const data = {
    ...reportData(source, language, ""),
    chapters: chapters.chapters,
    differences,
    cover: cover(report, edition, language),
    keyFigures: keyFigureTexts(report, edition, language, chapters.files),
  };
  const title = report.manifest.title[language];
  return chapters.setIn(root, () =>
    compilePdf({
      root,
      main: "rapport.typ",
      files: new Map([...chapters.files, ["rapport.json", JSON.stringify(data)]]),
      title,
      date: fileDate(publication),
      language,
      attachments,
      typefaces: chapters.typefaces,
    }),
  );
}
