import { capitalized } from "../analysis/words.ts";
import type { Year } from "../data/codes.ts";
import { explainMark } from "../data/format.ts";
import type { Publication } from "../report/publication.ts";
import type { CardSection } from "./card-sections.ts";
import { colours } from "./colours.ts";
import { column, row, text } from "./element.ts";
import { frame } from "./frame.ts";
import { keyFigure } from "./key-figure.ts";
import { layOut } from "./layout.ts";

export interface PlaceCard {
  readonly name: string;
  /** Where it is and how many live there. */
  readonly about: string;
  readonly year: Year;
  readonly sections: readonly CardSection[];
  /** What the lines of the strip are. */
  readonly strip: string;
}

/** A place's name and two of its figures, as an SVG of 1200 × 630. */
export function placeCardSvg(place: PlaceCard, { siteName, edition }: Publication): Promise<string> {
  return layOut(
    frame(
      siteName,
      edition,
      footOf(place),
      column(
        { height: 196, justifyContent: "center" },
        text({ fontSize: nameSize(place.name), fontWeight: 700, lineHeight: 1.1, color: colours.text }, place.name),
        text({ fontSize: 30, color: colours.subtle, marginTop: 4 }, place.about),
      ),
      row({ justifyContent: "space-between" }, ...place.sections.map(keyFigure)),
    ),
  );
}

/** The year, how the strip is read and the source; where a figure is marked, what the mark means. */
function footOf({ year, sections, strip }: PlaceCard): string {
  const marks = new Set(sections.flatMap(({ latest: { own } }) => (own.cell.kind === "value" ? own.cell.marks : [])));
  const [mark] = marks;
  if (mark !== undefined) return [strip, `* ${capitalized(explainMark(mark, "nb"))}`].filter(Boolean).join(" ");
  const sources = [...new Set(sections.map(({ indicator }) => indicator.source.publisher))];
  return [`Tall for ${year}.`, strip, `Kilde: ${sources.join(", ")}`].filter(Boolean).join(" ");
}

/** Two lines at most at 1072 pixels; the longest are the names in three languages. */
function nameSize(names: string): number {
  if (names.length <= 20) return 92;
  return names.length <= 30 ? 72 : 60;
}
