import { currentSite } from "../publish/current-site.ts";
import type { PublishedEdition } from "../publish/site.ts";

export interface EditionProps {
  published: PublishedEdition;
}

/** `getStaticPaths` of a page that every edition has one of, at each of its addresses. */
export function editionPaths(): { params: { utgave: string }; props: EditionProps }[] {
  return currentSite().editions.map((published) => ({ params: { utgave: published.base }, props: { published } }));
}
