import { compilePdf } from "../../pdf/compile.ts";
import type { Report } from "../chapter.ts";
import { renderTypst } from "../typst.ts";

/** Sets all chapters of a report as one PDF/UA-1; throws an `IssuesError` for all that Typst finds wrong. */
export function compileChapters(report: Report): Uint8Array {
  const files = new Map<string, string | Uint8Array>();
  const markup = report.all.map((chapter) => {
    const rendered = renderTypst(chapter, { report, address: "https://eksempel.no", scope: "report" });
    for (const [path, content] of rendered.files) files.set(path, content);
    return rendered.markup;
  });
  files.set("rapport-prove.typ", ['#import "felles.typ": *', "#show: oppsett", ...markup].join("\n"));
  return compilePdf({
    root: ".",
    main: "rapport-prove.typ",
    files,
    title: "Prøve",
    date: "2021-05-01",
    language: "nb",
  });
}
