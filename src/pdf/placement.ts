import type { NodeCompiler, NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { z } from "zod";
import { FloatPlaces, type Floats, pageTop } from "./floats.ts";
import { PageReferences } from "./page-references.ts";
import { type SetChapter, ShortPages } from "./short-pages.ts";

/**
 * Where a document's charts and tables stand, which of its references tell a page, and which of its chapters are set
 * tighter. All are known when the document has been set, and setting it otherwise moves what follows; so it is set again
 * until nothing moves. (Typst can ask for places itself, but gives up after five rounds.)
 */

/** The end of a chapter, and the chapter after it; the first is before the first chapter. */
const Border = z.object({ neste: z.string().nullable(), side: z.int(), y: z.number() });
type Border = z.output<typeof Border>;

/** What `plass.typ` tells of a document that has been set. */
const SetDocument = z.object({
  plasser: z.array(z.object({ id: z.string(), side: z.int(), y: z.number(), høyde: z.number() })),
  noter: z.array(z.object({ side: z.int(), y: z.number() })),
  henvisninger: z.array(z.object({ navn: z.string(), side: z.int(), mål: z.int() })),
  grenser: z.array(Border),
});

/** After so many rounds, charts stand as they do. Each moves what follows within its chapter, so that few are needed. */
const rounds = 6;

/** What `plass.typ` goes by: charts and tables by their ids, references by their names, chapters by theirs. */
export interface Places extends Floats {
  readonly paged: readonly string[];
  readonly tight: readonly string[];
}

/** `set` sets the document with its charts and tables in those places. */
export function placeFloats(compiler: NodeCompiler, set: (places: Places) => NodeTypstDocument): NodeTypstDocument {
  let places: Places = { inline: [], next: [], paged: [], tight: [] };
  let document = set(places);
  let floats = new FloatPlaces();
  const references = new PageReferences();
  const shortPages = new ShortPages();
  for (let round = 1; ; round++) {
    const { plasser, noter, henvisninger, grenser } = howSet(compiler, document);
    const { inline, next } = round < rounds ? floats.next(plasser, noter, places) : places;
    const paged = references.next(henvisninger);
    const settled = isSame({ ...places, inline, next, paged }, places);
    // Before charts have been placed once, no chapter has its pages.
    const tight = round === 1 && !settled ? places.tight : shortPages.next(chaptersOf(grenser), settled);
    const found = { inline, next, paged, tight };
    if (settled && isSame(found, places)) return document;
    if (tight.join() !== places.tight.join()) [floats, round] = [new FloatPlaces(), 1];
    places = found;
    document = set(places);
  }
}

function isSame(one: Places, other: Places): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function chaptersOf(borders: readonly Border[]): SetChapter[] {
  return borders.flatMap(({ neste, side }, index) => {
    const end = borders[index + 1];
    return neste === null || end === undefined ? [] : [{ id: neste, pages: end.side - side, left: end.y - pageTop }];
  });
}

function howSet(compiler: NodeCompiler, document: NodeTypstDocument): z.output<typeof SetDocument> {
  const [told] = z.array(SetDocument).parse(compiler.query(document, { selector: "<satt>", field: "value" }));
  return told ?? { plasser: [], noter: [], henvisninger: [], grenser: [] };
}
