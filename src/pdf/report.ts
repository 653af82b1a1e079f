import { distribution } from "../analysis/distribution.ts";
import { cellValue } from "../data/cell.ts";
import type { Edition } from "../data/edition.ts";
import type { Language } from "../data/language.ts";
import type { Chapter, Report } from "../report/chapter.ts";
import { type Publication, permanentAddress, publishedText } from "../report/publication.ts";
import { renderTypstGlossary } from "../report/typst/glossary.ts";
import { renderTypst } from "../report/typst.ts";
import { compilePdf } from "./compile.ts";
import { fileDate } from "./file-date.ts";

/** What `rapport.typ` and `kapittel.typ` set besides the chapters' own markup: texts ready to print. */
interface ReportData {
  readonly title: string;
  readonly subtitle: string;
  /** The files of the chapters, in reading order. */
  readonly chapters: readonly string[];
  readonly cover: { readonly heights: readonly number[]; readonly caption: string };
  readonly about: Readonly<
    Record<"site" | "publisher" | "contact" | "edition" | "version" | "published" | "address" | "year", string>
  >;
  readonly licence: Publication["licence"];
  readonly sources: readonly { readonly title: string; readonly from: string }[];
  readonly draft: boolean;
}

/** A report is one document in one language, whatever those of its chapters; the cover is in this. */
const reportLanguage: Language = "nb";

/**
 * The whole report: cover, imprint, contents, chapters. `root` is the project's.
 * Throws an `IssuesError` when the document cannot be set.
 */
export function reportPdf(root: string, report: Report, edition: Edition, meta: Publication): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const chapters = report.all.map((chapter, index) => {
    const path = `kapittel-${index + 1}.typ`;
    addChapter(files, path, renderTypst(chapter, { report, address: meta.address, scope: "report" }));
    return path;
  });
  chapters.push(...addGlossary(files, report, { chapters: report.all, language: reportLanguage, level: 1 }));
  files.set("rapport.json", JSON.stringify(reportData(report, edition, meta, reportLanguage, chapters, "")));
  const title = report.manifest.title[reportLanguage];
  return compilePdf({ root, main: "rapport.typ", files, title, date: fileDate(meta), language: reportLanguage });
}

/** One chapter with the imprint at its end. Its sub-chapters have documents of their own. */
export function chapterPdf(
  root: string,
  report: Report,
  chapter: Chapter,
  edition: Edition,
  meta: Publication,
): Uint8Array {
  const { language, title, number } = chapter;
  const files = new Map<string, string | Uint8Array>();
  const path = "kapittel-1.typ";
  addChapter(files, path, renderTypst(chapter, { report, address: meta.address, scope: "chapter" }));
  const paths = [path, ...addGlossary(files, report, { chapters: [chapter], language, level: 2 })];
  const data = reportData(report, edition, meta, language, paths, `${chapter.path.join("/")}/`);
  const children = chapter.children.map((child) => ({
    name: `${child.number} ${child.title}`,
    address: permanentAddress(meta, `${child.path.join("/")}/`),
  }));
  files.set("rapport.json", JSON.stringify({ ...data, chapter: { number, title, children } }));
  return compilePdf({
    root,
    main: "kapittel.typ",
    files,
    title: `${number} ${title} – ${report.manifest.title[language]}`,
    date: fileDate(meta),
    language,
  });
}

/** The words that the chapters use of the glossary, and the file with them; none where they use none. */
function addGlossary(
  files: Map<string, string | Uint8Array>,
  report: Report,
  which: Parameters<typeof renderTypstGlossary>[1],
): string[] {
  const markup = renderTypstGlossary(report, which);
  if (markup === "") return [];
  files.set("ordliste.typ", `#import "felles.typ": *\n${markup}`);
  return ["ordliste.typ"];
}

function addChapter(
  files: Map<string, string | Uint8Array>,
  path: string,
  rendered: { markup: string; files: ReadonlyMap<string, string | Uint8Array> },
): void {
  files.set(path, `#import "felles.typ": *\n${rendered.markup}`);
  for (const [name, content] of rendered.files) files.set(name, content);
}

function reportData(
  report: Report,
  edition: Edition,
  meta: Publication,
  language: Language,
  chapters: readonly string[],
  path: string,
): ReportData {
  const { manifest } = report;
  return {
    title: manifest.title[language],
    subtitle: manifest.subtitle?.[language] ?? "",
    chapters,
    cover: cover(report, edition, language),
    about: {
      site: meta.siteName,
      publisher: meta.publisher,
      contact: meta.contact,
      edition: manifest.title[language],
      version: meta.version,
      published: publishedText(meta, language),
      address: permanentAddress(meta, path),
      year: String(manifest.year),
    },
    licence: meta.licence,
    sources: [...edition.datasets.values()].map(({ descriptor }) => ({
      title: descriptor.title,
      from: descriptor.sources.map((source) => source.title).join("; "),
    })),
    draft: meta.published === undefined,
  };
}

/** The picture on the cover: every municipality as a bar, by the first of the report's key figures that has them. */
function cover(report: Report, edition: Edition, language: Language): ReportData["cover"] {
  const indicator = report.keyFigures.map((key) => key.indicator).find(({ kind }) => kind !== "national");
  if (indicator === undefined) return { heights: [], caption: "" };
  const cells = distribution(edition, indicator.id, edition.year);
  const values = cells.flatMap(({ cell }) => cellValue(cell) ?? []).sort((a, b) => a - b);
  const name = indicator.name[language];
  return {
    heights: values.map((value) => value / (values.at(-1) ?? 1)),
    caption:
      language === "nn"
        ? `Kvar strek er ein kommune. Høgda viser: ${name}, ${edition.year}.`
        : `Hver strek er en kommune. Høyden viser: ${name}, ${edition.year}.`,
  };
}
