const taken = new Set([
  "avstemming",
  "bilder",
  "data",
  "endringer",
  "figur",
  "fylke",
  "indikator",
  "kommune",
  "nyhetstips",
  "ordliste",
  "pagefind",
  "rapport",
  "register",
  "sammenlign",
]);

/** True for what chapters may not be called: addresses below an edition that other parts of the site have. */
export function isReserved(slug: string): boolean {
  return taken.has(slug) || /^v\d+$/.test(slug);
}
