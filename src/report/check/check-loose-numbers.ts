import { looseNumberMessages } from "../messages/loose-numbers.ts";
import { say } from "../messages/message.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { looseNumbers } from "./loose-numbers.ts";
import { numberWords } from "./number-words.ts";
import type { CheckedSentence } from "./prose.ts";

/** Tells of each number of a sentence that nothing keeps in step with the data, with what it may be. */
export function checkLooseNumbers(scope: CheckScope, sentence: CheckedSentence): void {
  for (const { text, index } of looseNumbers(sentence.words)) {
    tell(scope, sentence.at(index), say(looseNumberMessages.loose, { tall: text }));
  }
  for (const { text, index } of numberWords(sentence.words)) {
    tell(scope, sentence.at(index), say(looseNumberMessages.looseWords, { ord: text }));
  }
}
