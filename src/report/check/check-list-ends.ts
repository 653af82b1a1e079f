import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { clauseAt } from "./clause.ts";
import type { CheckedSentence } from "./prose.ts";

const ends = /(?<!\p{L})(?:(?<highest>høyest|høgast|flest|størst)|(?<lowest>lavest|lågast|færrest))e?(?!\p{L})/giu;

/** Holds what a sentence calls the places of a list against which end the list is of; not where it speaks of both ends. */
export function checkListEnds(scope: CheckScope, { words, bound }: CheckedSentence): void {
  const lists = Map.groupBy(
    bound.filter(({ binding }) => binding.end !== undefined),
    ({ at }) => `${at.line}:${at.column}`,
  );
  for (const [first, ...others] of lists.values()) {
    const end = first?.binding.end;
    if (first === undefined || end === undefined) continue;
    const last = others.at(-1) ?? first;
    const said = [...words.slice(clauseAt(words, first.start).start, clauseAt(words, last.end).end).matchAll(ends)];
    const [word] = said;
    if (word === undefined || said.some(({ groups }) => groups?.[end] !== undefined)) continue;
    const ende = { highest: "de høyeste", lowest: "de laveste" }[end];
    tell(scope, first.at, say(sentenceMessages.otherEnd, { ende, sagt: word[0] }));
  }
}
