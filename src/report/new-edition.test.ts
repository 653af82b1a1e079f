import { describe, expect, it } from "vitest";
import { DatasetId, DatasetVersion } from "../data/codes.ts";
import { newEdition } from "./new-edition.ts";

const pins = new Map([[DatasetId.parse("folkemengde"), DatasetVersion.parse("2026-03-15")]]);
const step = { from: 2024, to: 2025, pins, now: "2026-01-10T12:00:00+01:00" };

function chapter(body: string): string {
  const text = `---\ntittel: Sammendrag\nmalform: nb\nsist_faglig_endret: 2025-05-01\nstatus: klar\n---\n\n${body}\n`;
  const { files } = newEdition(new Map([["01-sammendrag.md", text]]), step);
  return files.get("01-sammendrag.md")?.split("---\n\n")[1]?.trimEnd() ?? "";
}

describe("newEdition", () => {
  it("binds the numbers of directives to the new year and leaves the prose", () => {
    expect(chapter("I 2024 var det :tall{indikator=innbyggere sted=landet aar=2024}, ikke 2024.")).toBe(
      "I 2024 var det :tall{indikator=innbyggere sted=landet aar=2025}, ikke 2024.",
    );
  });

  it("lets a series begin where it began, and a change from the year before stay one", () => {
    expect(chapter(":endring{indikator=x sted=landet fra=2015 til=2024}")).toBe(
      ":endring{indikator=x sted=landet fra=2015 til=2025}",
    );
    expect(chapter(":endring{indikator=x sted=landet fra=2023 til=2024}")).toBe(
      ":endring{indikator=x sted=landet fra=2024 til=2025}",
    );
  });

  it("moves the years of a claim's test and keeps its words", () => {
    expect(chapter(':paastand[har falt siden 2024]{test="fallende(x, landet, 2015, 2024)"}')).toBe(
      ':paastand[har falt siden 2024]{test="fallende(x, landet, 2015, 2025)"}',
    );
  });

  it("moves the years of figures and tables, not those in their titles, nor in other code", () => {
    expect(
      chapter("```figur\nid: a-2024\ntittel: Opp til 2024\naar: [2015, 2024]\ntil: 2024\n```\n\n```\naar: 2024\n```"),
    ).toBe("```figur\nid: a-2024\ntittel: Opp til 2024\naar: [2015, 2025]\ntil: 2025\n```\n\n```\naar: 2024\n```");
  });

  it("moves the years of a figure's test with the figure's own, also over several lines", () => {
    const block = (last: number) =>
      `\`\`\`figur\nid: a\naar: ${last}\ntest: >-\n  verdi(x, landet, ${last}) > 3\n  og verdi(x, landet, 2015) > 2\nmerknad: Fra 2024.\n\`\`\``;
    expect(chapter(block(2024))).toBe(block(2025));
  });

  it("leads links to the last edition's pages to its own, in no other place and to no other edition", () => {
    expect(chapter("[Data](/2024/data/), [2024](/2024/), [a]( </2024#om> ) og [b].\n\n[b]: /2024/data/")).toBe(
      "[Data](/2025/data/), [2024](/2025/), [a]( </2025#om> ) og [b].\n\n[b]: /2025/data/",
    );
    const kept = "[a](/2023/data/), [b](/2024/v1/data/), [c](https://a.example/2024/), [d](/20245/) og /2024/data/.";
    expect(chapter(kept)).toBe(kept);
  });

  it("makes a draft of every chapter, and says how many years were moved", () => {
    const text = "---\ntittel: A\nstatus: klar\n---\n:tall{aar=2024} :tall{aar=2024} status: klar\n";
    const { files, moved } = newEdition(new Map([["01-a.md", text]]), step);
    expect(files.get("01-a.md")).toBe(
      "---\ntittel: A\nstatus: utkast # skriv om: Teksten er fra utgaven for 2024\n---\n:tall{aar=2025} :tall{aar=2025} status: klar\n",
    );
    expect(moved.get("01-a.md")).toBe(2);
  });

  it("makes a manifest that is a draft, pinned to the newest figures, without the last edition's changes", () => {
    const manifest = [
      "tittel: Omsorg i kommunene 2024",
      "undertittel:",
      "  nb: Ti år, 2015–2024",
      "  nn: Ti år, 2015–2024",
      "aar: 2024",
      "publiseres: 2025-05-01T08:00:00+02:00",
      "status: klar",
      "endringer:",
      "  - { dato: 2025-06-15, tekst: Rettet. }",
      "data:",
      "  folkemengde: 2025-03-15",
      "  geografi: 2025-01-01",
      "",
    ].join("\n");
    const { files } = newEdition(new Map([["rapport.yml", manifest]]), step);
    expect(files.get("rapport.yml")).toMatchInlineSnapshot(`
      "tittel: Omsorg i kommunene 2025
      undertittel:
        nb: Ti år, 2015–2025
        nn: Ti år, 2015–2025
      aar: 2025
      publiseres: 2026-05-01T08:00:00+02:00
      status: utkast
      data:
        folkemengde: 2026-03-15
        geografi: 2025-01-01
      "
    `);
  });
});
