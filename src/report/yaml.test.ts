import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "./yaml.ts";

const schema = z.strictObject({ tittel: z.string(), steder: z.array(z.string()) });
const parse = (text: string) =>
  parseYaml({ file: "kapittel.md", text, firstLine: 3, schema, examples: { tittel: "tittel: Hei" } });
const said = (text: string) => parse(text).issues.map(({ line, message }) => `${line}: ${message}`);

describe("parseYaml({ text, schema })", () => {
  it("gives every scalar as text", () => {
    expect(parse('tittel: 0301\nsteder: [0x1F, "", ~]').value).toEqual({ tittel: "0301", steder: ["0x1F", "", "~"] });
  });

  it("refuses anchors and deep nesting where the text begins, instead of going down with them", () => {
    const bomb = ["a: &a [1,1,1,1]", "b: &b [*a,*a,*a,*a]", "tittel: *b"].join("\n");
    expect(said(bomb)).toEqual(["3: Ankere (& og *) kan ikke brukes."]);
    expect(said("[".repeat(50_000))).toEqual(["3: Teksten er nøstet for dypt."]);
    expect(said("tittel: a\ntittel: b")).toEqual(["4: Samme nøkkel står to ganger."]);
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
    expect(told("steder:\n  - Skjult | : | 1\n").map(([line, , ...rest]) => [line, ...rest])).toEqual([
      [4, own, 'Sett den i rette anførselstegn: - "Skjult | : | 1"'],
    ]);
    expect(said('tittel: "Hei\nsteder: [a]\n')).toEqual(["5: Noe er begynt på og ikke avsluttet."]);
    expect(said("tittel Hei\nsteder: [a]\n")).toEqual(["3: Linjen følger ikke reglene for YAML."]);
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
