import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { formatIssues } from "../../data/issue.ts";
import { compareOpenings } from "../compare-openings.ts";
import { renderHtml } from "../html.ts";
import { head, readFiles } from "../testing/desk.ts";
import { htmlText } from "../testing/html-text.ts";
import { withZeros } from "../testing/provoke.ts";
import { openRealEdition } from "../testing/real-edition.ts";
import { makeRevisedProject, revisedVersion } from "../testing/revised-project.ts";
import { renderTypst } from "../typst.ts";

/** Errors that printed reports of this kind have had, rebuilt with figures of our own. Each must be told of or be impossible. */
let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const users = "indikator=velferdsteknologi-brukere sted=landet";
const shares = "indikator=andel-80-hjemmetjenester sted=landet";
const overview = (indicators: string) =>
  `\n\`\`\`tabell\nid: t\ntittel: Brukere av velferdsteknologi\nindikatorer: [${indicators}]\nsted: landet\nfra: 2017\ntil: 2020\n\`\`\`\n`;

function write(text: string) {
  const { report, issues } = readFiles({ "01-eksempel.md": head + text }, { edition });
  const html = report.all.map((chapter) => renderHtml(chapter, { report, chapterHref: () => "/" })).join("");
  const typst = report.all.map((chapter) =>
    renderTypst(chapter, { report, address: "https://a.example", scope: "report" }),
  );
  return { said: formatIssues(issues), html, text: htmlText(html), typst: typst.map(({ markup }) => markup).join("") };
}

describe("33 per cent «from 2017 to 2020», over a table that says 14.3", () => {
  test("is told of as a loose number, with what the data say", () => {
    const { said, text } = write(
      `Fra 2017 til 2020 økte antall brukere av velferdsteknologi med 33 prosent.\n${overview("velferdsteknologi-brukere, trygghetsalarm")}`,
    );
    expect(said).toMatch(
      /^\S+:7:64 Advarsel: Tallet «33» .* fra 2019 til 2020, men fra 2017 til 2020 er den 14,3 prosent\.$/m,
    );
    expect(text).toMatch(/95 718 .* 109 385/);
  });

  test("is refused as a change bound to other years, and as a claim, with the figures", () => {
    expect(write(`Fra 2017 til 2020 økte antallet med :endring{${users} fra=2019 til=2020 som=mengde}.`).said).toMatch(
      /Endringen «32,5.prosent» er fra 2019 til 2020, men setningen sier fra 2017 til 2020\./,
    );
    const test = "vekst(velferdsteknologi-brukere, landet, 2017, 2020) > 33";
    expect(
      write(`Antallet :paastand[økte med 33 prosent fra 2017 til 2020]{test="${test}"}.`).said.replaceAll(
        "\u00a0",
        " ",
      ),
    ).toContain("stemmer ikke med tallene (velferdsteknologi-brukere for landet: 95 718 i 2017, 109 385 i 2020)");
  });
});

describe("a 0 for a service that was not registered yet", () => {
  test("is not what a table shows: it has the sign and says why", () => {
    const { said, html, typst, text } = write(overview("digitalt-tilsyn, trygghetsalarm"));
    expect(said).toBe("");
    const row = /Digitalt tilsyn(.*?)<\/tr>/s.exec(html)?.[1] ?? "";
    expect([...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = ""]) => htmlText(cell))).toEqual([
      expect.stringMatching(/^\./),
      expect.stringMatching(/^\./),
      expect.stringMatching(/^3 925/),
      expect.stringMatching(/^5 998/),
    ]);
    expect(text).toContain("ble ikke registrert på dette tidspunktet");
    expect(typst).toContain("ble ikke registrert på dette tidspunktet");
  });

  test("is told of in a table whose figures stand in the chapter", () => {
    const table = (cell: string, more = "") =>
      `\`\`\`tabell\nid: t\ntittel: Tjenester\nkolonner: [Tjeneste, 2017, 2020]\nrader:\n  - Digitalt tilsyn | ${cell} | 5 998\nkilde: Helsedirektoratet\n${more}\`\`\`\n`;
    expect(write(table("0")).said).toContain("«Digitalt tilsyn» har 0 for 2017 og et tall først for 2020.");
    expect(write(table(".")).said).toBe("");
    expect(write(table("0", "nuller: talt\n")).said).toBe("");
    expect(write("I 2018 hadde null personer digitalt tilsyn.").said).toContain("«null personer»");
  });

  test("cannot be written, nor counted from", () => {
    const unregistered = "indikator=digitalt-tilsyn sted=landet";
    expect(write(`I 2017 var det :tall{${unregistered} aar=2017} brukere.`).said).toContain("ble ikke registrert");
    expect(write(`Tallet :endring{${unregistered} fra=2017 til=2020}.`).said).toContain("ble ikke registrert");
    expect(write("I 2017 hadde 0 personer digitalt tilsyn.").said).toContain("Tallet «0» er ikke bundet");
  });

  test("is told of where a source has it, in a sentence and in a table", () => {
    const text = `I 2018 var det :tall{indikator=digitalt-tilsyn sted=landet aar=2018} brukere.\n${overview("digitalt-tilsyn, trygghetsalarm")}`;
    const { issues } = readFiles({ "01-eksempel.md": head + text }, { edition, figures: withZeros(edition) });
    expect(issues.map(({ message }) => message)).toEqual([
      "Tallet «0» for 2018 er 0, og det er alle årene før 2019.",
      "Tallet «digitalt-tilsyn» for 2017 er 0, og det er alle årene før 2019.",
    ]);
  });
});

test("a table on 2020 and 2040 under heads from another is refused, head by head", () => {
  const of = (year: number) => `:tall{indikator=framskriving-80-89 sted=landet aar=${year}}`;
  const { said } = write(`| Alder | 2018 | 2030 |\n| - | - | - |\n| 80–89 år | ${of(2020)} | ${of(2040)} |\n`);
  expect(said.match(/er for \d{4}, men det står under eller ved «\d{4}»/g)).toEqual([
    "er for 2020, men det står under eller ved «2018»",
    "er for 2040, men det står under eller ved «2030»",
  ]);
  const right = write(`| Alder | 2020 | 2040 |\n| - | - | - |\n| 80–89 år | ${of(2020)} | ${of(2040)} |\n`);
  expect(right.said).toBe("");
});

test("a table titled 2009 and 2019 over the heads 2020 and 2040 is refused, also where its figures stand in the chapter", () => {
  const table = (title: string) =>
    `\`\`\`tabell\nid: t\ntittel: ${title}\nkolonner: [Alder, 2020, 2040]\nrader:\n  - 80–89 år | 185 346 | 380 864\nkilde: SSB\n\`\`\`\n`;
  expect(write(table("Innbyggere i 2009 og 2019")).said).toContain(
    "«2009» i teksten til figuren stemmer ikke med årene den viser, 2020 og 2040.",
  );
  expect(write(table("Innbyggere i 2020 og 2040")).said).toBe("");
});

describe("a figure revised between two reports without a word", () => {
  let project: ReturnType<typeof makeRevisedProject>;
  beforeAll(() => {
    const text = `I 2018 var det :tall{${users} aar=2018} brukere.\n`;
    project = makeRevisedProject({
      lines: { "unike-brukere-velferdsteknologi,2018,99612": "unike-brukere-velferdsteknologi,2018,99616" },
      chapters: { "2020/v1/01-eksempel.md": text },
    });
  });
  afterAll(() => project.remove());

  test("is a list of sentences before and after, as soon as the newer data are pinned", () => {
    const { changes } = compareOpenings(project.root, "2020", [`velferdsteknologi=${revisedVersion}`]);
    expect(changes).toMatchObject([{ by: "data", numbers: [{ before: "99\u00a0612", after: "99\u00a0616" }] }]);
  });
});

describe("a sub-chapter numbered as a chapter", () => {
  const chapter = (title: string) => head.replace("Eksempel", title);

  test("cannot be: the numbers come of the files", () => {
    const files = {
      "01-statistikk/index.md": `${chapter("Statistikk")}Tekst.\n`,
      "01-statistikk/01-tjenester.md": `${chapter("Tjenester")}Se @kap-befolkning.\n`,
      "02-befolkning.md": `${chapter("Befolkning")}Se @kap-tjenester.\n`,
    };
    const { report, issues } = readFiles(files, { edition });
    expect(formatIssues(issues)).toBe("");
    expect(report.all.map(({ number }) => number)).toEqual(["1", "1.1", "2"]);
  });

  test("is refused however it is written", () => {
    for (const heading of ["1.2 Om tjenestene", "3) Tjenester", "5Oppsummering"])
      expect(write(`## ${heading}\n`).said).toBe(
        `reports/2020/v1/01-eksempel.md:7 Overskriften «${heading}» er nummerert for hånd.\n  Stryk nummeret. Kapitler nummereres etter filnavnene, og overskrifter har ikke nummer.`,
      );
    for (const text of ["kap. 3.2", "kap 3", "avsnitt 4.1"])
      expect(write(`Se ${text}.`).said.match(/er et nummer skrevet for hånd|er ikke bundet/g)).toHaveLength(1);
  });

  test("is refused where it is written by hand: in a title, a heading and a sentence, which learns what to write", () => {
    const files = {
      "01-statistikk/index.md": `${chapter("Statistikk")}Se kapittel 1.1 og kapittel 2 i folketrygdloven.\n`,
      "01-statistikk/01-tjenester.md": `${chapter("2 Tjenester")}## 2.1 Om tjenestene\n`,
    };
    const said = formatIssues(readFiles(files, { edition }).issues);
    expect(said).toContain("Tittelen «2 Tjenester» er nummerert for hånd.");
    expect(said).toContain("Overskriften «2.1 Om tjenestene» er nummerert for hånd.");
    expect(said).toMatch(/«kapittel 1\.1» er et nummer skrevet for hånd\.\n {2}Skriv @kap-statistikk-tjenester,/);
    expect(said).not.toContain("«kapittel 2»");
  });
});

test("number and title never run together, as text or read aloud", () => {
  const figure = `\`\`\`figur\nid: f\ntype: linje\nindikator: andel-80\nsted: landet\ntittel: Flere eldre\n\`\`\`\n`;
  const { text, html, typst } = write(`${figure}${overview("velferdsteknologi-brukere, trygghetsalarm")}`);
  expect(text).toContain("Figur 1.1. Flere eldre");
  expect(text).toContain("Tabell 1.1. Brukere av velferdsteknologi");
  expect(html).not.toMatch(/\d<\/span><span|\d\p{Lu}\p{Ll}{3}/u);
  expect(typst).not.toMatch(/\d\p{Lu}\p{Ll}{3}/u);
});

describe("2018's figures standing in for 2019", () => {
  test("are refused under the name of 2019", () => {
    const { said } = write(`I 2019 var andelen :tall{${shares} aar=2018} prosent.`);
    expect(said).toContain("Tallet «30,7» er for 2018, men setningen sier 2019.");
  });

  test("are told of where no year is said, or another is meant", () => {
    expect(write(`Andelen var :tall{${shares} aar=2018} prosent.`).said).toContain(
      "er for 2018, og teksten sier det ikke",
    );
    expect(write(`I dag er andelen :tall{${shares} aar=2018} prosent.`).said).toContain("setningen sier «I dag»");
  });

  test("and the figures of 2019 carry the mark of a bad year: in prose, in a claim, in a table, on the web and on paper", () => {
    const mark = "2019: mangelfull rapportering dette året.";
    const claim = ':paastand[falt hvert år]{test="fallende(andel-80-hjemmetjenester, landet, 2017, 2020)"}';
    for (const text of [
      `I 2019 var andelen :tall{${shares} aar=2019} prosent.`,
      `Andelen :endring{${shares} fra=2018 til=2019}.`,
      `Andelen ${claim} fra 2017 til 2020.`,
      overview("velferdsteknologi-brukere, trygghetsalarm"),
    ]) {
      const written = write(text);
      expect(written.text).toContain(mark);
      expect(written.typst).toContain(mark);
    }
  });
});

describe("a per cent change of a percentage", () => {
  test("is never what the build writes, and cannot be asked for", () => {
    expect(write(`Andelen :endring{${shares} fra=2015 til=2020}.`).text).toMatch(/falt med 3,5 prosentpoeng/);
    expect(write(`Andelen :endring{${shares} fra=2015 til=2020 regnet=prosent}.`).said).toContain(
      "regnes i prosentpoeng",
    );
    const test = "vekst(andel-80-hjemmetjenester, landet, 2015, 2020) < 0";
    expect(write(`Den :paastand[falt]{test="${test}"}.`).said).toContain("regner i prosentpoeng");
  });

  test("is known when it is written by hand, and answered with percentage points", () => {
    const { said } = write("Fra 2015 til 2020 falt andelen på 80 år og over med hjemmetjenester med 10,8 prosent.");
    expect(said).toContain("regnet i prosent av en prosent");
    expect(said).toContain("3,5 prosentpoeng");
  });

  test("is known beside the two shares that it is reckoned from, though nothing is named", () => {
    const pair = `fra :tall{${shares} aar=2018} prosent i 2018 til :tall{${shares} aar=2020} prosent i 2020`;
    for (const text of [
      `Den falt ${pair}, en nedgang på 6 prosent.`,
      `Den :endring{${shares} fra=2018 til=2020}, altså 5,9 %.`,
    ])
      expect(write(text).said).toContain("her 1,8 prosentpoeng");
  });

  test("and a share is not said to be in percentage points", () => {
    expect(write(`I 2020 var andelen :tall{${shares} aar=2020} prosentpoeng.`).said).toContain(
      "Tallet «28,9» er i prosent, men etter det står «prosentpoeng».",
    );
  });
});
