import spec from "commonmark-spec";
import { beforeAll, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { compilePdf } from "../pdf/compile.ts";
import type { Chapter, Report } from "./chapter.ts";
import { renderHtml } from "./html.ts";
import { compileChapters } from "./testing/compile-chapters.ts";
import { head, readFiles, readText } from "./testing/desk.ts";
import { openRealEdition } from "./testing/real-edition.ts";

const examples = spec.tests.map(({ number, markdown, html }) => {
  return { number, markdown: markdown.replaceAll("→", "\t"), html: html.replaceAll("→", "\t") };
});

interface Tried {
  readonly number: number;
  readonly markdown: string;
  readonly wanted: string;
  readonly report: Report;
  readonly chapter: Chapter;
  readonly accepted: boolean;
}

let edition: Edition;
let tried: Tried[];
beforeAll(() => {
  edition = openRealEdition();
  tried = examples.map(({ number, markdown, html }) => {
    const { report, issues } = readText(markdown, edition);
    const [chapter] = report.all;
    if (chapter === undefined) throw new Error(`no chapter of example ${number}`);
    const accepted = issues.every(({ severity }) => severity !== "error");
    return { number, markdown, wanted: html, report, chapter, accepted };
  });
});

function html({ report, chapter }: Tried): string {
  return renderHtml(chapter, { report, chapterHref: (path) => `/${path.join("/")}/` });
}

test("renderHtml(chapter, context) writes every example of CommonMark that is accepted and has no HTML, to the letter of the specification", () => {
  const same = tried.filter(
    (each) => each.accepted && !/<[a-z!?/]/i.test(each.markdown.replace(/<[a-z]+:[^>]*>/gi, "")),
  );
  const different = same.filter((each) => likeSpec(html(each)) !== likeSpec(each.wanted));
  expect(different.map(({ number, markdown }) => ({ number, markdown }))).toEqual([]);
  expect(same.length).toBeGreaterThan(450);
});

test("renderHtml(chapter, context) lets no tag of the examples through", () => {
  const tags = /<(?!\/?(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|hr|br|em|strong|a|s)\b)/i;
  expect(tried.filter((each) => tags.test(html(each))).map(({ number }) => number)).toEqual([]);
});

test("renderTypst(chapter, context) writes all accepted examples so that Typst sets a PDF/UA-1", () => {
  const accepted = tried.filter((each) => each.accepted);
  for (let start = 0; start < accepted.length; start += 90) {
    const batch = accepted.slice(start, start + 90);
    const names = batch.map(({ number }, index) => `${String(index + 1).padStart(2, "0")}-eksempel-${number}.md`);
    const files = Object.fromEntries(batch.map(({ markdown }, index) => [names[index] ?? "", head + markdown]));
    expect(compileChapters(readFiles(files, { edition }).report, compilePdf).length).toBeGreaterThan(1000);
  }
}, 120_000);

/** Ids, the keyboard's way into code and the levels of headings are ours; white space at tags does not count. */
function likeSpec(text: string): string {
  return text
    .replace(/ id="[^"]*"/g, "")
    .replaceAll('<pre tabindex="0">', "<pre>")
    .replace(/<(\/?)h1>/g, "<$1h2>")
    .replaceAll("&#39;", "'")
    .replaceAll(" />", ">")
    .replace(/\s*(<[^>]*>)\s*/g, "$1")
    .trim();
}
