/**
 * Where charts and tables stand: where they are written when the page has room for them there, otherwise at the head of the
 * next. Points from the top of a page.
 */

/** A chart or table: the page, and how far down on it it is written; its height. */
export interface Written {
  readonly id: string;
  readonly side: number;
  readonly y: number;
  readonly høyde: number;
}

/** A note at the foot of a page. */
export interface Note {
  readonly side: number;
  readonly y: number;
}

export interface Floats {
  /** Where they are written. */
  readonly inline: readonly string[];
  /** On the next page: there is no room on this one in any way. */
  readonly next: readonly string[];
}

/** Where text begins and ends on a page: A4 less the margins. */
export const pageTop = 25 * (72 / 25.4);
export const pageEnd = (297 - 24) * (72 / 25.4);

/** What stands between the text and a chart in it, and between it and the notes. */
const distance = 20;

/** The line above the first note of a page, and what parts it from the text. */
const aboveNotes = 18;

/** Nearer the top of a page than this, what is written there may have been moved to it for want of room, with its heading. */
const top = pageTop + 60;

/** Finds the places of one document, which is set again and again. */
export class FloatPlaces {
  #before: readonly Written[] = [];
  readonly #homeless = new Set<string>();

  /** `written` and `notes` are as the document has been set now, with its charts and tables in those places. */
  next(written: readonly Written[], notes: readonly Note[], { inline }: Floats): Floats {
    for (const id of movedOn(written, this.#before, inline)) this.#homeless.add(id);
    this.#before = written;
    return findPlaces(written, noteLines(notes), this.#homeless);
  }
}

/**
 * Those that were to stand where they are written, and went to the next page: there was less room than it seemed. What
 * begins a page looks the same when it floats there, and then lets the text go on where it would have stood.
 */
function movedOn(written: readonly Written[], before: readonly Written[], inline: readonly string[]): string[] {
  const pages = new Map(before.map(({ id, side }) => [id, side]));
  return written
    .filter(({ id }) => inline.includes(id))
    .filter(({ id, side, y }) => y < pageTop + 1 || (y < top && side > (pages.get(id) ?? side)))
    .map(({ id }) => id);
}

function findPlaces(
  written: readonly Written[],
  notesAt: ReadonlyMap<number, number>,
  homeless: ReadonlySet<string>,
): Floats {
  const ids = (some: readonly Written[]) => some.map(({ id }) => id);
  const fits = ({ id, side, y, høyde }: Written): boolean => {
    return !homeless.has(id) && y + høyde + 2 * distance <= (notesAt.get(side) ?? pageEnd + distance);
  };
  return {
    inline: ids(written.filter(fits)),
    next: ids(written.filter((one) => homeless.has(one.id) || (!fits(one) && one.y + one.høyde + distance > pageEnd))),
  };
}

/** How far down there is room on the pages that have notes. */
function noteLines(notes: readonly Note[]): Map<number, number> {
  const pages = Map.groupBy(notes, ({ side }) => side);
  return new Map([...pages].map(([side, on]) => [side, Math.min(...on.map(({ y }) => y)) - aboveNotes]));
}
