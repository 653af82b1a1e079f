import { headerRules, headersFile } from "../export/host-headers.ts";
import { redirectPage, redirectsFile } from "../export/redirect.ts";
import type { Artefact } from "./artefact.ts";
import { redirectsOf } from "./redirects.ts";
import type { PublishedSite } from "./site.ts";

/** What the site's host goes by: `_headers`, `_redirects`, and a page at each address that has moved, for hosts that read neither. */
export function hostArtefacts(site: PublishedSite, key: (file: string) => string): Artefact[] {
  const artefact = (file: string, render: () => Uint8Array): Artefact => {
    return { kind: "download", paths: [file], key: key(file), render };
  };
  const { origin, pathname } = new URL(site.address);
  const prefix = pathname.replace(/\/$/, "");
  const redirects = redirectsOf(site);
  const versions = site.editions.filter(({ base, permanentBase }) => base === permanentBase).map(({ base }) => base);
  return [
    artefact("_headers", () => headersFile(headerRules(versions), prefix)),
    artefact("_redirects", () => redirectsFile(redirects, prefix)),
    ...redirects
      .filter(({ from }) => from.endsWith("/"))
      .map(({ from, to }) => artefact(`${from}index.html`, () => redirectPage(site.name, origin, `${prefix}/${to}`))),
  ];
}
