import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { type Said, say } from "./messages/message.ts";
import { pictureMessages } from "./messages/pictures.ts";
import { isOwnFile, sha256 } from "./source.ts";
import type { Picture } from "./tokens.ts";

const contentTypes: Readonly<Record<string, string>> = {
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** How files of each kind begin, so that one that is called something else than it is does not stop the PDF. */
const beginnings: Readonly<Record<string, RegExp>> = {
  "image/png": /^\x89PNG\r\n/,
  "image/jpeg": /^\xff\xd8\xff/,
  "image/svg+xml": /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/i,
  "image/webp": /^RIFF[\s\S]{4}WEBP/,
};

/** Pictures are written into the pages themselves, so that a large one is carried by every reader. */
const largest = 300_000;

/** Why a picture cannot be shown. */
export type PictureFault = "missing" | "not-a-picture" | "too-large";

/** A picture below the root, or what is wrong with it. */
export function readPicture(root: string, file: string): Picture | PictureFault {
  const extension = extname(file).toLowerCase();
  const contentType = contentTypes[extension];
  if (contentType === undefined || !file.startsWith("reports/") || !isOwnFile(root, file)) return "missing";
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(join(root, file)));
  } catch {
    return "missing";
  }
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (beginnings[contentType]?.test(start) !== true) return "not-a-picture";
  if (bytes.length > largest) return "too-large";
  return { file, name: `${sha256(bytes).slice(0, 16)}${extension}`, contentType, bytes };
}

/** What an editor is told of a picture that cannot be shown. */
export function pictureFault(src: string, fault: PictureFault): Said {
  switch (fault) {
    case "missing":
      return say(pictureMessages.missing, { fil: src });
    case "not-a-picture":
      return say(pictureMessages.notAPicture, { fil: src });
    case "too-large":
      return say(pictureMessages.tooLarge, { fil: src, mest: largest / 1000 });
    default:
      return fault satisfies never;
  }
}
