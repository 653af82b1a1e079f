/** A file of the site that is not a page. */
export interface Artefact {
  /** Where it stands below the site's root, without a slash in front: `2020/kommune/0301-oslo.pdf`. One or more addresses. */
  readonly paths: readonly [string, ...string[]];
  /** What it is, for progress: «PDF-er». */
  readonly kind: ArtefactKind;
  /** sha256 over every input of the bytes. */
  readonly key: string;
  /** The bytes. Throws where they cannot be made; half a file is never returned. */
  render(): Promise<Uint8Array> | Uint8Array;
}

export type ArtefactKind = "pdf" | "card" | "download" | "figure";

/** What a browser is told that a file is, by its name's ending. */
export function contentType(path: string): string {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const known: Record<string, string> = {
    pdf: "application/pdf",
    png: "image/png",
    svg: "image/svg+xml",
    csv: "text/csv; charset=utf-8",
    json: "application/json; charset=utf-8",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  };
  return known[ending] ?? "application/octet-stream";
}
