import type { LocalName } from "../data/geography.ts";

/** A stretch of text; `lang` where it is a name in another language than the text. */
export interface TextPart {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A text cut where one of the names stands in it as a word, so that each can be read aloud in its own language. */
export function namedParts(text: string, names: readonly LocalName[], language = "nb"): readonly TextPart[] {
  const foreign = names.filter(({ lang }) => lang !== language);
  return foreign.reduce<readonly TextPart[]>(
    (parts, { name, lang }) => parts.flatMap((part) => (part.lang === undefined ? cut(part.text, name, lang) : [part])),
    [{ text, lang: undefined }],
  );
}

function cut(text: string, name: string, lang: string): TextPart[] {
  const at = text.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u"));
  if (at < 0) return [{ text, lang: undefined }];
  const before = text.slice(0, at);
  const rest = cut(text.slice(at + name.length), name, lang);
  return [{ text: before, lang: undefined }, { text: name, lang }, ...rest].filter((part) => part.text !== "");
}
