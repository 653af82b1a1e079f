import { readFileSync } from "node:fs";
import path from "node:path";
import { EditionId } from "../data/codes.ts";
import type { Issue } from "../data/issue.ts";
import { nearMiss } from "../data/near-miss.ts";
import { type Address, addressOf, type ChapterLink, deadLink } from "./chapter-links.ts";
import { filesBelow } from "./code-digest.ts";
import type { SiteOptions } from "./options.ts";
import { readPage } from "./release/verify/read-page.ts";

/**
 * What the chapters link to on the site itself, held against the built files, as a release does: an error for each link without a
 * file, or with an anchor that its page has not. In a build of one edition, links to the others are not judged.
 */
export function checkBuiltLinks(
  links: readonly ChapterLink[],
  folder: string,
  { edition }: Pick<SiteOptions, "edition">,
): Issue[] {
  if (links.length === 0) return [];
  const files = new Set(filesBelow(folder, "."));
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string) => {
    const known = anchors.get(file) ?? readPage(readFileSync(path.join(folder, file), "utf8")).ids;
    anchors.set(file, known);
    return known;
  };
  return links.flatMap((link): Issue[] => {
    const address = addressOf(link);
    if (address === undefined || isOfAnother(address, edition)) return [];
    const file = fileOf(address.path);
    if (!files.has(file)) return [deadLink(link, adviceOn(address, files))];
    if (address.anchor === "" || address.anchor === "top" || !file.endsWith(".html")) return [];
    const ids = anchorsOf(file);
    return ids.has(address.anchor) ? [] : [deadLink(link, anchorAdvice(address, ids))];
  });
}

function isOfAnother({ parts: [first] }: Address, edition: string | undefined): boolean {
  return edition !== undefined && first !== edition && EditionId.safeParse(first).success;
}

function fileOf(address: string): string {
  return address.endsWith("/") ? `${address.slice(1)}index.html` : address.slice(1);
}

function adviceOn({ path: address }: Address, files: ReadonlySet<string>): string {
  if (files.has(fileOf(`${address}/`))) return `Sett en skråstrek til slutt: «${address}/».`;
  const pages = [...files].filter((file) => file.endsWith("/index.html")).map((file) => `/${file.slice(0, -10)}`);
  const near = nearMiss(address, address.endsWith("/") ? pages : [...files].map((file) => `/${file}`));
  if (near !== undefined) return `Mente du «${near}»?`;
  return "Rett adressen, eller stryk lenken. Til et kapittel lenker du med navnet på filen.";
}

function anchorAdvice({ path: address, anchor }: Address, ids: ReadonlySet<string>): string {
  const near = nearMiss(anchor, ids);
  if (near !== undefined) return `Mente du «${address}#${near}»?`;
  return `Siden finnes, men ikke stedet «#${anchor}» på den. Stryk det fra adressen, eller rett det.`;
}
