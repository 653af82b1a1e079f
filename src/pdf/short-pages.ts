/**
 * Which chapters are set a little tighter: those that would else end with a few lines on a page of their own. One that has as
 * many pages when it is set tighter is set as the others are.
 */
export class ShortPages {
  /** How many pages each had before it was set tighter. */
  readonly #tight = new Map<string, number>();
  readonly #refused = new Set<string>();

  /**
   * Those to set tighter when the document is set again; `chapters` are as it has been set now. None is given up before the
   * document's charts are in their places (`settled`).
   */
  next(chapters: readonly SetChapter[], settled: boolean): string[] {
    for (const { id, pages, left } of chapters) {
      const before = this.#tight.get(id);
      if (before !== undefined && pages >= before && settled) {
        this.#tight.delete(id);
        this.#refused.add(id);
      } else if (before === undefined && !this.#refused.has(id) && canBeSaved(pages, left)) this.#tight.set(id, pages);
    }
    return [...this.#tight.keys()];
  }
}

/** A chapter with its sub-chapters. */
export interface SetChapter {
  readonly id: string;
  readonly pages: number;
  /** How many points of its last page it takes. */
  readonly left: number;
}

/** What setting a page tighter can give room for, in points: four lines, and the space above as many headings. More than that on its last page is no waste of one. */
const saved = 120;

function canBeSaved(pages: number, left: number): boolean {
  return pages > 1 && left <= saved;
}
