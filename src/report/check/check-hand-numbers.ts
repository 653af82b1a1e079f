import { say } from "../messages/message.ts";
import { referenceMessages } from "../messages/references.ts";
import type { At } from "../tokens.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import type { CheckedSentence } from "./prose.ts";

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:del)?kap|^avsnitt/iu, "@kap-"],
  [/^fig/iu, "@fig-"],
  [/^tab/iu, "@tab-"],
];
const named =
  /(?<!\p{L})((?:del)?kapitt?el(?:et)?|kapitl(?:et|a|ene|er)|kap\.?|avsnitt(?= \d+\.\d)|figur(?:en|ane|ene)?|fig\.|tabell(?:en|ane|ene)?|tab\.)[ \u00a0]+(\d{1,2}(?:\.\d{1,2})*)(?![\d.]*\d)/giu;
/** Chapters of laws and of others' reports have numbers of their own. */
const others =
  /^,? (?:i|av|frå|fra) (?:(?:[\p{L}-]+ ){0,3}\p{L}*(?:lov|forskrift|konvensjon)|Meld|NOU|Prop|St\.|stortingsmelding|rundskriv)/iu;

/** «Figur 3 i SSB-rapporten», «NOU 2011: 11, kapittel 3.2». */
const ofName = /^,? (?:i|av|frå|fra) \p{Lu}/u;
const publication =
  /(?:SSB[,s]?|(?:NOU|Meld\.|Prop\.|Innst\.|Ot\.prp\.|St\.meld\.)[^;:]{0,20}(?::[ \u00a0]?\d+)?,?) (?:og )?$/u;

/** Tells of «kapittel 4.2» in a sentence: a number that stays when chapters move. */
export function checkHandNumbers(scope: CheckScope, { words, at }: CheckedSentence): void {
  for (const match of words.matchAll(named)) {
    const [skrevet, word = "", number = ""] = match;
    const [before, after] = [words.slice(0, match.index), words.slice(match.index + skrevet.length)];
    if (others.test(after) || ofName.test(after) || publication.test(before)) continue;
    const sign = kinds.find(([pattern]) => pattern.test(word))?.[1] ?? "@";
    const known = sign === "@kap-" ? scope.chapterIds.get(number) : undefined;
    const shown = known === undefined ? `${sign} og navnet` : `@${known}`;
    tell(scope, at(match.index), say(referenceMessages.handNumber, { skrevet, "vist til": shown }));
  }
}

/** «4.2 Tjenester», «3) Tjenester», «5Oppsummering»; «24 timer i døgnet» is no number of a heading. */
export function isNumbered(title: string): boolean {
  return /^\d+(?:\.\d+)+\.?\s|^\d{1,2}[.)]?\s+\p{Lu}|^\d{1,2}(?:\.\d+)*\.?\p{Lu}\p{Ll}/u.test(title.trim());
}

/** Tells of a number before a heading; `true` where there is one. */
export function checkHeading(scope: CheckScope, overskrift: string, at: At): boolean {
  const numbered = isNumbered(overskrift);
  if (numbered) tell(scope, at, say(referenceMessages.numberedHeading, { overskrift }));
  return numbered;
}
