import { type Issue, IssuesError } from "../data/issue.ts";
import type { Language } from "../data/language.ts";
import type { Chapter, Report } from "../report/chapter.ts";
import { missingGlyphs } from "../report/glyphs.ts";
import type { Publication } from "../report/publication.ts";
import { renderTypstGlossary } from "../report/typst/glossary.ts";
import { markdownLine } from "../report/typst/line-marks.ts";
import { renderTypst } from "../report/typst.ts";
import { findUndecodable } from "./undecodable.ts";

/** The chapters of a document as files for Typst, and the way back from what it finds wrong to the chapters' own lines. */
export class ChapterFiles {
  /** The chapters' files, in reading order; sub-chapters are a part with their chapter. */
  readonly chapters: { readonly path: string; readonly part: string }[] = [];
  /** Markup, drawings and pictures by path. */
  readonly files = new Map<string, string | Uint8Array>();
  /** The typefaces that the words in them need. */
  typefaces: "own" | "all" = "own";
  readonly #sources = new Map<string, Chapter>();
  readonly #report: Report;
  readonly #publication: Publication;
  readonly #scope: "chapter" | "report";

  constructor(report: Report, publication: Publication, scope: "chapter" | "report") {
    this.#report = report;
    this.#publication = publication;
    this.#scope = scope;
  }

  /** Throws an `IssuesError` when one of the chapter's figures cannot be drawn. */
  add(chapter: Chapter): void {
    const context = { report: this.#report, address: this.#publication.address, scope: this.#scope };
    const { markup, files } = renderTypst(chapter, context);
    const path = `kapittel-${this.chapters.length + 1}.typ`;
    this.chapters.push({ path, part: chapter.path[0] ?? chapter.id });
    this.#sources.set(path, chapter);
    this.files.set(path, `${opening}\n${markup}`);
    if (missingGlyphs(markup, "own").length > 0) this.typefaces = "all";
    for (const [name, content] of files) this.files.set(name, content);
  }

  /** The glossary, with those words that the chapters so far use; nothing where they use none. */
  addGlossary(language: Language, level: number): void {
    const chapters = [...this.#sources.values()];
    const path = "ordliste-innhold.typ";
    const markup = renderTypstGlossary(this.#report, { chapters, language, level });
    if (markup === "") return;
    this.chapters.push({ path, part: "ordliste" });
    if (missingGlyphs(markup, "own").length > 0) this.typefaces = "all";
    this.files.set(path, `${opening}\n${markup}`);
  }

  /** What `set` gives; what it finds wrong is told of the chapters as their editors know them. */
  setIn<Result>(root: string, set: () => Result): Result {
    try {
      return set();
    } catch (error) {
      if (!(error instanceof IssuesError)) throw error;
      throw new IssuesError(error.issues.flatMap((issue) => this.#known(issue) ?? this.#images(root, issue)));
    }
  }

  /** A drawing or picture that cannot be set, at the lines where chapters show it; the issue itself when it is of something else. */
  #images(root: string, issue: Issue): Issue[] {
    const images = findUndecodable(root, this.files);
    const places = this.chapters.flatMap(({ path: file }) => {
      const lines = String(this.files.get(file)).split("\n");
      return lines.flatMap((words, index) => {
        return images.some((image) => words.includes(`"${image}"`)) ? [{ ...issue, file, line: index + 1 }] : [];
      });
    });
    const found = places.flatMap((place) => this.#known(place) ?? []);
    return found.length > 0 ? found : [issue];
  }

  #known(issue: Issue): Issue | undefined {
    const { file, line } = this.#sources.has(issue.file) ? issue : this.#quoted(issue);
    const chapter = this.#sources.get(file);
    const markup = this.files.get(file);
    if (chapter === undefined || typeof markup !== "string") return undefined;
    const { column: _, ...rest } = issue;
    return { ...rest, file: chapter.file, line: markdownLine(markup, line), hint };
  }

  /** Of letters that the type lacks Typst tells no more than what they are. */
  #quoted(issue: Issue): { readonly file: string; readonly line: number } {
    const words = /the text `"(.+?)"`/.exec(issue.message)?.[1];
    for (const { path } of words === undefined ? [] : this.chapters) {
      const lines = String(this.files.get(path)).split("\n");
      const index = lines.findIndex((one) => one.includes(words ?? ""));
      if (index >= 0) return { file: path, line: index + 1 };
    }
    return issue;
  }
}

const opening = '#import "felles.typ": *';

const hint =
  "Rett det som står på linjen eller rett etter den. Kan du ikke se hva som er galt, meld fra til den som passer på programmet.";
