import { formatNumber, unitName } from "../../data/format.ts";
import type { Indicator } from "../../data/indicator.ts";
import type { Unit } from "../../data/unit.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import type { Binding } from "../tokens.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { clauseAt, tailOf } from "./clause.ts";
import type { BoundPart, CheckedSentence } from "./prose.ts";

const percentWord = /^(?:prosentpoeng|prosent|pst\.?|%)(?!\p{L})/u;
/** «Per 31. desember» is a day. */
const per = /(?:per|pr\.|for kvar|for hver) (\d{1,3}(?:[ \u00a0]?000)*)(?![ \u00a0]?\d|\.[ \u00a0]?\p{L}|\.\d)/giu;

/** Holds the units that a sentence names after its numbers against those that they have; `block` is the words around it. */
export function checkUnits(scope: CheckScope, sentence: CheckedSentence, block: string): void {
  const nouns = nounsOf([...scope.figures.edition.indicators.values()]);
  for (const part of sentence.bound) {
    if (part.binding.what === "rank" || part.binding.what === "listed" || part.binding.measure === "none") continue;
    const indicator = scope.figures.edition.indicator(part.binding.indicator);
    const fault =
      wrongWord(sentence, part, { unit: indicator.unit, nouns }) ?? wrongBase(sentence, part, indicator.unit);
    if (fault !== undefined) tell(scope, part.at, fault);
    else if (isUnsaid(sentence, part, { unit: indicator.unit, block })) {
      const enhet = unitName(indicator.unit, 2, scope.language);
      tell(scope, part.at, say(sentenceMessages.unsaidUnit, { tall: part.text, enhet }));
    }
  }
}

/** The word that follows at once: «prosent» after a share, «prosentpoeng» after a change of one, else the unit's own. */
function wrongWord(
  { words }: CheckedSentence,
  part: BoundPart,
  { unit, nouns }: { readonly unit: Unit; readonly nouns: ReadonlySet<string> },
) {
  const after = words.slice(part.end).replace(/^[ \u00a0]/, "");
  const { binding, text: tall } = part;
  const isPercent = percentWord.test(after);
  const sagt = percentWord.exec(after)?.[0] ?? /^\p{L}+/u.exec(after)?.[0] ?? "";
  if (binding.unitWritten)
    return isPercent && tall.includes("prosent") ? say(sentenceMessages.unitTwice, { tall, sagt }) : undefined;
  const measure = measureOf(binding, unit);
  const said = isPercent ? (sagt === "prosentpoeng" ? "points" : "percent") : "other";
  const agreesWithOwn = isPercent || own(unit).some((noun) => agrees(noun, sagt));
  if (said === measure && agreesWithOwn) return undefined;
  if (!isPercent && !nouns.has(sagt.toLowerCase())) return undefined;
  return say(sentenceMessages.otherUnit, { tall, sagt, enhet: nameOf(measure, unit) });
}

function measureOf({ measure }: Binding, unit: Unit): "percent" | "points" | "other" {
  if (measure === "percent" || measure === "points") return measure;
  if (unit.kind === "points") return "points";
  return unit.kind === "share" ? "percent" : "other";
}

function nameOf(percent: ReturnType<typeof measureOf>, unit: Unit): string {
  if (percent === "points") return "prosentpoeng";
  return percent === "percent" ? "prosent" : unitName(unit, 2, "nb");
}

/** «per 10 000» beside a figure per 1 000, or beside one that is no rate. */
function wrongBase(sentence: CheckedSentence, part: BoundPart, unit: Unit) {
  const { binding, text: tall } = part;
  if (binding.what !== "value" || binding.unitWritten) return undefined;
  const tail = tailOf(sentence, part);
  const clause = clauseAt(sentence.words, part.start);
  const own = [...sentence.words.slice(tail.start, tail.end).matchAll(per)];
  const leading = [...sentence.words.slice(clause.start, part.start).matchAll(per)];
  const said = own[0] ?? leading.at(-1);
  if (said === undefined) return undefined;
  const number = Number((said[1] ?? "").replace(/\D/g, ""));
  if (unit.kind === "rate" && unit.per === number) return undefined;
  const enhet = unit.kind === "rate" ? `per ${formatNumber(unit.per, 0)}` : `i ${unitName(unit, 2, "nb")}`;
  return say(sentenceMessages.otherBase, { tall, enhet, sagt: said[0] });
}

/** «Per 1 000», «av tusen innbyggere». */
const base = /(?<!\p{L})(?:per|pr\.?|for hvert?|for kvart?|(?:av|blant) (?:1[ \u00a0]?000|tusen))(?!\p{L})/iu;

/** A share without «prosent», or a rate without «per», anywhere near. */
function isUnsaid(
  { words, bound }: CheckedSentence,
  { binding }: BoundPart,
  { unit, block }: { readonly unit: Unit; readonly block: string },
): boolean {
  if (binding.what !== "value" || binding.unitWritten) return false;
  const written = bound.map(({ text }) => text).join(" ");
  if (unit.kind === "share") return !/prosent|%|pst/iu.test(`${words} ${written}`) && !/prosent/iu.test(block);
  if (unit.kind === "rate") return !base.test(`${block} ${written}`);
  return false;
}

/** The words that a unit is called by. */
function own(unit: Unit): string[] {
  switch (unit.kind) {
    case "rate":
      return Object.values(unit.what);
    case "count":
      return [...Object.values(unit.one), ...Object.values(unit.many)];
    case "man-years":
      return ["årsverk"];
    case "hours":
      return ["timer", "timar"];
    case "kroner":
      return [
        "kroner",
        { one: "kroner", million: "millioner", milliard: "milliarder" }[unit.scale],
        "milliardar",
        "millionar",
      ];
    case "share":
    case "points":
      return [];
    default:
      return unit satisfies never;
  }
}

/** The words that some unit is called by, and that say what a number counts; «personer» may stand for any of them. */
function nounsOf(indicators: readonly Indicator[]): Set<string> {
  const all = indicators.flatMap(({ unit }) => own(unit)).filter((noun) => !/^person/u.test(noun));
  const places = ["kommuner", "kommunar", "fylker", "fylke"];
  return new Set([...all, ...places, "kroner", "timer", "timar", "årsverk", "millioner", "milliarder"]);
}

function agrees(noun: string, said: string): boolean {
  const [a, b] = [noun.toLowerCase(), said.toLowerCase()];
  return a.endsWith(b) || b.endsWith(a);
}
