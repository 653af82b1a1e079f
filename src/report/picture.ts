import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { sha256 } from "./source.ts";
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
  if (contentType === undefined || !file.startsWith("reports/")) return "missing";
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
export function pictureFault(src: string, fault: PictureFault): { message: string; hint: string } {
  switch (fault) {
    case "missing":
      return {
        message: `Bildet «${src}» finnes ikke.`,
        hint: "Legg filen der, eller rett navnet. Bildet må være png, jpg, svg eller webp.",
      };
    case "not-a-picture":
      return {
        message: `Filen «${src}» er ikke et bilde av det slaget navnet sier.`,
        hint: "Lagre bildet på nytt som png, jpg, svg eller webp. Å endre navnet på en fil er ikke nok.",
      };
    case "too-large":
      return {
        message: `Bildet «${src}» er for stort: mer enn ${largest / 1000} kB.`,
        hint: "Gjør det mindre, for eksempel 1 200 punkter bredt, og lagre det som jpg eller webp.",
      };
    default:
      return fault satisfies never;
  }
}
