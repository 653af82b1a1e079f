import { issuePlace } from "../data/issue.ts";

/** The preview's address that opens a file in the editor that is running, at the place. */
export function openInEditor(place: Parameters<typeof issuePlace>[0]): string {
  return `/__open-in-editor?file=${encodeURIComponent(issuePlace(place))}`;
}
