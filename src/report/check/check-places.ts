import { areaKey } from "../../data/area.ts";
import { placeName } from "../bind/figures.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { placesNamed } from "./places-named.ts";
import type { CheckedSentence } from "./prose.ts";

/** Speaks of the country, of a group, or of all or some of the places together. */
const wider =
  /(?<!\p{L})(?:land(?:et|s\p{L}*)?|norge|noreg|norske?|nasjonal\p{L}*|\p{L}*(?:snitt|gjennomsnitt)\p{L}*|\p{L}*grupp\p{L}*|kostra\p{L}*|(?:kommun|fylk)\p{L}*|alle|samla|samlet|totalt|resten|andre|begge|ellers|elles)(?!\p{L})/iu;

/** «Fra Lindesnes til Nordkapp» is everywhere. */
const across = /(?<!\p{L})fr[aå] \p{Lu}\p{L}+ til \p{Lu}\p{L}+/u;

/**
 * Holds the places that a sentence names against those of its numbers: a number of one municipality or county in a sentence that names
 * others only. `block` is the words around it: a place that is named there may go on being spoken of. Numbers of the country
 * and of groups are set beside every place, so they are told of only where no word around them speaks of such an area.
 */
export function checkPlaces(scope: CheckScope, sentence: CheckedSentence, block: string): void {
  const { geography } = scope.figures.edition;
  const said = placesNamed(sentence.words, geography);
  if (said.length === 0) return;
  const named = new Set([...said, ...placesNamed(block, geography)].flatMap(({ areas }) => areas.map(areaKey)));
  const isLarge = [block, sentence.words].some((words) => wider.test(words) || across.test(words.replace(/^F/u, "f")));
  for (const { binding, text, at } of sentence.bound) {
    const places = binding.areas.filter(({ kind }) => kind === "municipality" || kind === "county");
    const own = places.length > 0 || isLarge ? places : binding.areas;
    if (binding.what === "listed" || own.length === 0 || own.some((area) => named.has(areaKey(area)))) continue;
    const [area] = own;
    const sted = area === undefined ? "" : placeName(scope.figures, area);
    tell(
      scope,
      at,
      say(sentenceMessages.otherPlace, { tall: text, sted, sagt: said.map(({ name }) => name).join(", ") }),
    );
  }
}
