import fc from "fast-check";
import { expect, test } from "vitest";
import { stringLiteral, textContent } from "./literal.ts";

test("stringLiteral(text) escapes what ends a string, and control characters", () => {
  expect(stringLiteral('a "b" \\ c\nd\u0007')).toBe('"a \\"b\\" \\\\ c\\nd\\u{7}"');
});

test("stringLiteral(text) is one string whatever is in it, and reads back as the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const literal = stringLiteral(text);
      expect(literal).toMatch(/^"(?:[^"\\\p{Cc}]|\\["\\n]|\\u\{[0-9a-f]+\})*"$/su);
      expect(JSON.parse(literal.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => `\\u${hex.padStart(4, "0")}`))).toBe(
        text,
      );
    }),
  );
});

test("textContent(text) is nothing for no text", () => {
  expect(textContent("")).toBe("");
});
