import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compilePdf } from "../../../pdf/compile.ts";
import { previewMarker } from "../../preview-marker.ts";
import { digestsOf } from "../manifest.ts";
import { verifySite } from "./verify-site.ts";

const address = "https://eksempel.no/omsorg";
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'";

/** A page with what a test puts into it. */
function page(body: string, head = `<meta http-equiv="content-security-policy" content="${policy}">`): string {
  return `<!doctype html><html lang="nb"><head><title>Side</title>${head}</head><body>${body}</body></html>`;
}

let folder: string;
let files: Record<string, string | Uint8Array>;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "omsorg-nettsted-"));
  files = {
    "index.html": page(
      '<h1 id="topp">Forside</h1><a href="/omsorg/2020/#tall">2020</a><a href="https://www.ssb.no/">SSB</a>',
    ),
    "2020/index.html": page(
      '<p id="tall">Tall</p><a href="../#topp">Tilbake</a><a href="tall.csv">CSV</a><img src="a.svg" alt="">',
    ),
    "2020/tall.csv": "a,b\n1,2\n",
    "2020/a.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "404.html": page(
      "Borte",
      `<meta name="robots" content="noindex"><meta http-equiv="content-security-policy" content="${policy}">`,
    ),
  };
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Writes the site with a manifest that fits it, lets it be spoilt, and verifies it. */
function verify(spoil = () => {}): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  writeFileSync(path.join(folder, "manifest.json"), JSON.stringify({ filer: digestsOf(folder) }));
  spoil();
  return verifySite(folder, address);
}

/** What is said of a front page with this in its body. */
async function ofFront(body: string, head?: string): Promise<string[]> {
  files["index.html"] = page(`<h1 id="topp">Forside</h1>${body}`, head);
  return (await verify()).map((problem) => problem.replace(/^index\.html: /, ""));
}

const hashed = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("verifySite", () => {
  it("finds nothing wrong with a site that is whole", async () => {
    expect(await verify()).toEqual([]);
  });

  it.each([
    ["/omsorg/2021/", "fører ingen steder."],
    ["/omsorg/2020", "fører ingen steder."],
    ["2020/borte.pdf", "fører ingen steder."],
    ["/omsorg/2020/#borte", "fører til et sted på siden som ikke finnes."],
    ["#borte", "fører til et sted på siden som ikke finnes."],
    ["/annet/", "fører ut av nettstedet."],
    ["/omsorgen/", "fører ut av nettstedet."],
    ["javascript:alert(1)", "kjører kode eller åpner en fil."],
    [" java\nscript:alert(1)", "kjører kode eller åpner en fil."],
    ["file:///etc/passwd", "kjører kode eller åpner en fil."],
    ["data:text/html,hei", "er innhold, ikke et sted."],
    ["https://[", "er ingen adresse."],
  ])("finds that the link %j %s", async (link, why) => {
    expect(await ofFront(`<a href="${link}">Lenke</a>`)).toEqual([`lenken ${link} ${why}`]);
  });

  it("takes links as a browser does: to an address that is escaped, to the top, to a mail program", async () => {
    files["2020/a å.csv"] = "x";
    const links = ["2020/a%20%C3%A5.csv", "#top", "#", "mailto:a@b.no", "2020/?sok=x#tall"];
    expect(await ofFront(links.map((link) => `<a href="${link}">x</a>`).join(""))).toEqual([]);
  });

  it.each([
    ["<p>", "", "har ingen Content-Security-Policy."],
    [
      "<p>",
      policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
      "Content-Security-Policy tillater 'unsafe-inline' i script-src.",
    ],
    [
      "<p>",
      policy.replace("style-src 'self'", "style-src 'self' https:"),
      "Content-Security-Policy tillater https: i style-src.",
    ],
    [
      "<p>",
      policy.replace("script-src 'self'", "script-src data:"),
      "Content-Security-Policy tillater data: i script-src.",
    ],
    ["<p>", policy.replace("base-uri 'none'; ", ""), "Content-Security-Policy mangler base-uri."],
    [
      "<p>",
      policy.replace("default-src 'none'", "default-src 'self'"),
      "Content-Security-Policy begynner ikke med ingenting.",
    ],
    ["<script>1</script>", policy, "har <script> i siden som Content-Security-Policy ikke slipper gjennom."],
    ["<style>p{}</style>", policy, "har <style> i siden som Content-Security-Policy ikke slipper gjennom."],
    ['<p style="color:red">', policy, "har style på <p>, som Content-Security-Policy ikke slipper gjennom."],
    ['<p onclick="x()">', policy, "har onclick på <p>, som Content-Security-Policy ikke slipper gjennom."],
    ['<img src="https://sporing.example/p.gif">', policy, "laster https://sporing.example/p.gif fra et annet sted."],
    ['<script src="//cdn.example/x.js"></script>', policy, "laster //cdn.example/x.js fra et annet sted."],
  ])("finds that a page with %j under «%s» %s", async (body, content, problem) => {
    const head = content === "" ? "" : `<meta http-equiv="content-security-policy" content="${content}">`;
    expect(await ofFront(body, head)).toEqual([problem]);
  });

  it("accepts a script that the policy names by its digest, and data that is not run", async () => {
    const head = `<meta http-equiv="content-security-policy" content="${policy.replace("script-src", `script-src ${hashed("a < b && 1")}`)}">`;
    expect(await ofFront('<script>a < b && 1</script><script type="application/ld+json">{}</script>', head)).toEqual(
      [],
    );
  });

  it("lets a page be that only sends readers on, where it sends them somewhere", async () => {
    const moved = (to: string, more = "") =>
      `<meta http-equiv="refresh" content="0; url=${to}"><meta name="robots" content="noindex">${more}`;
    files["gammel/index.html"] = moved("/omsorg/2020/");
    expect(await verify()).toEqual([]);
    files["gammel/index.html"] = moved("/omsorg/borte/");
    expect(await verify()).toEqual(["gammel/index.html: lenken /omsorg/borte/ fører ingen steder."]);
    files["gammel/index.html"] = moved("/omsorg/2020/", "<script>1</script>");
    expect(await verify()).toContain("gammel/index.html: har ingen Content-Security-Policy.");
  });

  it("finds a draft", async () => {
    files["2020/index.html"] = page(
      '<p id="tall">',
      `<meta name="robots" content="noindex"><meta http-equiv="content-security-policy" content="${policy}">`,
    );
    expect(await verify()).toEqual(["2020/index.html: er et utkast."]);
  });

  it("refuses a preview whatever is in it", async () => {
    files[previewMarker] = "x";
    expect(await verify()).toEqual([
      "Dette er en forhåndsvisning, med utkast og det som ikke er publisert ennå. Den kan ikke publiseres.",
    ]);
  });

  it("refuses a folder that is no site", async () => {
    delete files["index.html"];
    expect(await verify()).toEqual(["Det er ingen forside (index.html)."]);
  });

  it("finds each file that is not as the manifest says", async () => {
    const problems = await verify(() => {
      writeFileSync(path.join(folder, "2020/tall.csv"), "a,b\n1,3\n");
      writeFileSync(path.join(folder, "2020/ny.txt"), "ny");
      rmSync(path.join(folder, "2020/a.svg"));
    });
    expect(problems).toEqual([
      "2020/a.svg: står i manifestet, men mangler.",
      "2020/ny.txt: står ikke i manifestet.",
      "2020/tall.csv: har andre byte enn manifestet sier.",
      "2020/index.html: lenken a.svg fører ingen steder.",
    ]);
  });

  it("opens every PDF", async () => {
    const pdf = compilePdf({
      root: process.cwd(),
      main: "prove.typ",
      files: new Map([["prove.typ", '#set document(title: "Prøve")\nHei.']]),
      title: "Prøve",
      date: "2021-05-01",
      language: "nb",
    });
    files["2020/god.pdf"] = pdf;
    expect(await verify()).toEqual([]);
    files["2020/halv.pdf"] = pdf.slice(0, pdf.length / 3);
    files["2020/tekst.pdf"] = "Ikke en PDF.";
    const problems = await verify();
    expect(problems.map((problem) => problem.replace(/ \(.*/, ""))).toEqual([
      "2020/halv.pdf: kan ikke åpnes",
      "2020/tekst.pdf: kan ikke åpnes",
    ]);
  });

  it("finds what weighs too much, and what weighs nothing", async () => {
    files["2020/stor.css"] = "a".repeat(200_001);
    files["2020/tom.csv"] = "";
    expect(await verify()).toEqual(["2020/stor.css: veier 200 kB, og budsjettet er 100 kB.", "2020/tom.csv: er tom."]);
  });
});
