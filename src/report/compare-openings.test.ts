import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareOpenings } from "./compare-openings.ts";
import { describeSentenceChanges } from "./describe-sentence-changes.ts";
import { makeRevisedProject, revisedVersion } from "./testing/revised-project.ts";

const users = "indikator=velferdsteknologi-brukere sted=landet";
const first = `## Brukerne

I 2018 var det :tall{${users} aar=2018} brukere. Tallet :endring{${users} fra=2017 til=2018}.

Ingen tall i denne setningen.

Det :paastand[økte]{test="stigende(velferdsteknologi-brukere, landet, 2017, 2018)"} fra 2017 til 2018.
`;
const second = first
  .replace("Ingen tall i denne setningen.", "Her er det skrevet noe helt nytt.")
  .replace("I 2018 var", "I året 2018 var");

let project: ReturnType<typeof makeRevisedProject>;
beforeAll(() => {
  project = makeRevisedProject({
    lines: { "unike-brukere-velferdsteknologi,2018,99612": "unike-brukere-velferdsteknologi,2018,90000" },
    chapters: { "2020/v1/01-eksempel.md": first, "2020/v2/01-eksempel.md": second },
  });
});
afterAll(() => project.remove());

describe("compareOpenings(root, edition, asked)", () => {
  test("lists each sentence that other figures change, before and after, and what no longer holds", () => {
    const { changes, issues } = compareOpenings(project.root, "2020", [`velferdsteknologi=${revisedVersion}`]);
    expect(changes).toHaveLength(2);
    expect(changes[0]).toMatchObject({
      kind: "changed",
      by: "data",
      before: "I året 2018 var det 99\u00a0612 brukere.",
      after: "I året 2018 var det 90\u00a0000 brukere.",
      numbers: [{ before: "99\u00a0612", after: "90\u00a0000" }],
      heading: { id: "brukerne" },
      chapter: { file: "reports/2020/v2/01-eksempel.md" },
      line: 9,
    });
    expect(issues.map(({ message }) => message)).toEqual([expect.stringMatching(/^Påstanden «økte» stemmer ikke/)]);
  });

  test("takes the newest of every dataset when none is named", () => {
    const named = compareOpenings(project.root, "2020", [`velferdsteknologi=${revisedVersion}`]);
    expect(compareOpenings(project.root, "2020", [])).toEqual(named);
  });

  test("sets one version against another, and tells rewriting from new figures", () => {
    const { changes } = compareOpenings(project.root, "2020", ["v1", "v2"]);
    expect(changes).toMatchObject([
      { kind: "changed", by: "words", numbers: [] },
      { kind: "added", after: "Her er det skrevet noe helt nytt." },
      { kind: "removed", before: "Ingen tall i denne setningen." },
    ]);
    expect(compareOpenings(project.root, "2020", ["v1"])).toEqual(compareOpenings(project.root, "2020", ["v1", "v2"]));
  });

  test("finds nothing between a version and itself", () => {
    expect(describeSentenceChanges(compareOpenings(project.root, "2020", ["v2", "v2"]))).toEqual([
      "Ingen setninger er endret.",
    ]);
  });
});

test("describeSentenceChanges(comparison) writes place, numbers, before and now", () => {
  const lines = describeSentenceChanges(compareOpenings(project.root, "2020", []));
  expect(lines.join("\n").replaceAll("\u00a0", " ")).toMatchInlineSnapshot(`
    "2 setninger er endret:

    reports/2020/v2/01-eksempel.md:9 99 612 → 90 000
      før: I året 2018 var det 99 612 brukere.
      nå:  I året 2018 var det 90 000 brukere.

    reports/2020/v2/01-eksempel.md:9 økte med 4,1 prosent, fra 95 718 brukere i 2017 til 99 612 i 2018 → falt med 6,0 prosent, fra 95 718 brukere i 2017 til 90 000 i 2018
      før: Tallet økte med 4,1 prosent, fra 95 718 brukere i 2017 til 99 612 i 2018.
      nå:  Tallet falt med 6,0 prosent, fra 95 718 brukere i 2017 til 90 000 i 2018.

    Det som ikke lenger stemmer:

    reports/2020/v2/01-eksempel.md:13:5 Påstanden «økte» stemmer ikke med tallene (velferdsteknologi-brukere for landet: 95 718 i 2017, 90 000 i 2018).
      Rett teksten etter tallene, eller rett testen om den spør om noe annet enn det teksten sier."
  `);
});
