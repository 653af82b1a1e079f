import { areaKey } from "../../data/area.ts";
import { placeName } from "../bind/figures.ts";
import { say } from "../messages/message.ts";
import { sentenceMessages } from "../messages/sentences.ts";
import { type CheckScope, tell } from "./check-scope.ts";
import { placesNamed } from "./places-named.ts";
import type { CheckedSentence } from "./prose.ts";

/**
 * Holds the places that a sentence names against those of its numbers: a number of one municipality or county in a sentence that names
 * others only. `block` is the words around it: a place that is named there may go on being spoken of. Of numbers of the
 * country and of groups nothing is said, for they are set beside every place.
 */
export function checkPlaces(scope: CheckScope, sentence: CheckedSentence, block: string): void {
  const { geography } = scope.figures.edition;
  const said = placesNamed(sentence.words, geography);
  if (said.length === 0) return;
  const named = new Set([...said, ...placesNamed(block, geography)].flatMap(({ areas }) => areas.map(areaKey)));
  for (const { binding, text, at } of sentence.bound) {
    const own = binding.areas.filter(({ kind }) => kind === "municipality" || kind === "county");
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
