import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import type { CheckedSentence } from "./prose.ts";

/** What has changed, named as chapters do. */
const named =
  "(?:prosent)?andelen|delen|(?:antallet|antall|talet på|tallet på|tallet|talet)(?: \\p{L}+)?|utgiftene|utgiftane|årsverkene|årsverka";
/** A pronoun alone: «det siste året» tells of time. */
const pronoun = "(?:den|det|dei|de)(?=[.,;:!?)]|$| (?:fra|frå|til|i|på|men|mens|medan|og)(?!\\p{L}))";
const subject = new RegExp(`^[ \\u00a0](?<subject>${named}|${pronoun})(?!\\p{L})`, "iu");

/** What a change is told with by who writes the verb, right before it: «Andelen økte falt med 3,5 prosentpoeng». */
const verb =
  /(?<!\p{L})(?<verb>økte|øker|steg|stiger|vokste|vokser|falt|faller|sank|synker|auka|aukar|minka|minkar|(?:gikk|går|gjekk) (?:ned|opp)|(?:ble|vart|blei) (?:lavere|høyere|lågare|høgare))(?: og)?[ \u00a0]$/iu;

/**
 * «I Troms falt med 3,7 prosentpoeng andelen»: what is written of a change is the verb with its amount, so that what has
 * changed has no place after it; nor has another verb before it.
 */
export function checkWordOrder(scope: CheckScope, { words, bound }: CheckedSentence): void {
  for (const { text, end, at, binding } of bound) {
    if (binding.what !== "change" || /^\p{N}/u.test(text)) continue;
    const twice = verb.exec(words.slice(0, end - text.length))?.groups?.["verb"];
    if (twice !== undefined) tell(scope, at, say(sentenceMessages.verbTwice, { tall: text, sagt: twice }));
    const sagt = subject.exec(words.slice(end))?.groups?.["subject"];
    if (sagt !== undefined) tell(scope, at, say(sentenceMessages.subjectAfter, { tall: text, sagt }));
  }
}
