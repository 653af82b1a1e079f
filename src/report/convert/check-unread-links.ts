import { linkMessages } from "../messages/links.ts";
import { type Said, say } from "../messages/message.ts";
import type { Unread } from "./check-unread.ts";

const file = "[^\\s()]+\\.(?:md|png|jpe?g|svg|webp|pdf|csv|xlsx)";
const words = "!?\\[[^\\][]*";
/** What a link looks like when it has not been read as one, each with what is said of it. */
const kinds: readonly (readonly [RegExp, (match: readonly string[]) => Said])[] = [
  [
    new RegExp(`(${words}\\])\\s+(\\((?:https?:|www\\.|mailto:|tel:|/|#|${file})[^)]*\\)?)`, "gu"),
    ([, ord = "", adresse = ""]) => say(linkMessages.spaceBefore, { riktig: ord + adresse }),
  ],
  [
    new RegExp(
      `(?:${words})?\\]\\([^)]*\\)?|\\([^()]*\\)\\[(?:https?:|www\\.)[^\\]]*\\]?|${words}\\]\\{(?:https?:|www\\.)[^}]*\\}?`,
      "gu",
    ),
    ([skrevet = ""]) => say(linkMessages.notRead, { skrevet: shorten(skrevet) }),
  ],
  [
    /(?:!?\[([^\][]*))?\]\[((?!\^|\d+\])[^\][]*)\]/gu,
    ([skrevet = "", ord = "", navn = ""]) =>
      say(linkMessages.notDefined, { skrevet: shorten(skrevet), navn: navn || ord }),
  ],
];

const bare = /(?<![\p{L}\p{N}@./])(?:https?:\/\/|www\.)[^\s<>"«»()[\]{}]*[^\s<>"«»()[\]{}.,;:!?…]/gu;

/** Links in a running text that were read as words; `inLink` where the words are a link's own. */
export function unreadLinks(text: string, inLink: boolean): Unread[] {
  let rest = text;
  const found = kinds.flatMap(([pattern, said]) => {
    const matches = [...rest.matchAll(pattern)];
    rest = rest.replace(pattern, (whole) => " ".repeat(whole.length));
    return matches.map((match) => ({ index: match.index, said: said(match) }));
  });
  if (inLink) return found;
  const addresses = [...rest.matchAll(bare)].map(({ index, 0: adresse }) => {
    const riktig = adresse.startsWith("www.") ? `https://${adresse}` : adresse;
    return { index, said: say(linkMessages.bareAddress, { adresse, riktig }) };
  });
  return [...found, ...addresses];
}

function shorten(written: string): string {
  return written.length > 60 ? `${written.slice(0, 60)}…` : written;
}
