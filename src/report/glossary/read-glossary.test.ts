import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "../../data/edition.ts";
import { formatIssues } from "../../data/issue.ts";
import { head, readFiles } from "../testing/desk.ts";
import { openRealEdition } from "../testing/real-edition.ts";
import { plainText } from "../tokens.ts";
import { inlinesOf } from "../walk.ts";
import { sortGlossary, termAnchor } from "./glossary.ts";

let edition: Edition;
beforeAll(() => {
  edition = openRealEdition();
}, 60_000);

const entry = (word: string) => `{ ord: ${word}, forklaring: Forklart. }`;
const read = (glossary: string, text = "") => {
  return readFiles({ "01-eksempel.md": head + text, "ordliste.yml": glossary }, { edition });
};

describe("readGlossary(root, folder)", () => {
  test("tells of what is missing, what is not a key, and what stands twice in one language", () => {
    const { issues } = read(`begreper:
  - id: a
    nb: ${entry("alarm")}
    nn: ${entry("alarm")}
  - id: a
    nb: { ord: klokke, former: [Alarm], forklaring: Minst 12 av dem. }
    nn: ${entry("klokke")}
`);
    expect(formatIssues(issues).replaceAll("reports/2020/v1/", "")).toBe(
      [
        "ordliste.yml:5:5 «Alarm» står to ganger i ordlisten. Den første er på linje 2.",
        "  Stryk det ene stedet. En form av et ord kan bare høre til ett begrep.",
        "ordliste.yml:5:5 «a» står to ganger i ordlisten. Den første er på linje 2.",
        "  Stryk det ene stedet. En form av et ord kan bare høre til ett begrep.",
        "ordliste.yml:6:41 Advarsel: Tallet «12» i forklaringen er ikke bundet til noe.",
        "  Forklar ordet uten tallet.",
      ].join("\n"),
    );
    const wrong = read("begreper:\n  - id: a\n    nb: { ord: a, forklring: b }\nforkortelser:\n  - { kort: SSB }\n");
    expect(formatIssues(wrong.issues).replaceAll("reports/2020/v1/", "")).toBe(
      [
        "ordliste.yml:2:5 «nn» mangler.",
        "  Skriv for eksempel «nn: {ord: heimetenester, forklaring: Hjelp som blir gitt i heimen.}».",
        "ordliste.yml:3:19 «forklring» er ikke en nøkkel her.",
        "  Mente du «forklaring»?",
        "ordliste.yml:5:5 «lang» mangler.",
        "  Skriv for eksempel «lang: {nb: Statistisk sentralbyrå, nn: Statistisk sentralbyrå}».",
      ].join("\n"),
    );
  });

  test("tells of its own fault alone, not of every word that is explained in it", () => {
    const text = "De har :begrep[en alarm]{ord=alarm}.\n";
    const files = (glossary: string | Uint8Array) => ({ "01-eksempel.md": head + text, "ordliste.yml": glossary });
    const faulty = [
      `begreper:\n  - id: alarm\n    nb: ${entry("alarm")}\n`,
      `begreper:\n  - id: alarm\n    nb: { ord: "alarm, forklaring: Forklart. }\n`,
      Buffer.from("# ordene våre\n", "latin1"),
    ];
    for (const glossary of faulty) {
      const { issues } = readFiles(files(glossary), { edition });
      expect([...new Set(issues.map(({ file }) => file))]).toEqual(["reports/2020/v1/ordliste.yml"]);
    }
    expect(readFiles(files("begreper: []\n"), { edition }).issues.map(({ message }) => message)).toEqual([
      "«alarm» står ikke i ordlisten.",
    ]);
  });

  test("marks the longest form that fits, whole words only, and none of another language", () => {
    const glossary = `begreper:
  - id: sykehjem
    nb: { ord: sykehjem, former: [sykehjemsplass], forklaring: Et sted. }
    nn: { ord: sjukeheim, forklaring: Ein stad. }
  - id: digitalt
    nb: { ord: digitalt tilsyn, forklaring: Sensorer. }
    nn: { ord: digitalt tilsyn, forklaring: Sensorar. }
`;
    const { report } = read(
      glossary,
      "Digitalt\ntilsyn, sykehjemsbruker, sykehjems-, sjukeheim, sykehjemsplass. Digitalt tilsyn.\n",
    );
    const marked = report.all.flatMap(({ tokens }) =>
      tokens.flatMap((block) => (block.kind === "paragraph" ? block.children : [])),
    );
    expect(
      marked.flatMap((inline) => (inline.kind === "term" ? [`${inline.id}: ${plainText(inline.children)}`] : [])),
    ).toEqual(["sykehjem: sykehjemsplass", "digitalt: Digitalt tilsyn"]);
  });

  test("marks a word once: not where it first stands as well, when the editor has marked other words", () => {
    const glossary = `begreper:\n  - { id: alarm, nb: ${entry("alarm")}, nn: ${entry("alarm")} }\n`;
    const { report } = read(glossary, "En alarm her, en :begrep[knapp]{ord=alarm} der, en alarm til.\n");
    const marked = report.all.flatMap(({ tokens }) => [...inlinesOf(tokens)]);
    expect(marked.flatMap((inline) => (inline.kind === "term" ? [plainText(inline.children)] : []))).toEqual(["knapp"]);
  });

  test("follows the Norwegian alphabet, and has an anchor for each language", () => {
    const words = ["årsverk", "alarm", "øye", "Bruk"];
    const { report } = read(
      `begreper:\n${words.map((word, index) => `  - { id: b${index}, nb: ${entry(word)}, nn: ${entry(word)} }`).join("\n")}\n`,
    );
    expect(sortGlossary(report.glossary, "nb").terms.map(({ word }) => word.nb)).toEqual([
      "alarm",
      "Bruk",
      "øye",
      "årsverk",
    ]);
    expect([termAnchor("a", "nb"), termAnchor("a", "nn")]).toEqual(["a", "a-nn"]);
  });
});
