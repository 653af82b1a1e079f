import { fromEnvironment } from "./options.ts";
import { openSite, type PublishedSite } from "./site.ts";

let opened: PublishedSite | undefined;

/** The site that this process was started to build or preview, read once; see `forgetSite`. */
export function currentSite(): PublishedSite {
  opened ??= openSite(fromEnvironment(process.cwd(), process.env));
  return opened;
}

/** Makes the next `currentSite` read the files anew: for the preview, when one has changed. */
export function forgetSite(): void {
  opened = undefined;
}
