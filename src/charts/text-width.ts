/** How wide a text is in Source Sans 3 Semibold, so that labels find room without a browser. */

/** Advance widths in hundredths of the font size, read from SourceSans3-Semibold.ttf. */
const advances: readonly (readonly [number, string])[] = [
  [20, " \u00a0"],
  [26, "ijïí"],
  [27, "l"],
  [28, "',.:;IÏ·"],
  [32, "!()-f"],
  [34, "/"],
  [36, "tŧ"],
  [37, "r"],
  [43, "sš"],
  [44, "*?zž"],
  [46, "cč«»"],
  [48, '"x–'],
  [49, "J"],
  [50, "LYvy"],
  [51, "#+0123456789<=>Feéè−"],
  [52, "agkåáäà"],
  [54, "EVXZŽÉ"],
  [55, "SToøŠŦöóô"],
  [56, "AbdhnpquÅÁđŋÄüú"],
  [58, "CPČ"],
  [59, "R"],
  [60, "BK"],
  [63, "DG"],
  [64, "&"],
  [65, "ĐŊ"],
  [66, "HNU"],
  [67, "OQØÖ"],
  [75, "Mw"],
  [78, "æ"],
  [80, "W"],
  [83, "Æ"],
  [84, "%m"],
  [96, "…"],
];
const unknownAdvance = 60;

const advanceOf = new Map(
  advances.flatMap(([advance, letters]) => [...letters].map((letter): [string, number] => [letter, advance])),
);

/** The width of one line of text, in the unit of `fontSize`. */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += advanceOf.get(letter) ?? unknownAdvance;
  return (width / 100) * fontSize;
}

/** The text on as few lines as its words allow, none wider than `maxWidth`; what has no room ends in «…». */
export function wrapText(text: string, fontSize: number, maxWidth: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const part of breakable(text)) {
    if (line !== "" && textWidth((line + part).trimEnd(), fontSize) > maxWidth) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  lines.push(line.trimEnd());
  const kept = lines.slice(0, maxLines);
  const cut = lines.length > maxLines;
  return kept.map((row, index) => truncate(row, fontSize, maxWidth, cut && index === kept.length - 1));
}

/** Parts that a line may be broken after: words with their space, and parts of words after a hyphen or a slash. */
function breakable(text: string): string[] {
  return text.match(/[^ \-/]*[ \-/]|[^ \-/]+$/g) ?? [text];
}

/** The line cut to the width with «…» where it is too wide, or where more follows that has no room. */
export function truncate(line: string, fontSize: number, maxWidth: number, moreFollows = false): string {
  if (!moreFollows && textWidth(line, fontSize) <= maxWidth) return line;
  let letters = [...line];
  while (letters.length > 1 && textWidth(`${letters.join("")}…`, fontSize) > maxWidth) letters = letters.slice(0, -1);
  return `${letters.join("").trimEnd()}…`;
}
