import type { Edition } from "../../data/edition.ts";
import type { Indicator } from "../../data/indicator.ts";
import { figureMessages } from "../messages/figures.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import type { At, Shown } from "../tokens.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { clauseAt, headOf, tailOf } from "./clause.ts";
import type { BoundPart, CheckedSentence } from "./prose.ts";
import type { Extent } from "./split-sentences.ts";

/** Something that indicators are about. */
interface Topic {
  /** Words that can mean nothing else that there are figures of. */
  readonly said: RegExp;
  /** Words that it may be meant by, when a sentence goes on speaking of it. */
  readonly near: RegExp;
}

const topics: readonly Topic[] = [
  topic("hjemmetjenest|heimetenest|helsetjenester i hjemmet|helsetenester i heimen", "hjemme|heime"),
  topic("langtidsopph|langtidsbe|sykehjem|sjukeheim", "institusjon|langtid|plass"),
  topic("(?:hel|heil)døgns", "bolig|bustad|døgn"),
  topic("årsverk", "sykeplei|sjukeplei|ansat|tilset"),
  topic("tryg(?:ghet|gleik)salarm", "alarm|tekn"),
  topic("lokaliseringsteknologi|\\bgps", "tekn"),
  topic("digital(?:t|e) tilsyn", "tilsyn|tekn"),
  topic("medisineringsstøtte", "medisin|tekn"),
  topic("velferdsteknologi", "tekn"),
  topic("ernæring", "mat|kvalitet"),
  topic("legemid", "medisin|kvalitet"),
  topic("tannhelse", "tann|kvalitet"),
  topic("omsorgsst[oø]nad", "pårørende|pårørande"),
  topic("\\bbpa|personle?ig assistanse", "assist"),
  topic("driftsutgift", "utgift|kroner|beløp"),
];

function topic(said: string, near: string): Topic {
  return { said: new RegExp(said, "giu"), near: new RegExp(near, "iu") };
}

/** Before a topic that is set apart from what is spoken of: «enn på sykehjem», «kommuner med mange sykehjem». */
const apart =
  /(?<!\p{L})(?:ikk(?:e|je)|ute?n|utan|utenom|utanom|enn|framfor|heller|mot|etter|før|unntatt|unnateke|kommune\p{L}*|fylke\p{L}*)(?!\p{L})(?: [\p{L}-]+){0,4} $/iu;

/** After one: «Omsorgsstønad er ikke med». */
const leftOut = /^\p{L}*(?: \p{L}+){0,3} (?:ikk(?:e|je)|verken|korkje)(?!\p{L})/u;

/** Holds what a sentence is about against the indicator of each of its numbers, and the words of claims against those of their tests. */
export function checkTopics(scope: CheckScope, sentence: CheckedSentence): void {
  const { edition } = scope.figures;
  // «80 år og over» is one thing, and no new statement.
  const plain = { ...sentence, words: sentence.words.replace(/ og (?=over|eldre)/giu, " && ") };
  for (const part of sentence.bound) {
    const { binding, text, at } = part;
    const [clause, head, tail] = [ownOf(sentence, part), headOf(sentence, part), tailOf(plain, part)];
    const words = (extent: Extent) => sentence.words.slice(extent.start, extent.end);
    const subject = measured.exec(words({ start: Math.min(clause.start, head.start), end: head.end }))?.[0] ?? "";
    const parts = { whole: words(clause), nearest: `${subject} ${words(tail)}`, around: sentence.words };
    const said = foreign(parts, [binding.indicator], edition);
    if (said === undefined) continue;
    const { shortName } = edition.indicator(binding.indicator);
    tell(scope, at, say(sentenceMessages.otherTopic, { tall: text, indikator: shortName.nb, sagt: said }));
  }
  for (const { text, test, at } of sentence.claims) {
    const asked = [...test.matchAll(/[a-zæøå0-9-]{4,}/g)].map(([id]) => id);
    const said = foreign({ whole: text, nearest: text, around: `${text} ${sentence.words}` }, asked, edition);
    if (said !== undefined) tell(scope, at, say(sentenceMessages.claimTopic, { ord: text, sagt: said }));
  }
}

/** A number's clause without what is told of numbers of other indicators in it. */
function ownOf(sentence: CheckedSentence, part: BoundPart): Extent {
  const { start, end } = clauseOf(sentence, part);
  const others = sentence.bound.filter(({ binding }) => binding.indicator !== part.binding.indicator);
  const before = others.findLast((other) => other.end <= part.start);
  const next = others.find((other) => other.start >= part.end);
  return {
    start: before === undefined ? start : Math.max(start, tailOf(sentence, before).end),
    end: Math.min(end, next?.start ?? end),
  };
}

/** «Andelen som bruker hjemmetjenester, var …»: after a comma that ends no statement, the words before it belong to the number too. */
function clauseOf({ words }: CheckedSentence, { start }: BoundPart): Extent {
  const own = clauseAt(words, start);
  const isVerb = /^\s*(?:var|er|lå|låg|ligger|ligg)?\s*$/iu.test(words.slice(own.start, start));
  return isVerb && own.start > 1 ? { ...own, start: clauseAt(words, own.start - 2).start } : own;
}

/** The same of a figure's or a table's title. */
export function checkCaptionTopic(scope: CheckScope, text: string, shows: Shown, at: At): void {
  const said = foreign({ whole: text, nearest: text, around: text }, shows.indicators, scope.figures.edition);
  if (said !== undefined) tell(scope, at, say(figureMessages.captionOtherTopic, { sagt: said }));
}

/** «Andelen som bruker hjemmetjenester var …»: the words that say what is measured. */
const measured = /(?<!\p{L})(?:andel|del|antal|tal|prosentdel)(?:l?(?:en|et))?(?!\p{L}).*$/iu;

interface Words {
  /** The clause that a number stands in. */
  readonly whole: string;
  /** Of it, what is measured and what follows the number at once. */
  readonly nearest: string;
  /** The sentence. */
  readonly around: string;
}

/**
 * The word for a topic that none of the indicators is about, where nothing around speaks of one that they are. Figures of the population
 * are about none, and have ages alone for a name; beside them only the nearest words count.
 */
function foreign({ whole, nearest, around }: Words, asked: readonly string[], edition: Edition): string | undefined {
  const known = asked.flatMap((id) => [...edition.indicators.values()].filter((indicator) => indicator.id === id));
  if (known.length === 0) return undefined;
  const own = topics.filter(({ said }) => known.some((indicator) => textsOf(indicator).search(said) >= 0));
  if (own.some(({ said, near }) => around.search(said) >= 0 || near.test(around))) return undefined;
  const words = own.length === 0 ? nearest : whole;
  const named = topics
    .filter((each) => !own.includes(each))
    .flatMap(({ said }) => [...words.matchAll(said)])
    .filter(({ index }) => !apart.test(words.slice(0, index)) && !leftOut.test(words.slice(index)));
  const [first] = named;
  return first === undefined ? undefined : wholeWord(words, first.index);
}

function textsOf({ name, shortName, definition, theme }: Indicator): string {
  return [name, shortName, definition].flatMap(({ nb, nn }) => [nb, nn]).join(" ") + theme;
}

function wholeWord(words: string, index: number): string {
  const start = words.slice(0, index).search(/[\p{L}-]*$/u);
  return /^[\p{L}-]+/u.exec(words.slice(start))?.[0] ?? words.slice(index);
}
