import { appendFileSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { IssuesError } from "../data/issue.ts";
import { makeReports, type TestVersion } from "../report/testing/reports.ts";
import { openSite } from "./site.ts";

let remove = () => {};

afterEach(() => {
  remove();
});

function open(versions: readonly TestVersion[], now: string, drafts = false) {
  const project = makeReports(versions);
  remove = project.remove;
  return openSite({ root: project.root, now, drafts });
}

const first = { edition: "2020", version: "v1", publishes: "2027-05-01T08:00:00+02:00", status: "klar" } as const;
const second = { ...first, version: "v2", publishes: "2029-05-01T08:00:00+02:00" } as const;
const other = { ...first, edition: "2024", publishes: "2027-06-01T08:00:00+02:00" } as const;

describe("openSite", () => {
  it("puts the newest version at the edition's address, and every version at its own", () => {
    const site = open([first, second, other], "2030-01-01T00:00:00Z");
    expect(site.editions.map(({ base, isNewest }) => `${base} ${isNewest}`)).toEqual([
      "2024 true",
      "2024/v1 true",
      "2020 true",
      "2020/v2 true",
      "2020/v1 false",
    ]);
  });

  it("leaves out a version until its time, to the second and in its own time zone", () => {
    const bases = (now: string) => open([first, second], now).editions.map(({ base }) => base);
    expect(bases("2029-05-01T05:59:59Z")).toEqual(["2020", "2020/v1"]);
    expect(bases("2029-05-01T06:00:00Z")).toEqual(["2020", "2020/v2", "2020/v1"]);
  });

  it("leaves out drafts, and what is wrong with them", () => {
    const draft: TestVersion = { ...other, status: "utkast", body: "@fig-finnes-ikke" };
    expect(open([first, draft], "2030-01-01T00:00:00Z").editions.map(({ base }) => base)).toEqual(["2020", "2020/v1"]);
  });

  it("shows drafts and what is to come in the preview, and marks them", () => {
    const site = open([first, { ...other, status: "utkast" }], "2028-01-01T00:00:00Z", true);
    expect(site.editions.map(({ base, isPreview }) => `${base} ${isPreview}`)).toEqual([
      "2024 true",
      "2024/v1 true",
      "2020 false",
      "2020/v1 false",
    ]);
  });

  it("shows a chapter with errors where faults may be shown, with what could be read of it, and still tells of them", () => {
    const body = "Andelen var :tall{indikator=andel-80 sted=landet aar=2031} i år.";
    const project = makeReports([first, { ...other, body }]);
    remove = project.remove;
    const site = openSite({ root: project.root, now: "2030-01-01T00:00:00Z", drafts: true, faults: true });
    const [chapter] = site.editions[0]?.report.all ?? [];
    expect(JSON.stringify(chapter?.tokens)).toContain("Andelen var ");
    expect(JSON.stringify(chapter?.tokens)).toContain('"[…]"');
    expect(site.warnings.map(({ severity, file }) => `${severity} ${file}`)).toEqual([
      "error reports/2024/v1/01-sammendrag.md",
    ]);
  });

  it("throws every error of every edition at once", () => {
    const body = "Andelen var :tall{indikator=andel-80 sted=landet aar=2031} og @fig-borte.";
    const wrong = [first, other].map((version) => ({ ...version, body }));
    expect(() => open(wrong, "2030-01-01T00:00:00Z")).toThrow(IssuesError);
    try {
      open(wrong, "2030-01-01T00:00:00Z");
    } catch (error) {
      const files = error instanceof IssuesError ? error.issues.map(({ file, line }) => `${file}:${line}`) : [];
      expect(files).toEqual([
        "reports/2020/v1/01-sammendrag.md:8",
        "reports/2020/v1/01-sammendrag.md:8",
        "reports/2024/v1/01-sammendrag.md:8",
        "reports/2024/v1/01-sammendrag.md:8",
      ]);
    }
  });

  it("tells in the check what a build will say of a ready version with drafts in it, and each thing once", () => {
    const body = "Se @kap-mer, @fig-borte, [mer](02-mer.md), [siden](/2020/mer/) og [denne](/2024/).";
    const project = makeReports([
      { ...first, body },
      { ...other, status: "utkast" },
    ]);
    remove = project.remove;
    const written = readFileSync(join(project.root, "reports/2020/v1/01-sammendrag.md"), "utf8");
    const draft = written.replace("status: klar", "status: utkast").replace(body, "Tekst.");
    writeFileSync(join(project.root, "reports/2020/v1/02-mer.md"), draft);
    const told = (drafts: boolean) => {
      try {
        openSite({ root: project.root, now: "2030-01-01T00:00:00Z", drafts, asPublished: true });
      } catch (error) {
        if (error instanceof IssuesError) return error.issues.map(({ message, hint }) => `${message} ${hint}`);
      }
      return [];
    };
    const hint =
      "reports/2020/v1/02-mer.md er et utkast. Sett «status: klar» i hodet der når det er ferdig, eller stryk";
    expect(told(true)).toEqual([
      `«@kap-mer» viser til noe i et kapittel som ikke blir publisert. ${hint} henvisningen.`,
      "«@fig-borte» viser til noe som ikke finnes. Rapporten har ingen figurer å vise til.",
      `Lenken «02-mer.md» fører til et kapittel som ikke blir publisert. ${hint} lenken.`,
      "Lenken «/2020/mer/» fører ingen steder på nettstedet. «/2020/» har ikke noe kapittel og ingen side «mer». Til et kapittel lenker du med navnet på filen.",
      "Lenken «/2024/» fører ingen steder på nettstedet. Utgaven 2024 er ikke publisert når denne er det. Stryk lenken, eller vent med den til en ny versjon.",
    ]);
    expect(told(false)).toEqual(told(true));
  });

  it("tells in the check that a ready version has no chapter that is", () => {
    const project = makeReports([first]);
    remove = project.remove;
    const file = join(project.root, "reports/2020/v1/01-sammendrag.md");
    writeFileSync(file, readFileSync(file, "utf8").replace("status: klar", "status: utkast"));
    const options = { root: project.root, now: "2030-01-01T00:00:00Z", drafts: true };
    expect(() => openSite({ ...options, asPublished: true })).toThrow("Ingen av kapitlene er klare");
    expect(() => openSite(options)).not.toThrow();
  });

  it("publishes no site without an edition, though all that is wrong is a folder's name", () => {
    const project = makeReports([first]);
    remove = project.remove;
    renameSync(join(project.root, "reports", "2020"), join(project.root, "reports", "tjuetjue"));
    expect(() => openSite({ root: project.root, now: "2030-01-01T00:00:00Z", drafts: false })).toThrow(
      /Ingen utgave kan publiseres[\s\S]*reports\/tjuetjue:1 Advarsel: Mappen blir ikke lest/,
    );
  });

  it("says that there is no such edition, and which there are, where one is asked for that is not there", () => {
    const project = makeReports([first, { ...other, status: "utkast" }]);
    remove = project.remove;
    const options = { root: project.root, now: "2030-01-01T00:00:00Z" };
    for (const drafts of [true, false]) {
      expect(() => openSite({ ...options, drafts, edition: "2099" })).toThrow(
        "reports:1 Det er ingen utgave 2099.\n  Det er 2020, 2024.",
      );
    }
    expect(() => openSite({ ...options, drafts: false, edition: "2024" })).toThrow(
      "reports:1 Utgaven 2024 kan ikke publiseres.\n  En utgave vises når «status» er klar og «publiseres» er passert.",
    );
  });

  it.each(["2016", "2050", "tjue", "2020-13-40"])(
    "says which structures there are, on its line, where «struktur» is %s",
    (written) => {
      const project = makeReports([first]);
      remove = project.remove;
      appendFileSync(join(project.root, "reports/2020/v1/rapport.yml"), `struktur: ${written}\n`);
      expect(() => openSite({ root: project.root, now: "2030-01-01T00:00:00Z", drafts: false })).toThrow(
        `reports/2020/v1/rapport.yml:9 «struktur» er «${written}», som ikke er en kommunestruktur som «geografi» kjenner.\n  Skriv «2018», «2019», «2020» eller «2024», eller en dato fra 2018-01-01 til 2026-12-31. Uten «struktur» er det den nyeste.`,
      );
    },
  );

  it("says what to do when there is nothing to publish", () => {
    expect(() => open([{ ...first, status: "utkast" }], "2030-01-01T00:00:00Z")).toThrow(
      "reports:1 Ingen utgave kan publiseres.\n  En utgave vises når «status» er klar og «publiseres» er passert. Bruk npm run dev for å se utkast.",
    );
  });
});
