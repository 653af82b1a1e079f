import spec from "commonmark-spec";
import { beforeAll, expect, test } from "vitest";
import { compilePdf } from "../pdf/compile.ts";
import type { Chapter, Report } from "./chapter.ts";
import { renderHtml } from "./html.ts";
import { compileChapters } from "./testing/compile-chapters.ts";
import { head, readFiles } from "./testing/desk.ts";
import { openRealEdition } from "./testing/real-edition.ts";

interface Example {
  readonly number: number;
  readonly markdown: string;
  /** What the specification has it become. */
  readonly html: string;
}

interface Tried extends Example {
  readonly report: Report;
  readonly chapter: Chapter;
  /** False where it has an error of ours, such as a link that leads nowhere. */
  readonly accepted: boolean;
}

/** As many chapters as a report can have, nearly. */
const batchSize = 90;
const batches = chunk(
  spec.tests.map(({ number, markdown, html }): Example => {
    return { number, markdown: markdown.replaceAll("→", "\t"), html: html.replaceAll("→", "\t") };
  }),
);

let tried: readonly Tried[];
let edition: ReturnType<typeof openRealEdition>;

beforeAll(() => {
  edition = openRealEdition();
  tried = batches.flatMap((batch) => {
    const { report, issues } = readFiles(filesOf(batch), { edition });
    const wrong = new Set(issues.filter(({ severity }) => severity === "error").map(({ file }) => file));
    return batch.flatMap((example, index) => {
      const chapter = report.all[index];
      return chapter === undefined ? [] : [{ ...example, report, chapter, accepted: !wrong.has(chapter.file) }];
    });
  });
}, 120_000);

test("readChapters(input) reads every example of CommonMark", () => {
  expect(tried.map(({ number }) => number)).toEqual(spec.tests.map(({ number }) => number));
});

test("renderHtml(chapter, context) writes every accepted example without HTML to the letter of the specification", () => {
  const tags = /<[a-z!?/]/i;
  const same = tried.filter((each) => each.accepted && !tags.test(each.markdown.replace(/<[a-z]+:[^>]*>/gi, "")));
  const different = same.filter((each) => likeSpec(html(each)) !== likeSpec(each.html));
  expect(different.map(({ number, markdown }) => ({ number, markdown }))).toEqual([]);
  expect(same.length).toBeGreaterThan(450);
});

test("renderHtml(chapter, context) lets no tag of the examples through", () => {
  const tags = /<(?!\/?(?:p|h[2-6]|ul|ol|li|blockquote|pre|code|hr|br|em|strong|a|s)\b)/i;
  expect(tried.filter((each) => tags.test(html(each))).map(({ number }) => number)).toEqual([]);
});

test("renderTypst(chapter, context) writes all examples so that Typst sets a PDF/UA-1, also those that have errors", () => {
  for (const batch of batches) {
    const { report } = readFiles(filesOf(batch), { edition });
    expect(compileChapters(report, compilePdf).length).toBeGreaterThan(1000);
  }
}, 120_000);

function chunk<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / batchSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}

/** One chapter for each example. */
function filesOf(examples: readonly Example[]): Record<string, string> {
  return Object.fromEntries(
    examples.map(({ number, markdown }, index) => {
      return [`${String(index + 1).padStart(2, "0")}-eksempel-${number}.md`, head + markdown];
    }),
  );
}

function html({ report, chapter }: Tried): string {
  return renderHtml(chapter, { report, chapterHref: (path) => `/${path.join("/")}/` });
}

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
