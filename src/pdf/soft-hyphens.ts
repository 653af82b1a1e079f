import { inflateSync } from "node:zlib";
import { zlibSync } from "fflate";

/**
 * Takes out the soft hyphens that no line ends at, and places where one may (U+200B). Typst hands each on as a part of the
 * letter before it, so that a reader who takes out the text gets «hjemme-tjenester» in the middle of a line; and a font's
 * letter first met so is thought to be «i» with a soft hyphen wherever it stands. Hyphens that a line ends at are of their
 * own, and stay.
 *
 * Takes and gives a whole object, `7 0 obj … endobj`; one that is neither a page's content nor a font's table of letters as
 * it is.
 */
export function withoutSoftHyphens(object: Buffer): Buffer {
  const at = object.indexOf("\nstream\n");
  const dictionary = object.toString("latin1", 0, at);
  const mend = menderFor(dictionary);
  if (at < 0 || mend === undefined) return object;
  const packed = object.subarray(at + "\nstream\n".length, object.lastIndexOf("\nendstream"));
  const content = (isPacked(dictionary) ? inflateSync(packed) : packed).toString("latin1");
  const mended = mend(content);
  if (mended === content) return object;
  const bytes = Buffer.from(mended, "latin1");
  const stream = isPacked(dictionary) ? zlibSync(bytes, { level: 6 }) : bytes;
  const head = dictionary.replace(/\/Length \d+/, `/Length ${stream.length}`);
  return Buffer.concat([Buffer.from(`${head}\nstream\n`, "latin1"), stream, Buffer.from("\nendstream\nendobj\n")]);
}

/** Whether a document's text, in a value or in code, has what `withoutSoftHyphens` takes out: to look through its pages takes a tenth of a short one's time. */
export function hasSoftHyphens(text: string): boolean {
  return /[\u00ad\u200b]|\\u\{(?:ad|200b)\}/.test(text);
}

function menderFor(dictionary: string): ((content: string) => string) | undefined {
  if (/\/Type \/CMap\b/.test(dictionary)) return (letters) => letters.replace(hyphenated, "");
  // A page's content says neither its type nor anything else of itself.
  return /\/(?:Type|Subtype|FunctionType|N|Length1)\b/.test(dictionary) ? undefined : unwrapped;
}

function isPacked(dictionary: string): boolean {
  return dictionary.includes("FlateDecode");
}

/** After a letter, in a font's table: `<000E> <006900AD>`, and in a page's content: `/ActualText <FEFF006900AD>`. */
const hyphenated = /(?<=<(?:[0-9A-F]{4})+)(?:00AD|200B)(?=>)/g;
const said = /(?<=\/ActualText <FEFF(?:[0-9A-F]{4})+)(?:00AD|200B)(?=>)/g;

/** What a letter is, said around it. The table tells of it once it is mended. */
const letter = /\/Span <<\s*\/ActualText (?:<FEFF([0-9A-F]{4})>|\((.)\))\s*>> BDC\n([\s\S]*?)\nEMC\n/g;

function unwrapped(content: string): string {
  return content
    .replace(said, "")
    .replace(letter, (whole, code: string | undefined, plain: string | undefined, inner: string) => {
      const text = plain ?? String.fromCharCode(Number.parseInt(code ?? "", 16));
      return /[\p{L}\p{N}]/u.test(text) ? `${inner}\n` : whole;
    });
}
