import { evaluate } from "../bind/evaluate.ts";
import { parseExpression } from "../bind/expression.ts";
import { Fault } from "../bind/figures.ts";
import type { At } from "../tokens.ts";
import { reportError, type Scope } from "./scope.ts";

/** Runs the test of a claim; tells, with the figures that it looked at, when they do not bear it out. */
export function testClaim(scope: Scope, at: At, claim: { words: string; test: string }): void {
  const expression = parseExpression(claim.test);
  const outcome = expression instanceof Fault ? expression : evaluate(scope.figures, expression);
  if (outcome instanceof Fault) {
    reportError(scope, at, outcome);
  } else if (!outcome.holds) {
    reportError(scope, at, {
      message: `Påstanden «${claim.words}» stemmer ikke med tallene (${outcome.seen.join("; ")}).`,
      hint: "Rett teksten etter tallene, eller rett testen om den spør om noe annet enn det teksten sier.",
    });
  }
}
