import type { Report } from "../chapter.ts";
import { missingGlyphs } from "../glyphs.ts";
import { renderTypstGlossary } from "../typst/glossary.ts";
import { renderTypst } from "../typst.ts";

/** The part of `compilePdf` that is used here; it is handed in, since its room is further right. */
type Compile = (source: {
  readonly root: string;
  readonly main: string;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly title: string;
  readonly date: string;
  readonly language: "nb";
  readonly typefaces: "own" | "all";
}) => Uint8Array;

/** Sets all chapters of a report as one PDF/UA-1; throws what `compile` throws at all that Typst finds wrong. */
export function compileChapters(report: Report, compile: Compile): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const markup = report.all.map((chapter) => {
    const rendered = renderTypst(chapter, { report, address: "https://eksempel.no", scope: "report" });
    for (const [path, content] of rendered.files) files.set(path, content);
    return rendered.markup;
  });
  const glossary = renderTypstGlossary(report, { chapters: report.all, language: "nb", level: 1 });
  const main = ['#import "felles.typ": *', "#show: oppsett", ...markup, glossary].join("\n");
  files.set("rapport-prove.typ", main);
  const about = { title: "Prøve", date: "2021-05-01", language: "nb" } as const;
  const typefaces = missingGlyphs(main, "own").length > 0 ? "all" : "own";
  return compile({ root: ".", main: "rapport-prove.typ", files, ...about, typefaces });
}
