/** A file that lies in the PDF, for who wants the figures and not the picture of them. */
export interface Attachment {
  /** As the reader's program shows and saves it: `figur-2-1.csv`. Unique in the document. */
  readonly name: string;
  /** What is in it: «Figur 2.1 Flere får hjelp hjemme». */
  readonly description: string;
  /** CSV: the only format attached. */
  readonly bytes: Uint8Array;
}
