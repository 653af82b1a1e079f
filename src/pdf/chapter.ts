import type { Chapter } from "../report/chapter.ts";
import { permanentAddress } from "../report/publication.ts";
import { breakable } from "../report/typst/literal.ts";
import { ChapterFiles } from "./chapter-files.ts";
import { compilePdf } from "./compile.ts";
import { fileDate } from "./file-date.ts";
import type { ReportSource } from "./report.ts";
import { reportData } from "./report-data.ts";

/**
 * One chapter in its own language, with the figures behind its charts and the imprint at its end. Its sub-chapters have
 * documents of their own. Throws an `IssuesError` when the document cannot be set.
 */
export function chapterPdf(source: ReportSource, chapter: Chapter): Uint8Array {
  const { root, report, publication, attachments } = source;
  const { language, title, number } = chapter;
  const chapters = new ChapterFiles(report, publication, "chapter");
  chapters.add(chapter);
  chapters.addGlossary(language, 2);
  const children = chapter.children.map((child) => ({
    name: `${child.number} ${child.title}`,
    address: permanentAddress(publication, `${child.path.join("/")}/`),
  }));
  const data = {
    ...reportData(source, language, `${chapter.path.join("/")}/`),
    chapters: chapters.chapters,
    chapter: { number, title: breakable(title), children },
  };
  return chapters.setIn(root, () =>
    compilePdf({
      root,
      main: "kapittel.typ",
      files: new Map([...chapters.files, ["rapport.json", JSON.stringify(data)]]),
      title: `${number} ${title} – ${report.manifest.title[language]}`,
      date: fileDate(publication),
      language,
      attachments,
      typefaces: chapters.typefaces,
    }),
  );
}
