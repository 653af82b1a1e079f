import type { Issue } from "../../data/issue.ts";
import type { PublishedEdition, PublishedSite } from "../site.ts";
import { checkLockedContent } from "./check-lock.ts";
import { contentDigests } from "./content-digests.ts";

/**
 * Whether every locked version still says what it said when it was locked. Its files have been compared when the site was opened;
 * what is told here is what the program has made of them.
 */
export function checkLocks({ editions }: Pick<PublishedSite, "editions">): { issues: Issue[]; summary: string[] } {
  const locked = editions.filter(({ base, permanentBase, lock }) => base === permanentBase && lock !== undefined);
  return {
    issues: locked.flatMap(checkOne),
    summary: locked.map(
      ({ edition }) => `${edition.id} ${edition.version}: Låst, og hvert tall og ord er sammenlignet.`,
    ),
  };
}

function checkOne({ edition, source, lock }: PublishedEdition): Issue[] {
  if (lock === undefined) return [];
  return checkLockedContent(source.manifest, lock.innhold, contentDigests(source, edition));
}
