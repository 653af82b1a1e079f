import type { PageFacts } from "./read-page.ts";

/** What the links of a site are held against. Paths begin with a slash and are from the site's own root. */
export interface SiteMap {
  /** Where the site will stand, without a slash at the end: `https://eksempel.no/omsorg`. */
  readonly address: string;
  readonly files: ReadonlySet<string>;
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A problem for each link of a page that leads nowhere on the site, to no anchor, or runs code. `page`: `/2020/index.html`. */
export function checkLinks(
  page: string,
  { links, movedTo }: Pick<PageFacts, "links" | "movedTo">,
  site: SiteMap,
): string[] {
  return [...new Set([...links, ...(movedTo === undefined ? [] : [movedTo])])].flatMap((link) => {
    const why = wrongWith(link, page, site);
    return why === undefined ? [] : [`lenken ${link.slice(0, 120)} ${why}`];
  });
}

function wrongWith(link: string, page: string, { address, files, ids }: SiteMap): string | undefined {
  const home = new URL(`${address}/`);
  const from = new URL(page.slice(1).replace(/index\.html$/, ""), home);
  const target = URL.canParse(link, from.href) ? new URL(link, from.href) : undefined;
  if (target === undefined) return "er ingen adresse.";
  if (/^(?:javascript|vbscript|file|blob):$/.test(target.protocol)) return "kjører kode eller åpner en fil.";
  if (target.protocol === "data:") return link.startsWith("data:image/") ? undefined : "er innhold, ikke et sted.";
  if (target.origin !== home.origin) return undefined;
  if (!target.pathname.startsWith(home.pathname)) return "fører ut av nettstedet.";
  const path = `/${decodeURI(target.pathname.slice(home.pathname.length))}`;
  const file = path.endsWith("/") ? `${path}index.html` : path;
  if (!files.has(file)) return "fører ingen steder.";
  const anchor = decodeURIComponent(target.hash.slice(1));
  if (anchor === "" || anchor === "top" || ids.get(file)?.has(anchor) === true) return undefined;
  return "fører til et sted på siden som ikke finnes.";
}
