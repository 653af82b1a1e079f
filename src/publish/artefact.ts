/** A file of the site that is not a page. */
export interface Artefact {
  /** Where it stands below the site's root, without a slash in front: `2020/kommune/0301-oslo.pdf`. One or more addresses. */
  readonly paths: readonly [string, ...string[]];
  /** What it is, for progress: «PDF-er». */
  readonly kind: ArtefactKind;
  /** sha256 over every input of the bytes. */
  readonly key: string;
  /** Those of one group are made of the same figures, which are found once when one process makes them all. */
  readonly group?: string;
  /** Making it takes more memory than all others together: better not while pages are made. */
  readonly large?: boolean;
  /** The bytes. Throws where they cannot be made; half a file is never returned. */
  render(made: Made): Promise<Uint8Array> | Uint8Array;
}

/** What is known of an artefact to who does not make it. */
export type Planned = Pick<Artefact, "paths" | "kind" | "key" | "group" | "large">;

/** Gives the bytes of another artefact, for one that is made of others: those made before, or made there and then. */
export type Made = (other: Artefact) => Promise<Uint8Array>;

/** For who keeps nothing. */
export const makeAnew: Made = async (other) => other.render(makeAnew);

/** `script` is what a page's own scripts fetch: no address for others to rely on. */
export type ArtefactKind = "pdf" | "card" | "download" | "figure" | "script";

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
    parquet: "application/vnd.apache.parquet",
    zip: "application/zip",
    ttl: "text/turtle; charset=utf-8",
    jsonld: "application/ld+json; charset=utf-8",
    xml: "application/atom+xml; charset=utf-8",
    bib: "application/x-bibtex; charset=utf-8",
    ris: "application/x-research-info-systems; charset=utf-8",
    html: "text/html; charset=utf-8",
    txt: "text/plain; charset=utf-8",
  };
  return known[ending] ?? "application/octet-stream";
}
