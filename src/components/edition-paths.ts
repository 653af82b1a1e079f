import type { County } from "../data/geography.ts";
import { currentSite } from "../publish/current-site.ts";
import type { PublishedEdition } from "../publish/site.ts";

export interface EditionProps {
  published: PublishedEdition;
}

/** `getStaticPaths` of a page that every edition has one of, at each of its addresses. */
export function editionPaths(): { params: { utgave: string }; props: EditionProps }[] {
  return currentSite().editions.map((published) => ({ params: { utgave: published.base }, props: { published } }));
}

export interface CountyProps extends EditionProps {
  county: County;
}

/** `getStaticPaths` of a page that every county of an edition has one of. */
export function countyPaths(): { params: { utgave: string; fylke: string }; props: CountyProps }[] {
  return currentSite().editions.flatMap((published) =>
    published.edition.geography.counties.map((county) => ({
      params: { utgave: published.base, fylke: county.slug },
      props: { published, county },
    })),
  );
}
