import { currentSite } from "../publish/current-site.ts";
import type { PublishedEdition } from "../publish/site.ts";

/** The newest edition at its own address: where the site's front page leads. `undefined` when nothing is shown. */
export function newestEdition(): PublishedEdition | undefined {
  return currentSite().editions[0];
}
