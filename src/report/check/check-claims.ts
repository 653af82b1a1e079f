import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import type { CheckedSentence, ClaimPart } from "./prose.ts";
import { statedTimes } from "./stated-years.ts";

/** Holds the words of each claim against what its test asks: the same years, and the same way. */
export function checkClaims(scope: CheckScope, { claims }: CheckedSentence): void {
  for (const claim of claims) {
    checkPeriod(scope, claim);
    checkWay(scope, claim);
  }
}

const calls = /([a-zæøå]+)\(([^()]*)\)/g;

function checkPeriod(scope: CheckScope, { text, test, at }: ClaimPart): void {
  const asked = [...test.matchAll(calls)].map(([, , inner = ""]) => yearsIn(inner)).filter((years) => years.length > 0);
  const all = asked.flat();
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return;
  const { periods, years } = statedTimes(text);
  const names = asked.some((each) => each.length > 1) ? `${first}–${last}` : [...new Set(all)].sort().join(" og ");
  const period = periods.find(({ from, to }) => from !== first || to !== last);
  const year = years.find((each) =>
    each.how === "since" ? each.year !== first : each.year < first || each.year > last,
  );
  const sagt = period === undefined ? year?.year : `${period.from}–${period.to}`;
  if (sagt !== undefined) tell(scope, at, say(sentenceMessages.claimPeriod, { ord: text, sagt, "testens år": names }));
}

/** A test that is one question of rising or falling, against a word for the other. */
function checkWay(scope: CheckScope, { text, test, at }: ClaimPart): void {
  const asked = /^\s*(stigende|fallende)\([^()]*\)\s*$/.exec(test)?.[1];
  const said =
    /(?<!\p{L})(?:(økt|økte|øker|auka|vokst|steget|stiger)|(falt|faller|sunket|minket|minka|gått ned|gikk ned|gjekk ned))(?!\p{L})/iu.exec(
      text,
    );
  if (asked === undefined || said === null || /(?<!\p{L})ikk(?:e|je)(?!\p{L})/iu.test(text)) return;
  const up = said[1] !== undefined;
  if (up !== (asked === "stigende"))
    tell(scope, at, say(sentenceMessages.claimWay, { ord: text, sagt: said[0], test: asked }));
}

function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
}
