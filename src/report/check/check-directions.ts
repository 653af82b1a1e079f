import { type Area, areaKey } from "../../data/area.ts";
import { roundTo } from "../../data/format.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import type { Binding } from "../tokens.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { headOf, tailOf } from "./clause.ts";
import type { BoundPart, CheckedSentence } from "./prose.ts";

export type Way = "up" | "down" | "same";

const wordsOf = {
  up: "økte|øker|økt|øke|økning|økningen|auka|aukar|auke|auken|aukinga|vokste|vokser|vokst|vekst|veksten|voks|veks|vakse|steg|stiger|steget|stige|stigning|stigningen|oppgang|oppgangen|gikk opp|gjekk opp|går opp|gått opp",
  down: "falt|faller|falle|fall|fallet|sank|synker|synke|sunket|søkk|minket|minker|minka|minkar|minsket|minsker|minska|minskar|dalte|dalt|gikk ned|gjekk ned|går ned|gått ned|nedgang|nedgangen|reduksjon|reduksjonen|redusert|reduserte",
};
const after =
  /^[ \u00a0](?:(?<up>flere|fleire|mer|meir|høyere|høgare|opp)|(?<down>færre|mindre|lavere|lågare|ned))(?!\p{L})/iu;

/** «Gikk andelen opp», with what it tells of in between. */
const apart = "(?:gikk|gjekk|går) (?:[\\p{L}\\d-]+ ){1,6}?";
const ways = new RegExp(
  `(?<!\\p{L})(?:(?<up>${wordsOf.up}|${apart}opp)|(?<down>${wordsOf.down}|${apart}ned))(?!\\p{L})`,
  "giu",
);

/** «Veksten i antall eldre», «tross økte budsjetter»: words for more and less that are of what stands around, not of the number. */
const ofOthers = new RegExp(
  [
    "(?:vekst|økning|auk|oppgang|nedgang|fall)\\p{L}* i (?:(?:antall(?:et)?|tal(?:l?et)? på) (?:eldre|gamle|innbyg\\p{L}+|person\\p{L}+)|befolkning\\p{L}*|folketal\\p{L}*|behov\\p{L}*|utgift\\p{L}*)",
    "(?:^|(?<!\\p{L})(?:tross|for|av|med|ved) )(?:økte|auka|reduserte|minka) \\p{L}{4,}[ea]r(?!\\p{L})",
  ].join("|"),
  "giu",
);

/** Holds the words for more and less against the numbers beside them: «en økning på», «falt fra … til …». */
export function checkDirections(scope: CheckScope, sentence: CheckedSentence): void {
  for (const part of sentence.bound) {
    const said = /^\p{N}/u.test(part.text) ? saidOfAmount(sentence, part) : undefined;
    const { direction } = part.binding;
    if (said !== undefined && direction !== undefined)
      disagree(scope, { at: part.at, tall: part.text, said, way: direction });
  }
  for (const [index, first] of sentence.bound.entries()) {
    const second = sentence.bound[index + 1];
    if (second !== undefined) checkPair(scope, sentence, { first, second });
  }
}

export interface SaidWay {
  readonly word: string;
  readonly way: Way;
}

/** What is said of an amount of change: the last such word before it, or the word that follows it. */
function saidOfAmount(sentence: CheckedSentence, part: BoundPart): SaidWay | undefined {
  const { start, end } = headOf(sentence, part);
  return wayIn(after.exec(sentence.words.slice(part.end))) ?? lastWay(sentence.words.slice(start, end));
}

/** Which ways a text speaks of; none where something is denied. */
export function waysIn(words: string): readonly SaidWay[] {
  if (/(?<!\p{L})ikk(?:e|je)(?!\p{L})/iu.test(words)) return [];
  return [...words.replace(ofOthers, (match) => " ".repeat(match.length)).matchAll(ways)].flatMap(
    (match) => wayIn(match) ?? [],
  );
}

/** The last word for more or less; none where something is denied. */
export function lastWay(words: string): SaidWay | undefined {
  return waysIn(words).at(-1);
}

function wayIn(match: RegExpExecArray | RegExpMatchArray | null): SaidWay | undefined {
  if (match === null) return undefined;
  return { word: match[0].trim(), way: match.groups?.["up"] === undefined ? "down" : "up" };
}

/** «falt fra 32,4 prosent i 2015 til 28,9»: two numbers of one series are a change, whoever wrote it. */
function checkPair(
  scope: CheckScope,
  sentence: CheckedSentence,
  { first, second }: { readonly first: BoundPart; readonly second: BoundPart },
): void {
  const { words } = sentence;
  const linked =
    /(?:fra|frå)[ \u00a0]$/iu.test(words.slice(0, first.start)) &&
    / til[ \u00a0]$/iu.test(words.slice(0, second.start));
  if (seriesOf(first.binding) !== seriesOf(second.binding)) return;
  if (!linked) {
    checkBackwards(scope, sentence, { first, second });
    return;
  }
  const way = wayBetween(scope, first.binding, second.binding);
  const head = headOf(sentence, first);
  const tail = tailOf(sentence, second);
  const said = lastWay(words.slice(head.start, head.end)) ?? lastWay(words.slice(tail.start, tail.end));
  if (said === undefined || way === undefined) return;
  disagree(scope, { at: first.at, tall: `fra ${first.text} til ${second.text}`, said, way });
}

/** «28,9 prosent i 2020, en nedgang fra 32,4 prosent i 2015»: the later stands first. */
function checkBackwards(
  scope: CheckScope,
  { words }: CheckedSentence,
  { first, second }: { readonly first: BoundPart; readonly second: BoundPart },
): void {
  const between = words.slice(first.end, second.start);
  const said = /(?:fra|frå)[ \u00a0]$/iu.test(between) ? lastWay(between) : undefined;
  const way = wayBetween(scope, second.binding, first.binding);
  if (said === undefined || way === undefined) return;
  disagree(scope, { at: second.at, tall: `fra ${second.text} til ${first.text}`, said, way });
}

function seriesOf({ what, indicator, areas }: Binding): string {
  return [what === "value" ? "" : what, indicator, ...areas.map((area: Area) => areaKey(area))].join(" ");
}

/** As a reader sees the two figures. */
function wayBetween({ figures }: CheckScope, first: Binding, second: Binding): Way | undefined {
  const [area] = first.areas;
  if (first.what !== "value" || second.what !== "value" || area === undefined) return undefined;
  const indicator = figures.edition.indicator(first.indicator);
  const { points } = figures.series(indicator, area);
  const [before, now] = [first, second].map(({ years }) => {
    const cell = points.find(({ year }) => year === years[0])?.cell;
    return cell?.kind === "value" ? roundTo(cell.value, indicator.decimals) : undefined;
  });
  if (before === undefined || now === undefined) return undefined;
  if (before === now) return "same";
  return now > before ? "up" : "down";
}

/** «tallene gikk …», to editors. */
export const wayNames = { up: "opp", down: "ned", same: "verken opp eller ned" } as const satisfies Record<Way, string>;

interface Disagreement {
  readonly at: BoundPart["at"];
  readonly tall: string;
  readonly said: SaidWay;
  readonly way: Way;
}

function disagree(scope: CheckScope, { at, tall, said, way }: Disagreement): void {
  if (said.way !== way) tell(scope, at, say(sentenceMessages.otherWay, { sagt: said.word, vei: wayNames[way], tall }));
}
