import { posix } from "node:path";
import type { Token } from "markdown-it";
import { z } from "zod";
import { looseNumbers } from "../check/loose-numbers.ts";
import { say } from "../messages/message.ts";
import { pictureMessages } from "../messages/pictures.ts";
import { pictureFault } from "../picture.ts";
import type { At, Block, Picture } from "../tokens.ts";
import { readBlockYaml } from "./block-yaml.ts";
import { reportError, reportWarning, type Scope } from "./scope.ts";

const words = z.string().min(1);

const PictureSpec = z.strictObject({ fil: words, alt: words, tekst: words.optional(), kreditering: words });

const examples = {
  fil: "fil: bilder/nattevakt.jpg",
  alt: "alt: En nattevakt ved en skjerm",
  tekst: "tekst: Nattevakten ser alle rommene på én skjerm.",
  kreditering: "kreditering: 'Foto: Kari Nordmann'",
};

/** A picture as an editor asked for it. */
interface Asked {
  readonly src: string;
  readonly alt: string;
  readonly credit: string;
  readonly at: At;
}

/** A `bilde` block: a picture with words below it and who made it. */
export function convertPictureBlock(scope: Scope, token: Token, at: At): Block[] {
  const yaml = readBlockYaml(scope, { text: token.content, at, schema: PictureSpec, examples });
  if (yaml === undefined) return [];
  const { fil, alt, tekst, kreditering } = yaml.value;
  for (const number of looseNumbers(tekst ?? "")) {
    reportWarning(scope, yaml.at(["tekst"]), say(pictureMessages.looseInCaption, { tall: number.text }));
  }
  const image = findPicture(scope, { src: fil, alt, credit: kreditering, at: yaml.at(["fil"]) });
  return image === undefined ? [] : [{ kind: "picture", image, alt, caption: tekst, credit: kreditering, at }];
}

/** A Markdown picture that is all there is in its paragraph; nothing when the tokens are not that. */
export function convertLonePicture(scope: Scope, inside: readonly Token[], at: At): Block[] | undefined {
  const children = inside.flatMap((token) => token.children ?? []);
  const [token, ...more] = children;
  if (token?.type !== "image" || more.length > 0) return undefined;
  const asked = { ...readImage(token), at };
  const image = findPicture(scope, asked);
  const { alt, credit } = asked;
  if (image !== undefined) return [{ kind: "picture", image, alt, caption: undefined, credit, at }];
  return [{ kind: "paragraph", children: [{ kind: "text", text: alt }] }];
}

/** What a Markdown picture says: its words, and in its title who made it. */
export function readImage(token: Token): Omit<Asked, "at"> {
  return {
    src: String(token.attrGet("src") ?? ""),
    alt: altText(token.children ?? []),
    credit: String(token.attrGet("title") ?? ""),
  };
}

/** The picture; what is wrong with it, its words or its credit is told. */
export function findPicture(scope: Scope, { src, alt, credit, at }: Asked): Picture | undefined {
  if (alt.trim() === "") {
    reportError(scope, at, say(pictureMessages.noAlt, { fil: src }));
  }
  if (credit.trim() === "") {
    reportError(scope, at, say(pictureMessages.noCredit, { fil: src }));
  }
  if (/^([a-z][a-z0-9+.-]*:|\/)/i.test(src)) {
    reportError(scope, at, say(pictureMessages.elsewhere, { fil: src }));
    return undefined;
  }
  const image = scope.picture(posix.join(posix.dirname(scope.file), src));
  if (typeof image !== "string") return image;
  reportError(scope, at, pictureFault(src, image));
  return undefined;
}

function altText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      token.children?.length ? altText(token.children) : token.type.endsWith("break") ? " " : token.content,
    )
    .join("");
}
