import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { formatIssues } from "../data/issue.ts";
import { compilePdf } from "../pdf/compile.ts";
import { readPdf } from "../pdf/testing/read-pdf.ts";
import { renderHtml } from "./html.ts";
import { beginsFromRight } from "./right-to-left.ts";
import { compileChapters } from "./testing/compile-chapters.ts";
import { readText } from "./testing/desk.ts";
import { htmlText } from "./testing/html-text.ts";
import { openRealEdition } from "./testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const rows = Array.from(
  { length: 200 },
  (_, index) => `| rad ${"abcdefghij"[index % 10]} | *${"x".repeat(index % 7)}y* |`,
);

/** Chapters at the edge of what anyone writes: each must be read, and say the same on the page and in the PDF. */
const cases: Readonly<Record<string, string>> = {
  "letters that are Typst's own":
    "\\# \\$ \\* \\_ @ \\< > \\\\ \\` = + - / ~ \"a\" 'b' (c) [d] {e} // f /* g */ #set text(h) $i^j$ -- --- ... \\",
  "directives and code in code":
    '`:tall{x}` `#panic()` `[^a]` `@fig-x`\n\n```text\n:::fakta\n#import "a"\n:::\n```\n\n    #import "a"\n',
  "Sami and Kven names":
    "Guovdageaidnu, Kárášjohka, Porsáŋgu, Porsanki, Divtasvuodna, Snåasen tjïelte, Raarvihke, Loabák",
  "a footnote in a list in a box in a quote":
    "> :::fakta Tittel\n> - punkt[^a]\n>   - dypere^[Note to.]\n> :::\n\n[^a]: Note en.\n",
  "footnotes that refer to each other": "Se[^a]\n\n[^a]: Her[^b]\n\n[^b]: Der[^a]\n",
  "a table of 200 rows": `| A | B |\n| --- | --- |\n${rows.join("\n")}\n`,
  "a heading of 300 letters": `## ${"Overskrift ".repeat(28).trim()}\n\nTekst.\n`,
  "a figure in a list in a box in a quote":
    "> :::fakta Tittel\n> - punkt\n>\n>   ```liste\n>   indikator: andel-80\n>   aar: 2020\n>   antall: 2\n>   minst: 0\n>   likt: med\n>   ```\n> :::\n",
  "letters that YAML would take as its own":
    '```tabell\nid: x\ntittel: "# @ & * ! | > % ` { } [ ] , ? : - \'a\' \\" \\\\"\nkolonner: ["#a", "@b: c"]\nrader:\n  - ["*", "$x$"]\nkilde: "<b> & _c_"\n```\n',
  "an empty chapter": "",
  "a chapter of nothing but a comment mark and white space": " \n\t\n&nbsp;\n",
  "deep quotes": `${"> ".repeat(40)}a\n`,
  "lists thirty deep": `${Array.from({ length: 30 }, (_, depth) => `${"  ".repeat(depth)}- punkt`).join("\n")}\n`,
  "deep lists": `${["a", "b", "c", "d", "e", "f"].map((letter, depth) => `${"  ".repeat(depth)}- ${letter}`).join("\n")}\n`,
  emoji: "Bra 👍🏽 og 👩‍👩‍👧 og 🇳🇴, **👋** `🏥` ❤️\n\n- 🏡 hjemme\n\n## Om 🏥\n\n| 🏡 | 🏥 |\n| - | - |\n| ja | nei |\n",
  "right-to-left text":
    'Ordene שלום עולם, :fast[12]{kilde="Egen"} ganger, og مرحبا بالعالم (b), **עברית** og *مرحبا*.\n\nمرحبا بالعالم, ganger.\n\n## שלום\n\n- שלום\n\n> مرحبا[^a]\n\n[^a]: שלום og نص.\n',
  "everything at once": `:::fakta Om **«alt»** $x$ #y [lenke](https://ssb.no "t\\"t")\n\n> 1. en[^n]\n>    - Kárášjohka \\* 🏡 שלום, b\n>\n>      | A ~~b~~ | \\| c |\n>      | --- | ---: |\n>      | \`:tall{x}\`[^n] | @ < & \\u{F} |\n>\n>      \`\`\`\n>      ::: #panic() @fig-x\n>      \`\`\`\n>\n> 2. ${"Donaudampfschifffahrtsgesellschaft".repeat(40)}\n\n:::\n\n[^n]: Note *en*.\n\n    - liste i en note[^m]\n\n    Nytt avsnitt i noten: مرحبا.\n\n[^m]: Note i note, a\\u0301 a\u0301\u200b\u00ad\u2011b.\n`,
  "emphasis in emphasis": "***a** b **c***, ~~d *e*~~ [f **g** `h`](https://ssb.no)\n",
};

describe.each(Object.entries(cases))("%s", (_, text) => {
  test("is read without a fault", () => {
    expect(formatIssues(readText(text, edition).issues)).toBe("");
  });

  test("says every word of the page in the PDF too", async () => {
    const { report } = readText(text, edition);
    const html = report.all.map((chapter) => renderHtml(chapter, { report, chapterHref: () => "/" })).join("");
    const { tags } = await readPdf(compileChapters(report, compilePdf));
    const pdf = letters(tags.map((tag) => tag.text).join(""));
    const missing = wordsOf(html).filter(
      (word) => !pdf.includes(letters(beginsFromRight(word) ? word.replace(/[.,]$/, "") : word)),
    );
    expect(missing).toEqual([]);
  });
});

/** Letters that the PDFs' type lacks: editors are told, the page has them, and the PDF is set with a square for each. */
describe.each([
  ["Hindi", "नमस्ते og **नमस्ते**"],
  ["Chinese in code", "`漢字` og\n\n    漢字\n"],
])("%s", (_, text) => {
  test("is told of, shown on the page and set in the PDF", async () => {
    const { report, issues } = readText(text, edition);
    expect(issues.map(({ message }) => message).join()).toContain("Skriften i PDF-ene har ikke tegnet");
    const html = report.all.map((chapter) => renderHtml(chapter, { report, chapterHref: () => "/" })).join("");
    expect(letters(htmlText(html))).toContain(letters(text.replace(/[*`]/g, "").split("\n")[0] ?? ""));
    const { tags } = await readPdf(compileChapters(report, compilePdf));
    expect(tags.map((tag) => tag.text).join("")).toContain("□");
  });
});

/** What a page says, without what only a page has: the title above the footnotes and the ways to and from them. */
function wordsOf(html: string): string[] {
  const text = htmlText(html.replace('<h2 id="fotnoter">Fotnoter</h2>', " "));
  return text
    .replace(/\[\d+\]|↩/g, " ")
    .split(" ")
    .filter((word) => word !== "");
}

/** A PDF breaks lines, and words at hyphens, where it wants. */
function letters(text: string): string {
  return text.normalize("NFC").replace(/[\s\u00a0\u00ad\u200b\u2010\u2011-]/g, "");
}
