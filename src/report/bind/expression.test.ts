import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Expression, type Operator, parseExpression } from "./expression.ts";
import { Fault } from "./figures.ts";

const parse = (text: string) => {
  const expression = parseExpression(text);
  return expression instanceof Fault ? expression.message : print(expression);
};

/** With a parenthesis around each part, so that the order of operations shows. */
function print(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "call":
      return `${expression.name}(${expression.words.join(", ")})`;
    case "each":
      return `${expression.quantifier}(${expression.of}, ${print(expression.body)})`;
    case "not":
      return `(ikke ${print(expression.operand)})`;
    case "binary":
      return `(${print(expression.left)} ${expression.operator} ${print(expression.right)})`;
    default:
      return expression satisfies never;
  }
}

describe("parseExpression(text)", () => {
  test.each([
    ["verdi(andel-80, landet, 2020) > 30", "(verdi(andel-80, landet, 2020) > 30)"],
    ["1 < 2 og 3 < 4 eller 5 < 6", "(((1 < 2) og (3 < 4)) eller (5 < 6))"],
    ["1 + 2 * 3 - 4 / 2 >= 0", "(((1 + (2 * 3)) - (4 / 2)) >= 0)"],
    ["ikke 1 = 2 og 3 != 4", "((ikke (1 = 2)) og (3 != 4))"],
    ["(1 eller 2) og 3", "((1 eller 2) og 3)"],
    ["a-80(b) - -3 < -a(b)", "((a-80(b) - -3) < (-1 * a(b)))"],
    [
      "antall(kommuner, a(stedet, 2020) > 1 og 1 < 2) > 3",
      "(antall(kommuner, ((a(stedet, 2020) > 1) og (1 < 2))) > 3)",
    ],
    ["verdi(a,b,2020)<=27,5", "(verdi(a, b, 2020) <= 27.5)"],
  ])("reads %s", (text, tree) => {
    expect(parse(text)).toBe(tree);
  });

  test.each(["", "1 +", "(1 < 2", "1 2", "og 1", ")", "verdi("])(
    "tells that «%s» is not whole or not to be read",
    (text) => {
      expect(parseExpression(text)).toBeInstanceOf(Fault);
    },
  );

  test("reads back every expression that it has printed", () => {
    const operator = fc.constantFrom<Operator>("og", "eller", "<=", ">=", "!=", "<", ">", "=", "+", "-", "*", "/");
    const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.nat(1000).map((value): Expression => ({ kind: "number", value })),
        fc.record({
          kind: fc.constant("call" as const),
          name: fc.constantFrom("verdi", "stigende"),
          words: fc.array(fc.stringMatching(/^[a-z0-9-]+$/), { minLength: 1 }),
        }),
        fc.record({ kind: fc.constant("not" as const), operand: tie("tree") }),
        fc.record({ kind: fc.constant("binary" as const), operator, left: tie("tree"), right: tie("tree") }),
      ),
    }));
    fc.assert(
      fc.property(tree, (expression) => {
        expect(parse(print(expression))).toBe(print(expression));
      }),
    );
  });
});
