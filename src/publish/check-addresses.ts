import { EditionId, VersionId } from "../data/codes.ts";
import type { Edition } from "../data/edition.ts";
import { formerSlugs } from "../data/former-slugs.ts";
import type { Issue } from "../data/issue.ts";
import { didYouMean, nearMiss } from "../data/near-miss.ts";
import type { Report } from "../report/chapter.ts";
import { isReserved, versionPages } from "../report/reserved.ts";
import { addressOf, type ChapterLink, chapterLinks, deadLink } from "./chapter-links.ts";

/** A version whose addresses may be linked to. */
export interface LinkedVersion {
  readonly edition: EditionId;
  readonly version: VersionId;
  /** What is in it; asked for where a link leads there, and `undefined` where it is not known. */
  content(): { readonly edition: Edition; readonly report: Report } | undefined;
}

/** What is known of a site before it is built. */
export interface KnownSite {
  /** The versions that readers may see. */
  readonly versions: readonly LinkedVersion[];
  /** The editions that there are besides them, in order, with why they are not to be linked to; `undefined`: they may be. */
  readonly others: ReadonlyMap<EditionId, string | undefined>;
}

/**
 * Links in a report to addresses of the site that there will not be, as far as can be said before it is built: editions, versions,
 * and what is right below them. Files and all that is deeper are judged when they have been made.
 */
export function checkAddresses(report: Pick<Report, "all">, site: KnownSite): Issue[] {
  return chapterLinks(report).flatMap((link) => {
    const hint = wrongWith(link, site);
    return hint === undefined ? [] : [deadLink(link, hint)];
  });
}

function wrongWith(link: ChapterLink, site: KnownSite): string | undefined {
  const address = addressOf(link);
  if (address === undefined) return undefined;
  const [first, ...below] = address.parts;
  const edition = EditionId.safeParse(first).data;
  if (edition === undefined) return withoutEdition(first, address.path, site);
  const versions = site.versions.filter((version) => version.edition === edition);
  if (versions.length === 0) return unknownEdition(edition, site);
  if (!address.path.endsWith("/") && !(below.at(-1) ?? "").includes(".")) {
    return `Sett en skråstrek til slutt: «${address.path}/».`;
  }
  const version = VersionId.safeParse(below[0]).data;
  if (version === undefined) return belowVersions(`/${edition}/`, below, versions, true);
  const [named] = versions.filter((one) => one.version === version);
  if (named !== undefined) return belowVersions(`/${edition}/${version}/`, below.slice(1), [named], false);
  return `Utgaven ${edition} har ingen versjon ${version} å lenke til. Den har ${versions.map((one) => one.version).join(", ")}.`;
}

/** `/kommune/4601-bergen/`: every edition has its own. */
function withoutEdition(first: string, path: string, { versions: [newest] }: KnownSite): string | undefined {
  if (newest === undefined || path.includes(".") || !versionPages.some((page) => page === first)) return undefined;
  return `Adressen mangler utgaven. Skriv for eksempel «/${newest.edition}${path}».`;
}

function unknownEdition(edition: EditionId, { versions, others }: KnownSite): string | undefined {
  if (others.has(edition)) return others.get(edition);
  const known = [...new Set([...versions.map((version) => version.edition), ...others.keys()])].sort();
  return `Det er ingen utgave ${edition}. Det er ${known.join(", ")}.`;
}

/** A list of what there is in a folder of its own below a version. */
interface Shelf {
  readonly what: string;
  readonly names: (edition: Edition) => readonly string[];
  /** Names of before, which readers are sent on from below the edition's own address. */
  readonly former: (edition: Edition) => readonly string[];
}

const shelves: ReadonlyMap<string, Shelf> = new Map([
  [
    "kommune",
    {
      what: "kommune",
      names: ({ geography }) => geography.municipalities.map(({ slug }) => slug),
      former: ({ geography }) => [...formerSlugs(geography).keys()],
    },
  ],
  ["fylke", { what: "fylke", names: ({ geography }) => geography.counties.map(({ slug }) => slug), former: () => [] }],
  [
    "indikator",
    {
      what: "indikator",
      names: ({ indicators }) => [...indicators.values()].map(({ id }) => id),
      former: ({ indicators }) => [...indicators.values()].flatMap(({ formerIds }) => formerIds),
    },
  ],
]);

function belowVersions(
  base: string,
  parts: readonly string[],
  versions: readonly LinkedVersion[],
  redirects: boolean,
): string | undefined {
  const [section = "", name = ""] = parts;
  const steps = parts.filter((part) => part !== "");
  if (section === "" || steps.some((part) => part.includes("."))) return undefined;
  const shelf = shelves.get(section);
  if (isReserved(section) && (shelf === undefined || name === "")) return undefined;
  const contents = versions.map((version) => version.content());
  if (contents.includes(undefined)) return undefined;
  const known = contents.flatMap((content) => content ?? []);
  if (shelf !== undefined) return belowShelf(`${base}${section}/`, name, shelf, known, redirects);
  const chapters = known.flatMap(({ report }) => report.all.map(({ path }) => path.join("/")));
  const asked = steps.join("/");
  if (chapters.includes(asked)) return undefined;
  const near = nearMiss(asked, [...chapters, ...versionPages]);
  const there = near === undefined ? "Til et kapittel lenker du med navnet på filen." : `Mente du «${base}${near}/»?`;
  return `«${base}» har ikke noe kapittel og ingen side «${asked}». ${there}`;
}

function belowShelf(
  folder: string,
  name: string,
  { what, names, former }: Shelf,
  contents: readonly { readonly edition: Edition }[],
  redirects: boolean,
): string | undefined {
  const there = contents.flatMap(({ edition }) => names(edition));
  const before = redirects ? contents.flatMap(({ edition }) => former(edition)) : [];
  if (there.includes(name) || before.includes(name)) return undefined;
  return `«${folder}» har ${what === "fylke" ? "ikke noe" : "ingen"} ${what} «${name}».${didYouMean(name, there)}`;
}
