/** An address on this site as pages link to it: `path("2020", "kommune")` is `/2020/kommune/`, below the site's base. */
export function path(...parts: readonly string[]): string {
  return `${[import.meta.env.BASE_URL.replace(/\/$/, ""), ...parts].join("/")}/`;
}

/** The same for a file: `filePath("2020", "rapport.pdf")` is `/2020/rapport.pdf`. */
export function filePath(...parts: readonly string[]): string {
  return path(...parts).slice(0, -1);
}
