import { type PdfObjects, withEntry } from "./pdf-objects.ts";

/** A link within a document: where one clicks, where it leads, and whether it stands in a footnote. Points from the lower left. */
export interface InnerLink {
  readonly page: number;
  readonly rect: Rect;
  readonly to: { readonly page: number; readonly x: number; readonly y: number };
  readonly inNote: boolean;
  /** It is the label of a note: the mark in the text, or the one before the note. */
  readonly isLabel: boolean;
}

interface Rect {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Every link of the structure tree that leads to a place in the document. Pages are objects' numbers. */
export function innerLinks(objects: PdfObjects): InnerLink[] {
  return withEntry(objects, /\/S \/Link\b/).flatMap((link): InnerLink[] => {
    const page = Number(/\/Pg (\d+) 0 R/.exec(link)?.[1]);
    const annotation = objects.dictionaries.get(Number(/\/Obj (\d+) 0 R/.exec(link)?.[1])) ?? "";
    const target = objects.dictionaries.get(Number(/\/Dest (\d+) 0 R/.exec(annotation)?.[1])) ?? "";
    const to = /\[(\d+) 0 R \/XYZ ([\d.-]+) ([\d.-]+)/.exec(target)?.slice(1).map(Number);
    const rect = /\/Rect \[([^\]]*)\]/.exec(annotation)?.[1]?.trim().split(/\s+/).map(Number);
    if (to === undefined || rect === undefined) return [];
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    const [targetPage = 0, x = 0, y = 0] = to;
    const around = ancestors(objects, link);
    return [
      {
        page,
        rect: { left, bottom, right, top },
        to: { page: targetPage, x, y },
        inNote: around.some((one) => /\/S \/Note\b/.test(one)),
        isLabel: /\/S \/Lbl\b/.test(around[0] ?? ""),
      },
    ];
  });
}

/** Whether one link leads to where another stands: to the top of its line, a little before it. */
export function leadsTo({ to }: InnerLink, { page, rect }: InnerLink): boolean {
  const [above, before] = [to.y - rect.top, rect.left - to.x];
  return to.page === page && above > -2 && above < 10 && before > -2 && before < 10;
}

function ancestors({ dictionaries }: PdfObjects, element: string): string[] {
  const parent = dictionaries.get(Number(/\/P (\d+) 0 R/.exec(element)?.[1]));
  return parent === undefined ? [] : [parent, ...ancestors({ dictionaries, streams: new Map() }, parent)];
}
