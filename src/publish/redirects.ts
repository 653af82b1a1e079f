import { formerSlugs } from "../data/former-slugs.ts";
import type { Redirect } from "../export/redirect.ts";
import { tableFiles } from "../export/table-files.ts";
import type { PublishedEdition, PublishedSite } from "./site.ts";

/**
 * Addresses that have meant something, and where that is now. A version's own addresses stay as they are; below an edition's
 * address, which shows its newest version, indicators and municipalities may have changed their names since it was made: what
 * «tidligere_id» names, and what the geography knows that a municipality was called (its number of before, too, which readers
 * know it by). Those that have had a page here have files too. Indicators come first, since some hosts read so many lines and
 * no more, then the newest edition.
 */
export function redirectsOf(site: PublishedSite): Redirect[] {
  const newest = site.editions.filter(({ base, newestBase }) => base === newestBase);
  return [...newest.flatMap(indicatorRedirects), ...newest.flatMap((one) => municipalityRedirects(site, one))];
}

function indicatorRedirects({ base, edition }: PublishedEdition): Redirect[] {
  return [...edition.indicators.values()].flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former) => moved(`${base}/indikator/${former}`, `${base}/indikator/${id}`)),
  );
}

function municipalityRedirects(site: PublishedSite, { base, edition }: PublishedEdition): Redirect[] {
  const versions = site.editions.filter((other) => other.edition.id === edition.id);
  const had = new Set(versions.flatMap((other) => other.edition.geography.municipalities.map(({ slug }) => slug)));
  return [...formerSlugs(edition.geography)].flatMap(([former, heir]) => {
    const from = `${base}/kommune/${former}`;
    if (heir === undefined) return [{ from: `${from}/`, to: `${base}/kommune/` }];
    const to = `${base}/kommune/${heir}`;
    return had.has(former) ? moved(from, to, [".pdf", ".png"]) : [{ from: `${from}/`, to: `${to}/` }];
  });
}

/** A page with its files. */
function moved(from: string, to: string, more: readonly string[] = []): Redirect[] {
  const endings = ["/", ...tableFiles.map(({ ending }) => ending), ...more];
  return endings.map((ending) => ({ from: `${from}${ending}`, to: `${to}${ending}` }));
}
