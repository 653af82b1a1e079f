import { afterEach, describe, expect, it } from "vitest";
import { IssuesError } from "../data/issue.ts";
import { makeReports, type TestVersion } from "../report/testing/reports.ts";
import { openSite } from "./site.ts";

let remove = () => {};
afterEach(() => {
  remove();
});

const first = { edition: "2020", version: "v1", publishes: "2027-05-01T08:00:00+02:00", status: "klar" } as const;

/** What is told of links in 2020 v1, as a build reads it. */
function told(addresses: readonly string[], others: readonly TestVersion[] = [], edition?: string): string[] {
  const body = addresses.map((address) => `Se [dette](${address}).`).join("\n\n");
  const project = makeReports([{ ...first, body }, ...others]);
  remove = project.remove;
  try {
    const one = edition === undefined ? {} : { edition };
    openSite({ root: project.root, now: "2030-01-01T00:00:00Z", drafts: false, ...one });
    return [];
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error;
    return error.issues.map(({ file, line, column, message, hint }) => {
      expect(message).toMatch(/^Lenken «.+» fører ingen steder på nettstedet\.$/);
      expect(`${file}:${column}`).toBe("reports/2020/v1/01-sammendrag.md:4");
      return `${line} ${hint}`;
    });
  }
}

describe("links in chapters to the site itself", () => {
  it("are accepted where the address is real, or cannot be judged before it is made", () => {
    const real = ["/", "/om/", "/feed.xml", "/2020/", "/2020/v1/", "/2020/data/", "/2020/kommune/", "/2020/ordliste/"];
    const named = ["/2020/kommune/1151-utsira/", "/2020/v1/fylke/46-vestland/", "/2020/indikator/andel-80/"];
    const files = ["/2020/v1/rapport.pdf", "/2020/kommune/1151-utsira.csv", "/2020/sammendrag.pdf", "//ssb.no/"];
    const deep = ["/2020/figur/noe/innbygging/", "/2020/sammendrag/#her", "/2020/v1/sammendrag/"];
    expect(told([...real, ...named, ...files, ...deep])).toEqual([]);
  });

  it("are told of all at once where there will be nothing, before the version can be locked", () => {
    const dead = [
      "/2023/finnes-ikke/",
      "/2020/v7/",
      "/2020/finnes-ikke/",
      "/2020/samendrag/",
      "/2020/kommune/1151-utsirra/",
      "/2020/v1/fylke/99/",
      "/2020/indikator/andel-81/",
      "/2020/data",
      "/kommune/1151-utsira/",
    ];
    expect(told(dead)).toEqual([
      "8 Det er ingen utgave 2023. Det er 2020.",
      "10 Utgaven 2020 har ingen versjon v7 å lenke til. Den har v1.",
      "12 «/2020/» har ikke noe kapittel og ingen side «finnes-ikke». Til et kapittel lenker du med navnet på filen.",
      "14 «/2020/» har ikke noe kapittel og ingen side «samendrag». Mente du «/2020/sammendrag/»?",
      "16 «/2020/kommune/» har ingen kommune «1151-utsirra». Mente du «1151-utsira»?",
      "18 «/2020/v1/fylke/» har ikke noe fylke «99».",
      "20 «/2020/indikator/» har ingen indikator «andel-81». Mente du «andel-80»?",
      "22 Sett en skråstrek til slutt: «/2020/data/».",
      "24 Adressen mangler utgaven. Skriv for eksempel «/2020/kommune/1151-utsira/».",
    ]);
  });

  it("may lead to a municipality's name of before below the edition, which sends readers on, and not below a version", () => {
    expect(told(["/2020/kommune/5424-lyngen/", "/2020/v1/kommune/5424-lyngen/"])).toEqual([
      "10 «/2020/v1/kommune/» har ingen kommune «5424-lyngen». Mente du «5536-lyngen»?",
    ]);
  });

  it("may not lead to an edition that readers do not have", () => {
    const later = { ...first, edition: "2024", publishes: "2031-05-01T08:00:00+02:00" };
    expect(told(["/2024/data/"], [later])).toEqual([
      "8 Utgaven 2024 er ikke publisert når denne er det. Stryk lenken, eller vent med den til en ny versjon.",
    ]);
  });

  it("are not judged where they lead to an edition that is left out", () => {
    const other = { ...first, edition: "2024", publishes: "2027-06-01T08:00:00+02:00" };
    expect(told(["/2024/finnes-ikke/"], [other], "2020")).toEqual([]);
    expect(told(["/2024/finnes-ikke/"], [other])).toHaveLength(1);
  });
});
