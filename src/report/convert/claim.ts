import { eachNotes } from "../bind/each-notes.ts";
import { evaluate } from "../bind/evaluate.ts";
import { parseExpression } from "../bind/expression.ts";
import { Fault } from "../bind/figures.ts";
import { notesOf } from "../bind/tall.ts";
import { tell } from "../check/check-scope.ts";
import { claimMessages } from "../messages/claims.ts";
import { say } from "../messages/message.ts";
import { testMessages } from "../messages/tests.ts";
import type { At } from "../tokens.ts";
import { reportError, type Scope } from "./scope.ts";

/**
 * Runs the test of a claim; tells, with the figures that it looked at, when they do not bear it out. Gives what is to be said
 * of marked figures that it rests on.
 */
export function testClaim(scope: Scope, at: At, claim: { words: string; test: string }): readonly string[] {
  const expression = parseExpression(claim.test);
  const outcome = expression instanceof Fault ? expression : evaluate(scope.figures, expression);
  if (outcome instanceof Fault) {
    reportError(scope, at, outcome);
    return [];
  }
  if (outcome.seen.length === 0) tell(scope, at, say(testMessages.asksNothing, { test: claim.test }));
  else if (!outcome.holds)
    tell(scope, at, say(claimMessages.failing, { ord: claim.words, tall: outcome.seen.join("; ") }));
  const notes = [
    ...outcome.points.flatMap((point) => notesOf(point, scope.language)),
    ...outcome.each.flatMap((each) => eachNotes(each, scope.language)),
  ];
  return [...new Set(notes)];
}
