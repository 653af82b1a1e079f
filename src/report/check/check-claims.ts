import { areaKey } from "../../data/area.ts";
import { areaCalled } from "../bind/figures.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type Way, waysIn } from "./check-directions.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { placesNamed } from "./places-named.ts";
import type { CheckedSentence, ClaimPart } from "./prose.ts";
import { statedTimes } from "./stated-years.ts";

/** Holds the words of each claim against what its test asks: the same years, the same places, and the same way. */
export function checkClaims(scope: CheckScope, { claims }: CheckedSentence): void {
  for (const claim of claims) {
    checkPeriod(scope, claim);
    checkPlaces(scope, claim);
    checkWay(scope, claim);
  }
}

const calls = /([a-zæøå0-9-]+)\(([^()]*)\)/g;

function checkPeriod(scope: CheckScope, { text, test, at }: ClaimPart): void {
  const asked = [...test.matchAll(calls)].map(([, , inner = ""]) => yearsIn(inner)).filter((years) => years.length > 0);
  const all = asked.flat();
  const [first, last] = [Math.min(...all), Math.max(...all)];
  if (all.length === 0) return;
  const { periods, years } = statedTimes(text);
  const names = asked.some((each) => each.length > 1) ? `${first}–${last}` : [...new Set(all)].sort().join(" og ");
  const period = periods.find(({ from, to }) => from !== first || to !== last);
  const year = years.find((each) =>
    each.how === "since" ? !all.includes(each.year) : each.year < first || each.year > last,
  );
  const sagt = period === undefined ? year?.year : `${period.from}–${period.to}`;
  if (sagt !== undefined) tell(scope, at, say(sentenceMessages.claimPeriod, { ord: text, sagt, "testens år": names }));
}

/** A place that the words name and the test does not ask about; a test of every place asks about all. */
function checkPlaces(scope: CheckScope, { text, test, at }: ClaimPart): void {
  if (/(?:alle|ingen|antall)\s*\(/.test(test)) return;
  const asked = [...test.matchAll(calls)].flatMap(([, , inner = ""]) => {
    return inner.split(",").flatMap((word) => {
      const area = areaCalled(scope.figures.edition, word.trim());
      return area === undefined ? [] : [areaKey(area)];
    });
  });
  if (asked.length === 0) return;
  for (const { name, areas } of placesNamed(text, scope.figures.edition.geography)) {
    // A place that the test names in another way than it may is told of as such.
    if (areas.some((area) => asked.includes(areaKey(area))) || test.includes(name)) continue;
    tell(scope, at, say(sentenceMessages.claimPlace, { ord: text, sted: name }));
  }
}

/** A test that is one question of rising or falling, against words that all speak of the other. */
function checkWay(scope: CheckScope, { text, test, at }: ClaimPart): void {
  const asked = wayAsked(test);
  const said = waysIn(text);
  const [first] = said;
  if (asked === undefined || first === undefined || said.some(({ way }) => way === asked)) return;
  tell(scope, at, say(sentenceMessages.claimWay, { ord: text, sagt: first.word, test: test.trim() }));
}

/** `fallende(…)`, `endring(…) < 0`, and two years of one series set against each other. */
function wayAsked(test: string): Way | undefined {
  const monotone = /^\s*(stigende|fallende)\([^()]*\)\s*$/.exec(test)?.[1];
  if (monotone !== undefined) return monotone === "stigende" ? "up" : "down";
  const change = /^\s*(?:endring|vekst)\([^()]*\)\s*([<>])=?\s*(-?)\s*\d/.exec(test);
  if (change !== null && !/(?:^|\s)(?:og|eller)\s/.test(test)) {
    const [, sign, minus] = change;
    if (sign === ">" && minus === "") return "up";
    if (sign === "<" && (minus === "-" || /<=?\s*0\s*$/.test(test))) return "down";
    return undefined;
  }
  const pair = /^\s*([a-zæøå0-9-]+)\(([^()]*?),\s*(\d{4})\)\s*([<>])\s*\1\(\2,\s*(\d{4})\)\s*$/.exec(test);
  if (pair === null) return undefined;
  const [left, right] = [Number(pair[3]), Number(pair[5])];
  if (left === right) return undefined;
  return left > right === (pair[4] === ">") ? "up" : "down";
}

function yearsIn(text: string): number[] {
  return (text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map(Number);
}
