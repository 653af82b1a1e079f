import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../data/edition.ts";
import { formatIssues } from "../data/issue.ts";
import { renderHtml } from "./html.ts";
import { head, readFiles, readText } from "./testing/desk.ts";
import { htmlText } from "./testing/html-text.ts";
import { openRealEdition } from "./testing/real-edition.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const figure = (id: string) =>
  `\n\`\`\`figur\nid: ${id}\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Figur ${id}\n\`\`\`\n`;
const draft = head.replace("status: klar", "status: utkast");
const nynorsk = head.replace("malform: nb", "malform: nn");

/** Four chapters in two levels, with figures in three of them. */
const report = {
  "01-sammendrag.md": `${head}Se @fig-c, @kap-tjenester og [unge](02-statistikk/01-tjenester.md#unge).\n`,
  "02-statistikk/index.md": head + figure("a"),
  "02-statistikk/01-tjenester.md": `${head}## Unge\n${figure("b")}\n[opp](../01-sammendrag.md)\n`,
  "02-statistikk/02-befolkning.md": head + figure("c"),
  "03-veien.md": head,
};

function textOf(text: string): string {
  const { report: read, issues } = readText(text, edition);
  expect(formatIssues(issues)).toBe("");
  return htmlText(read.all.map((chapter) => renderHtml(chapter, { report: read, chapterHref: () => "/" })).join(""));
}

describe("readChapters(input)", () => {
  test("numbers chapters and gives them addresses by the order and names of their files", () => {
    const { report: read, issues } = readFiles(report, { edition });
    expect(formatIssues(issues)).toBe("");
    expect(read.all.map(({ number, path, depth, id }) => `${number} ${path.join("/")} ${depth} ${id}`)).toEqual([
      "1 sammendrag 1 kap-sammendrag",
      "2 statistikk 1 kap-statistikk",
      "2.1 statistikk/tjenester 2 kap-statistikk-tjenester",
      "2.2 statistikk/befolkning 2 kap-statistikk-befolkning",
      "3 veien 1 kap-veien",
    ]);
    expect(read.chapters.map(({ children }) => children.length)).toEqual([0, 2, 0]);
  });

  test("numbers figures through the sub-chapters of a chapter", () => {
    const { report: read } = readFiles(report, { edition });
    const figures = [...read.targets.values()].filter(({ kind }) => kind === "figure");
    expect(figures.map(({ id, number, chapter }) => `${number} ${id} ${chapter.join("/")}`)).toEqual([
      "2.1 fig-a statistikk",
      "2.2 fig-b statistikk/tjenester",
      "2.3 fig-c statistikk/befolkning",
    ]);
  });

  test("links to chapters, figures and headings across files", () => {
    const { report: read } = readFiles(report, { edition });
    const [first] = read.all;
    if (first === undefined) throw new Error("no chapter");
    expect(renderHtml(first, { report: read, chapterHref: (path) => `/2020/${path.join("/")}/` })).toBe(
      '<p>Se <a href="/2020/statistikk/befolkning/#fig-c">figur\u00a02.3</a>, <a href="/2020/statistikk/tjenester/">kapittel\u00a02.1</a> og <a href="/2020/statistikk/tjenester/#unge">unge</a>.</p>\n',
    );
  });

  test("leads from an excerpt of a chapter to the chapter's page", () => {
    const text = `Se @fig-a[^x] og [her](#her).\n\n## Her\n${figure("a")}\n[^x]: Note.\n`;
    const { report: read } = readFiles({ "01-a.md": head + text }, { edition });
    const [chapter] = read.all;
    if (chapter === undefined) throw new Error("no chapter");
    const excerpt = { ...chapter, tokens: chapter.tokens.slice(0, 1) };
    expect(renderHtml(excerpt, { report: read, chapterHref: () => "/2020/a/" })).toBe(
      '<p>Se <a href="/2020/a/#fig-a">figur\u00a01.1</a><sup class="fotnoteref"><a href="/2020/a/#fot-1" role="doc-noteref" aria-label="Fotnote 1">[1]</a></sup> og <a href="/2020/a/#her">her</a>.</p>\n',
    );
  });

  test("refers to one of several chapters of the same name by the names of the folders too", () => {
    const files = {
      "01-tjenester.md": `${head}Se @kap-tjenester og @kap-a-unge, ikke @kap-unge.\n`,
      "02-a/index.md": head,
      "02-a/01-unge.md": head,
      "03-b/index.md": head,
      "03-b/01-unge.md": head,
    };
    const { report: read, issues } = readFiles(files, { edition });
    expect(read.targets.get("kap-a-unge")?.number).toBe("2.1");
    expect(formatIssues(issues)).toBe(
      "reports/2020/v1/01-tjenester.md:7:40 «@kap-unge» viser til noe som ikke finnes.\n  Mente du «@kap-a-unge»?",
    );
  });

  test("leaves drafts out of a release, and closes the numbers up", () => {
    const files = { ...report, "02-statistikk/01-tjenester.md": draft, "01-sammendrag.md": draft };
    const { report: read } = readFiles(files, { edition, drafts: false });
    expect(read.all.map(({ number, slug }) => `${number} ${slug}`)).toEqual([
      "1 statistikk",
      "1.1 befolkning",
      "2 veien",
    ]);
    expect(readFiles(files, { edition, drafts: true }).report.all.length).toBe(5);
  });

  test("tells of a reference into a draft that a release leaves out", () => {
    const files = { ...report, "02-statistikk/02-befolkning.md": draft + figure("c") };
    expect(formatIssues(readFiles(files, { edition, drafts: false }).issues)).toBe(
      [
        "reports/2020/v1/01-sammendrag.md:7:4 «@fig-c» viser til noe i et kapittel som ikke blir publisert.",
        "  reports/2020/v1/02-statistikk/02-befolkning.md er et utkast. Sett «status: klar» i hodet der når det er ferdig, eller stryk henvisningen.",
      ].join("\n"),
    );
  });

  test("names the draft that a chapter lies below, and tells what is nowhere as before", () => {
    const files = {
      "01-a.md": `${head}Se [mer](02-b/01-c.md), @kap-c og @fig-borte.\n`,
      "02-b/index.md": draft,
      "02-b/01-c.md": head,
    };
    const { issues } = readFiles(files, { edition, drafts: false });
    expect(issues.map(({ message, hint }) => `${message} ${hint.split(".md")[0]}`)).toEqual([
      "Lenken «02-b/01-c.md» fører til et kapittel som ikke blir publisert. reports/2020/v1/02-b/index",
      "«@kap-c» viser til noe i et kapittel som ikke blir publisert. reports/2020/v1/02-b/index",
      "«@fig-borte» viser til noe som ikke finnes. Rapporten har ingen figurer å vise til.",
    ]);
    expect(readFiles(files, { edition }).issues).toHaveLength(1);
  });

  test("is the same with a byte order mark and with the line endings of Windows and of old Macs", () => {
    const text = `${head}## Å\n\n- a\n- b :tall{indikator=andel-80 sted=landet aar=2020} prosent\n`;
    const plain = readFiles({ "01-a.md": text }, { edition });
    for (const variant of [`\uFEFF${text}`, text.replaceAll("\n", "\r\n"), text.replaceAll("\n", "\r")]) {
      const read = readFiles({ "01-a.md": variant }, { edition });
      expect(formatIssues(read.issues)).toBe("");
      expect(read.report.all).toEqual(plain.report.all);
      expect(read.report.digest).toBe(plain.report.digest);
    }
  });

  test("tells of a file that is not UTF-8, with the first such line", () => {
    const { issues } = readFiles({ "01-a.md": new Uint8Array(Buffer.from(`${head}Åpent\n`, "latin1")) }, { edition });
    expect(formatIssues(issues)).toBe(
      [
        "reports/2020/v1/01-a.md:7 Filen er ikke lagret som UTF-8, så bokstaver som æ, ø og å kan ikke leses.",
        "  Åpne filen der den ble skrevet, og lagre den på nytt med tegnsettet UTF-8.",
      ].join("\n"),
    );
  });

  test("reads an empty chapter", () => {
    expect(textOf("")).toBe("");
  });

  test("tells of a chapter without a head, with an empty one, and of what is wrong in one", () => {
    const files = {
      "01-uten.md": "Bare tekst.\n",
      "02-tomt.md": "---\n---\n",
      "03-feil.md": "---\ntitel: X\ntittel:\nmalform: no\nsist_faglig_endret: 2021-02-30\nstatus: klart\n---\n",
    };
    expect(formatIssues(readFiles(files, { edition }).issues)).toMatchInlineSnapshot(`
      "reports/2020/v1/01-uten.md:1 Kapittelet mangler hodet med tittel, målform, dato og status.
        Begynn filen med en linje «---», så «tittel:», «malform:», «sist_faglig_endret:» og «status:» på hver sin linje, og «---» igjen.
      reports/2020/v1/02-tomt.md:1 Kapittelet mangler hodet med tittel, målform, dato og status.
        Begynn filen med en linje «---», så «tittel:», «malform:», «sist_faglig_endret:» og «status:» på hver sin linje, og «---» igjen.
      reports/2020/v1/03-feil.md:2:1 «titel» er ikke en nøkkel her.
        Mente du «tittel»?
      reports/2020/v1/03-feil.md:3:1 «tittel» kan ikke leses slik det står.
        Skriv for eksempel «tittel: Tjenester».
      reports/2020/v1/03-feil.md:4:1 «malform» har en verdi som ikke finnes.
        Skriv «nb» eller «nn».
      reports/2020/v1/03-feil.md:5:1 «sist_faglig_endret» kan ikke leses slik det står.
        Skriv for eksempel «sist_faglig_endret: 2021-04-30».
      reports/2020/v1/03-feil.md:6:1 «status» har en verdi som ikke finnes.
        Skriv «utkast» eller «klar»."
    `);
  });

  test("tells what is wrong in a chapter whose address is taken, too", () => {
    const text = `${head}\n:tall{indikator=borte sted=landet aar=2020}\n`;
    const { issues } = readFiles({ "01-a.md": head, "02-a.md": text }, { edition });
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^To kapitler i samme mappe heter «a»/),
      "«borte» er ikke en indikator.",
    ]);
  });

  test.each([
    ["asks for what there is not", "indikator: borte"],
    ["cannot be read", "indikatorr: borte"],
  ])("tells of a figure that %s, and not of what refers to it", (_, line) => {
    const block = `\`\`\`figur\nid: a\ntype: linje\n${line}\nsted: landet\ntittel: Eldre\n\`\`\`\n`;
    const { issues } = readFiles({ "01-a.md": `${head}\nSe @fig-a.\n\n${block}` }, { edition });
    expect(issues.filter(({ message }) => message.includes("viser til"))).toEqual([]);
    expect(issues).not.toEqual([]);
  });

  test("tells of chapters in one folder with the same number, whose order would be their names'", () => {
    const files = {
      "01-a.md": head,
      "01-b/index.md": head,
      "01-b/01-a.md": head,
      "01-b/02-c.md": head,
      "01-b/02-d.md": head,
      "02-c.md": head,
    };
    expect(formatIssues(readFiles(files, { edition }).issues)).toMatchInlineSnapshot(`
      "reports/2020/v1/01-b:1 To kapitler i samme mappe begynner med «01», så rekkefølgen er ikke sagt. Det andre er reports/2020/v1/01-a.md.
        Gi det ene et annet tall foran navnet.
      reports/2020/v1/01-b/02-d.md:1 To kapitler i samme mappe begynner med «02», så rekkefølgen er ikke sagt. Det andre er reports/2020/v1/01-b/02-c.md.
        Gi det ene et annet tall foran navnet."
    `);
  });

  test("tells of names of files and folders that cannot be", () => {
    const files = {
      "01-a.md": head,
      "02-a.md": head,
      "03-Tjenester.md": head,
      "04-data.md": head,
      "05-mappe/01-b.md": head,
      "notat.md": head,
      "06-kapittel.docx": "PK",
      "07-kapittel.MD": head,
      "_notat.txt": "ring Kari",
      "05-mappe/les.txt": "hei",
      "veien/01-c.md": head,
      "_skjult/01-d.md": "uten hode",
      "index.md": head,
    };
    expect(formatIssues(readFiles(files, { edition }).issues)).toMatchInlineSnapshot(`
      "reports/2020/v1/02-a.md:1 To kapitler i samme mappe heter «a», og ville fått samme adresse. Det andre er reports/2020/v1/01-a.md.
        Gi det ene et annet navn. Tallet foran navnet er ikke med i adressen.
      reports/2020/v1/03-Tjenester.md:1 Navnet sier ikke hvor kapittelet hører hjemme, eller kan ikke stå i en adresse.
        Bruk to sifre, bindestrek og små bokstaver a–z, som «01-sammendrag.md». Skriv æ som ae, ø som o og å som a.
      reports/2020/v1/04-data.md:1 Adressen «data» er opptatt av en annen del av nettstedet.
        Gi kapittelet et annet navn.
      reports/2020/v1/05-mappe/index.md:1 Mappen har ikke noe «index.md», så kapittelet mangler tittel og innledning.
        Lag filen. Den trenger hodet med tittel, målform, dato og status, og kan ellers være tom.
      reports/2020/v1/05-mappe/les.txt:1 Advarsel: Filen blir ikke lest, for navnet slutter ikke på «.md».
        Lagre teksten som ren tekst, med et navn som «01-sammendrag.md». Er den et notat, la navnet begynne med «_».
      reports/2020/v1/06-kapittel.docx:1 Advarsel: Filen blir ikke lest, for navnet slutter ikke på «.md».
        Lagre teksten som ren tekst, med et navn som «01-sammendrag.md». Er den et notat, la navnet begynne med «_».
      reports/2020/v1/07-kapittel.MD:1 Advarsel: Filen blir ikke lest, for navnet slutter ikke på «.md».
        Lagre teksten som ren tekst, med et navn som «01-sammendrag.md». Er den et notat, la navnet begynne med «_».
      reports/2020/v1/index.md:1 Navnet sier ikke hvor kapittelet hører hjemme, eller kan ikke stå i en adresse.
        Bruk to sifre, bindestrek og små bokstaver a–z, som «01-sammendrag.md». Skriv æ som ae, ø som o og å som a.
      reports/2020/v1/notat.md:1 Navnet sier ikke hvor kapittelet hører hjemme, eller kan ikke stå i en adresse.
        Bruk to sifre, bindestrek og små bokstaver a–z, som «01-sammendrag.md». Skriv æ som ae, ø som o og å som a.
      reports/2020/v1/veien:1 Navnet sier ikke hvor kapittelet hører hjemme, eller kan ikke stå i en adresse.
        Bruk to sifre, bindestrek og små bokstaver a–z, som «02-statistikk». Skriv æ som ae, ø som o og å som a."
    `);
  });

  test("tells of key figures that are not to be had", () => {
    const keyFigures = [
      { indicator: "andel-80", place: "landet", at: { line: 9 } },
      { indicator: "andel-81", place: "landet", at: { line: 10, column: 5 } },
    ];
    const { report: read, issues } = readFiles({ "01-a.md": head }, { edition, keyFigures });
    expect(read.keyFigures.map(({ indicator, point }) => `${indicator.id} ${point.year}`)).toEqual(["andel-80 2020"]);
    expect(formatIssues(issues)).toBe(
      "reports/2020/v1/rapport.yml:10:5 «andel-81» er ikke en indikator.\n  Mente du «andel-80»?",
    );
  });

  test("follows the chapter's written form in every word that the build writes", () => {
    const text = `Delen :endring{indikator=andel-80-hjemmetjenester sted=landet fra=2018 til=2019}. I Oslo :endring{indikator=innbyggere sted=0301 fra=2019 til=2020 som=kort}. :fast[Tre]{kilde="SSB"}\n`;
    const { report: read, issues } = readFiles({ "01-a.md": nynorsk + text }, { edition });
    expect(formatIssues(issues)).toBe("");
    const html = read.all.map((chapter) => renderHtml(chapter, { report: read, chapterHref: () => "/" })).join("");
    expect(htmlText(html)).toMatchInlineSnapshot(
      `"Delen gjekk ned med 0,7 prosentpoeng, frå 30,7 prosent i 2018 til 30,0 prosent i 2019[1]. I Oslo auka med 0,5 prosent. Tre[2] Fotnotar 2019: mangelfull rapportering dette året. ↩ Kjelde: SSB. ↩"`,
    );
  });

  test("gives the same tokens and digest each time, and another digest for another text", () => {
    const [one, two] = [readFiles(report, { edition }), readFiles(report, { edition })];
    expect(one.report).toEqual(two.report);
    const other = readFiles({ ...report, "03-veien.md": `${head}Mer.\n` }, { edition });
    expect(other.report.digest).not.toBe(one.report.digest);
  });

  test("reads a report again in a fraction of a second", () => {
    const times = Array.from({ length: 6 }, () => {
      const start = performance.now();
      readFiles(report, { edition });
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(200);
  });
});
