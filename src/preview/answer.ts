import { type Issue, IssuesError } from "../data/issue.ts";
import { type Artefact, contentType, makeAnew } from "../publish/artefact.ts";
import { artefactsOf } from "../publish/artefacts.ts";
import { currentSite } from "../publish/current-site.ts";
import { fromEnvironment } from "../publish/options.ts";
import type { PublishedSite } from "../publish/site.ts";
import { deskPage } from "./desk-page.ts";
import { issuesPage } from "./issues-page.ts";
import { openDesk } from "./open-desk.ts";

/** What the preview sends instead of handing a request on to Astro. */
export interface Answer {
  readonly status: 200 | 500;
  readonly type: string;
  readonly body: Uint8Array | string;
}

const html = "text/html; charset=utf-8";
const lists = new WeakMap<PublishedSite, ReadonlyMap<string, Artefact>>();

/**
 * Answers a request of the preview, by its path below the site's root (`/2020/kommune/0301-oslo.pdf`): a file that is not a
 * page is made there and then; a page is a list of what is wrong while the data have errors (a chapter with errors of its own is shown with what
 * could be read of it); the editors' desk is there whatever is wrong, and here alone, so that no release can have it. `undefined` when the request is Astro's
 * to answer. `base` is the path that the site stands below.
 */
export async function answer(path: string, base: string): Promise<Answer | undefined> {
  if (path === "/redaksjon/") {
    const desk = openDesk(fromEnvironment(process.cwd(), process.env));
    return { status: 200, type: html, body: deskPage(desk, base) };
  }
  const isPage = path.endsWith("/");
  const isFile = /\.(pdf|png|svg|csv|json|xlsx|parquet|zip|ttl|jsonld|xml|bib|ris|txt)$/.test(path);
  if (!isPage && !isFile) return undefined;
  try {
    const artefact = artefactsByPath(currentSite()).get(`${decodeURI(path).slice(1)}${isPage ? "index.html" : ""}`);
    if (artefact === undefined) return undefined;
    return { status: 200, type: contentType(artefact.paths[0]), body: await artefact.render(makeAnew) };
  } catch (error) {
    if (error instanceof IssuesError) return { status: 500, type: html, body: issuesPage(causes(error)) };
    if (isPage) return undefined;
    throw error;
  }
}

/** What a PDF lacks because of errors in a chapter is told by those, and not by what came of them. */
function causes(error: IssuesError): readonly Issue[] {
  try {
    const errors = currentSite().warnings.filter(({ severity }) => severity === "error");
    return errors.length > 0 ? errors : error.issues;
  } catch {
    return error.issues;
  }
}

function artefactsByPath(site: PublishedSite): ReadonlyMap<string, Artefact> {
  const known = lists.get(site);
  if (known !== undefined) return known;
  const list = new Map(
    artefactsOf(site).flatMap((artefact) => artefact.paths.map((path) => [path, artefact] as const)),
  );
  lists.set(site, list);
  return list;
}
