/** The pages that every version has besides its chapters. */
export const versionPages = [
  "avstemming",
  "data",
  "endringer",
  "figur",
  "fylke",
  "indikator",
  "kommune",
  "nyhetstips",
  "ordliste",
  "register",
  "sammenlign",
] as const;

const taken: ReadonlySet<string> = new Set([...versionPages, "bilder", "pagefind", "rapport"]);

/** True for what chapters may not be called: addresses below an edition that other parts of the site have. */
export function isReserved(slug: string): boolean {
  return taken.has(slug) || /^v\d+$/.test(slug);
}
