import { checkLooseNumbers } from "./check-loose-numbers.ts";
import type { CheckScope } from "./check-scope.ts";
import type { Prose } from "./prose.ts";

/** Holds the words of one block against its numbers, sentence by sentence. */
export function checkProse(scope: CheckScope, prose: Prose): void {
  const sentences = prose.sentences();
  for (const sentence of sentences) {
    checkLooseNumbers(scope, sentence);
  }
}
