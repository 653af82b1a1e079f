import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "./yaml.ts";

const schema = z.strictObject({ tittel: z.string(), steder: z.array(z.string()) });
const parse = (text: string) =>
  parseYaml({ file: "kapittel.md", text, firstLine: 3, schema, examples: { tittel: "tittel: Hei" } });
const whole = (text: string) =>
  parse(text).issues.map(({ line, column, message, hint }) => `${line}:${column} ${message} ${hint}`);
const said = (text: string) => parse(text).issues.map(({ line, message }) => `${line}: ${message}`);

describe("parseYaml({ text, schema })", () => {
  it("gives every scalar as text", () => {
    expect(parse('tittel: 0301\nsteder: [0x1F, "", ~]').value).toEqual({ tittel: "0301", steder: ["0x1F", "", "~"] });
  });

  it("refuses anchors and deep nesting where the text begins, instead of going down with them", () => {
    const bomb = ["a: &a [1,1,1,1]", "b: &b [*a,*a,*a,*a]", "tittel: *b"].join("\n");
    expect(said(bomb)).toEqual(["3: Ankere (& og *) kan ikke brukes."]);
    expect(said("[".repeat(50_000))).toEqual(["3: Teksten er nøstet for dypt."]);
  });

  it("says on which line, and how the line should have been, when an editor slips", () => {
    const told = (text: string) =>
      parse(text).issues.map(({ line, column, message, hint }) => [line, column, message, hint]);
    expect(told("tittel: Hei\n steder: [a]\n")).toEqual([
      [
        4,
        1,
        "Linjen er rykket inn, men linjen over har alt en verdi.",
        "Skriv «steder: [a]» uten mellomrom foran, rett under «tittel».",
      ],
    ]);
    expect(told("tittel: Hei\r\n\tsteder: [a]\r\n")).toEqual([
      [4, 1, "Linjen begynner med tabulator.", "Bytt den ut med mellomrom, like mange som på linjene rundt."],
    ]);
    expect(told("tittel:Hei\nsteder: [a]\n")).toEqual([
      [3, 1, "Det mangler mellomrom etter kolon.", "Skriv «tittel: Hei»."],
    ]);
    const own = "Verdien har tegn som YAML tar for sine egne.";
    expect(told("tittel: Oslo: «færre»\nsteder: [a]\n")).toEqual([
      [3, 9, own, 'Sett den i rette anførselstegn: tittel: "Oslo: «færre»"'],
    ]);
    expect(told('tittel: Ola\'s "x": y\nsteder: [a]\n')).toEqual([
      [3, 9, own, "Sett den i rette anførselstegn: tittel: 'Ola''s \"x\": y'"],
    ]);
    expect(told("tittel: @fig-a\nsteder: [a]\n")).toEqual([
      [3, 9, own, 'Sett den i rette anførselstegn: tittel: "@fig-a"'],
    ]);
    expect(told("tittel: a\nsteder:\n  - Skjult | : | 1\n").map(([line, , ...rest]) => [line, ...rest])).toEqual([
      [5, own, 'Sett den i rette anførselstegn: - "Skjult | : | 1"'],
    ]);
    expect(said("Hei\nsteder: [a]\n")).toEqual(["3: Linjen følger ikke reglene for YAML."]);
  });

  it("tells of what is begun and not ended on its own line, and not where the parser gave up", () => {
    expect(whole('tittel: "Hei\nsteder: [a]\n')).toEqual([
      '3:9 «"» er begynt på og ikke avsluttet. Avslutt det på samme linje: tittel: "Hei"',
    ]);
    expect(whole('tittel: "Hei\nsteder: ["a", b]\n')).toEqual([
      '3:9 «"» er begynt på og ikke avsluttet. Avslutt det på samme linje: tittel: "Hei"',
    ]);
    expect(whole('steder: ["a\ntittel: Hei\n')).toEqual([
      '3:9 «[» er begynt på og ikke avsluttet. Avslutt det på samme linje: steder: ["a"]',
    ]);
    expect(whole('tittel: Hei\nsteder: [ "a, b ]\n')).toEqual([
      '4:9 «[» er begynt på og ikke avsluttet. Avslutt det på samme linje: steder: [ "a", b ]',
    ]);
    expect(whole("steder: [a,\n  b]\ntittel: Hei: du\n")).toEqual([
      '5:9 Verdien har tegn som YAML tar for sine egne. Sett den i rette anførselstegn: tittel: "Hei: du"',
    ]);
  });

  it("tells of a key that stands twice with both its values", () => {
    expect(whole("tittel: a\nsteder: [a]\ntittel:  b c # d\nsteder:\n  - b\n")).toEqual([
      "5:1 «tittel» står to ganger: «a» og «b c». Stryk den ene.",
      "6:1 «steder» står to ganger: «[a]» og «- b». Stryk den ene.",
    ]);
    expect(whole("tittel: a\nsteder: [a]\nx: {a: 1, a: 2}\n")).toEqual([
      "5:11 «a» står to ganger: «1» og «2». Stryk den ene.",
    ]);
  });

  it("tells of each line of a block, also of keys that can be read only when the others are put right", () => {
    expect(whole("tittel Hei: du\nstder:\n-a\n  - b\nsteder:[a]\n")).toEqual([
      "5:1 Det mangler mellomrom etter streken. Skriv «- a».",
      "7:1 Det mangler mellomrom etter kolon. Skriv «steder: [a]».",
      '3:1 Det mangler kolon etter «tittel». Skriv «tittel: "Hei: du"».',
      "6:3 Linjen er ikke rykket inn like langt som den over. La linjer som hører sammen, begynne rett under hverandre.",
      "4:1 «stder» er ikke en nøkkel her. Nøklene som kan brukes, er tittel.",
    ]);
    const indented = said("tittel: Hei\n  steder: a\n  a: b\n  c: d\n");
    expect(indented.slice(0, 3)).toEqual(
      [4, 5, 6].map((line) => `${line}: Linjen er rykket inn, men linjen over har alt en verdi.`),
    );
    const tabs = Array.from({ length: 120 }, (_, index) => `\tx${index}: 1\n`).join("");
    expect(said(`tittel: Hei\n${tabs}`).filter((each) => each.endsWith("tabulator."))).toHaveLength(120);
  });

  it("says where a comma or a quotation mark is meant", () => {
    const list = z.object({ x: z.unknown() });
    const told = (text: string) =>
      parseYaml({ file: "x", text, firstLine: 1, schema: list, examples: {} }).issues.map(({ message, hint }) => [
        message,
        hint,
      ]);
    expect(told("x: { nb: En tekst nn: En til }\n")).toEqual([
      ["Det mangler komma mellom leddene i «{ }».", "Skriv «x: { nb: En tekst, nn: En til }»."],
    ]);
    const after = "Verdien slutter ikke med anførselstegnet som den begynner med.";
    const own = "Verdien har tegn som YAML tar for sine egne.";
    const put = (riktig: string) => `Sett hele verdien i rette anførselstegn: ${riktig}`;
    expect(told("x: 'Ola's hus'\n")).toEqual([[after, put('x: "Ola\'s hus"')]]);
    expect(told('x: "Oslo" først\n')).toEqual([[after, put("x: '\"Oslo\" først'")]]);
    for (const [written, riktig] of [
      ["“Oslo: færre”", '"Oslo: færre"'],
      ["[a] b", '"[a] b"'],
      ["> 5 %", '"> 5 %"'],
      ["!Viktig nå", '"!Viktig nå"'],
      ["Vi er #1", '"Vi er #1"'],
      ["&a b", '"&a b"'],
    ]) {
      expect(told(`x: ${written}\n`)).toEqual([[own, `Sett den i rette anførselstegn: x: ${riktig}`]]);
    }
    expect(told("x: Vi er # skriv om\n")).toEqual([]);
    expect(told("x:\n  - nb: a | b\n").map(([message]) => message)).toEqual([own]);
    const known = { tekst: "tekst: Hei" };
    const within = parseYaml({
      file: "x",
      text: "x:\n  - tekst: a | b\n",
      firstLine: 1,
      schema: list,
      examples: known,
    });
    expect(within.issues).toEqual([]);
    expect(told("x:\n  - a | 1\n  - b: c | 2\n")).toEqual([[own, 'Sett den i rette anførselstegn: - "b: c | 2"']]);
    expect(told("x:\n  -a\n  -b\n").map(([message]) => message)).toEqual(
      Array(2).fill("Det mangler mellomrom etter streken."),
    );
    expect(told("x: -5\ny:\u00a0Hei\n")).toEqual([["Det mangler mellomrom etter kolon.", "Skriv «y: Hei»."]]);
  });

  it("proposes one of many values, and says all of few", () => {
    const choice = z.strictObject({
      type: z.enum(["linje", "stolpe", "kart", "rangering"]),
      status: z.enum(["a", "b"]),
    });
    const text = "type: lnje\nstatus: c\n";
    const { issues } = parseYaml({ file: "kapittel.md", text, firstLine: 1, schema: choice, examples: {} });
    expect(issues.map(({ hint }) => hint)).toEqual(["Mente du «linje»?", "Skriv «a» eller «b»."]);
  });

  it("gives a value or issues from the first line on, whatever the text is", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        "tittel: Hei\n",
        "steder: [a]\n",
        "__proto__: { a: b }\n",
        "<<: *a",
        "&a ",
        "*a",
        "? ",
        "- ",
        "|\n",
        "\t",
      ),
      fc.string({ maxLength: 6, unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const { value, issues } = parse(pieces.join(""));
        expect(value === undefined).toBe(issues.length > 0);
        for (const { line, hint } of issues) expect(line >= 3 && hint.length > 5).toBe(true);
        expect(Reflect.get({}, "a")).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});
