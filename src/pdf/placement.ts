import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";

/**
 * Where a document's charts and tables stand: where they are written when the page has room for them there, otherwise at
 * the head of the next. What has room is known when the document has been set, and setting it otherwise moves what
 * follows; so it is set again until nothing moves. (Typst can ask for places itself, but gives up after five rounds.)
 */

/** A chart or table: the page, and how many points below its top it is written; its height. */
const Written = z.object({ id: z.string(), side: z.int(), y: z.number(), høyde: z.number() });
type Written = z.output<typeof Written>;

/** The line above the notes of a page. */
const FootLine = z.object({ side: z.int(), y: z.number() });

/** Where a page of text ends: A4 less the margin below, in points. */
const pageEnd = (297 - 24) * (72 / 25.4);

/** What stands between the text and a chart in it, and between it and the notes. */
const distance = 20;

/** After so many rounds, charts stand as they do. Each moves what follows within its chapter, so that few are needed. */
const rounds = 6;

const pageTop = 25 * (72 / 25.4);

/** Nearer the top of a page than this, what is written there may have been moved to it for want of room, with its heading. */
const top = pageTop + 60;

/** Charts and tables that stand where they are written, and those that have no room on that page in any way. */
export interface Places {
  readonly inline: readonly string[];
  readonly next: readonly string[];
}

/** `set` sets the document with its charts and tables in those places. */
export function placeFloats(compiler: NodeCompiler, set: (places: Places) => NodeTypstDocument): NodeTypstDocument {
  let places: Places = { inline: [], next: [] };
  let document = set(places);
  let before: readonly Written[] = [];
  const homeless = new Set<string>();
  for (let round = 1; round < rounds; round++) {
    const written = z.array(Written).parse(ask(compiler, document, "<plass>"));
    for (const id of movedOn(written, before, places)) homeless.add(id);
    const found = findPlaces(written, noteLines(compiler, document), homeless);
    if (JSON.stringify(found) === JSON.stringify(places)) break;
    before = written;
    places = found;
    document = set(places);
  }
  return document;
}

/**
 * Those that were to stand where they are written, and went to the next page: there was less room than it seemed. What
 * begins a page looks the same when it floats there, and then lets the text go on where it would have stood.
 */
function movedOn(written: readonly Written[], before: readonly Written[], { inline }: Places): string[] {
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
): Places {
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
function noteLines(compiler: NodeCompiler, document: NodeTypstDocument): Map<number, number> {
  const lines = z.array(FootLine).parse(ask(compiler, document, "<fotlinje>"));
  return new Map(lines.map(({ side, y }) => [side, y]));
}

function ask(compiler: NodeCompiler, document: NodeTypstDocument, selector: string): unknown {
  return compiler.query(document, { selector, field: "value" });
}
