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
