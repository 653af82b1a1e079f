import { describe, expect, it } from "vitest";
import { formatIssues } from "../data/issue.ts";
import { realEdition } from "../data/testing/real-edition.ts";
import { renderHtml } from "../report/html.ts";
import { head, readFiles, readText } from "../report/testing/desk.ts";
import { renderTypst } from "../report/typst.ts";
import { readPage } from "./release/verify/read-page.ts";

/** What an editor who means harm, or whose machine does, could put into a chapter or beside it. */

const edition = realEdition(2020);

function render(text: string): { html: string; typst: string; said: string } {
  const { report, issues } = readText(`\n${text}\n`, edition);
  const [chapter] = report.all;
  if (chapter === undefined) throw new Error("no chapter");
  const html = renderHtml(chapter, { report, chapterHref: (path) => `/2020/${path.join("/")}/` });
  const { markup } = renderTypst(chapter, { report, address: "https://prove.example", scope: "chapter" });
  return { html, typst: markup, said: formatIssues(issues) };
}

/** What a browser would run, load or be told by the page's own code. */
function harm(html: string): readonly unknown[] {
  const { inline, attributes, loads, links } = readPage(html);
  const foreign = loads.filter((address) => !address.startsWith("data:image/"));
  return [
    ...inline,
    ...attributes,
    ...foreign,
    ...links.filter((link) => /^\s*(?:java|vb)script:|^data:text/i.test(link)),
  ];
}

const scripts = [
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  "<svg/onload=alert(1)>",
  "<!--><script>alert(1)</script-->",
  "<style>@import url(https://vond.example)</style>",
  '<iframe src="https://vond.example"></iframe>',
  "<<script>alert(1)//<</script>",
  "`<script>alert(1)</script>`",
  "```html\n<script>alert(1)</script>\n```",
  "| <script>alert(1)</script> |\n| --- |\n| <img src=x onerror=alert(1)> |",
  ':::fakta <script>alert(1)</script>\n<img src=x onerror="alert(1)">\n:::',
  "Tekst.^[<script>alert(1)</script>]",
  '[x](https://ssb.no "\\" onmouseover=\\"alert(1)")',
  "## <script>alert(1)</script> {onclick=alert(1)}",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "&#60;script&#62;alert(1)&#60;/script&#62;",
];

describe("a chapter with code in it", () => {
  it.each(scripts)("shows it as words: %s", (text) => {
    const { html, typst } = render(text);
    expect(harm(html)).toEqual([]);
    // In Typst all words are strings, and what stands outside them is ours.
    expect(typst.replaceAll(/"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(/alert|vond|script/);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#10;script:alert(1)",
    "&#106;avascript:alert(1)",
    "%6Aavascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "file:///etc/passwd",
    "blob:https://vond.example/1",
    "//vond.example/",
  ])("has no link that runs, whichever way it is written: %s", (address) => {
    const { html, said } = render(`[x](<${address}>)`);
    const [link = ""] = readPage(html).links;
    // Refused, or an address that a browser takes for a page.
    expect(said !== "" || /^https:\/\//.test(link), `${link} ${said}`).toBe(true);
    expect(harm(html)).toEqual([]);
  });

  it("is never code to Typst, whatever it says", () => {
    const { typst } = render('#read("/etc/passwd") `#eval("1+1")` \\"] #panic() [ $ x $ *a* #{ } ");#panic();("');
    const outside = typst.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
    expect(outside).not.toMatch(/read|eval|panic/);
    expect(typst).toContain('#read(\\"/etc/passwd\\")');
  });

  it("has a title that is words, in the page and in Typst", () => {
    const title = "<script>alert(1)</script> #panic()";
    const { report } = readFiles({ "01-eksempel.md": head.replace("Eksempel", `'${title}'`) }, { edition });
    const [chapter] = report.all;
    if (chapter === undefined) throw new Error("no chapter");
    expect(chapter.title).toBe(title);
    const { markup } = renderTypst(chapter, { report, address: "https://prove.example", scope: "chapter" });
    expect(markup.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""')).not.toContain("panic");
  });
});

describe("a chapter that reaches for what is not its own", () => {
  it.each([
    "../../../../etc/passwd.png",
    "/etc/passwd.png",
    "..%2f..%2f..%2fetc%2fpasswd.png",
    "file:///etc/passwd.png",
  ])("gets no picture from %s", (file) => {
    const { html, said } = render(`![Et bilde](${file})`);
    expect(said).toContain("reports/2020/v1/01-eksempel.md:8");
    expect(html).not.toContain("<img");
  });

  it.each(["../../../data/omsorgstjenester/2026-11-22/rettelser.yml", "../../nettsted.yml", "../../../package.json"])(
    "gets no link to %s",
    (file) => {
      expect(render(`[x](${file})`).said).toContain("fører ingen steder");
    },
  );

  it("has a picture with a script in it only where no script is run", () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"><script>alert(1)</script></svg>';
    const { report } = readFiles(
      { "01-eksempel.md": `${head}\n![Et bilde](bilder/a.svg)\n`, "bilder/a.svg": svg },
      { edition },
    );
    const [chapter] = report.all;
    if (chapter === undefined) throw new Error("no chapter");
    const html = renderHtml(chapter, { report, chapterHref: (path) => `/${path.join("/")}/` });
    // In an <img> an SVG is a picture: browsers run nothing in it and fetch nothing for it.
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[A-Za-z0-9+/=]+" alt="Et bilde">/);
    expect(harm(html)).toEqual([]);
  });
});

describe("a head or a block that means harm", () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefghij", (name, index) => {
    const one = "abcdefghij"[index];
    return `${name}: &${name} [*${one},*${one},*${one},*${one},*${one},*${one},*${one},*${one},*${one}]`;
  }).join("\n")}`;

  it("is refused in a moment where a few lines would become millions", () => {
    const started = performance.now();
    const { issues } = readFiles({ "01-eksempel.md": head.replace("status:", `${bomb}\nstatus:`) }, { edition });
    const block = render(`\`\`\`figur\n${bomb}\n\`\`\``);
    expect(issues.length + block.said.length).toBeGreaterThan(1);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it.each(["__proto__: { polluted: ja }", "constructor: { prototype: { polluted: ja } }"])(
    "leaves the prototypes of everything alone: %s",
    (line) => {
      readFiles({ "01-eksempel.md": head.replace("status:", `${line}\nstatus:`) }, { edition });
      render(`\`\`\`figur\n${line}\nid: fig-x\n\`\`\``);
      render(`:tall{__proto__=1 constructor=2 indikator=andel-80 sted=landet aar=2020}`);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    },
  );
});
