import { IssuesError } from "../data/issue.ts";
import { compilePdf } from "./compile.ts";

/**
 * Which of some drawings and pictures cannot be set. Typst tells that one cannot, at the line of the template that sets
 * them all, and not which: so each is set alone, when the document has failed.
 */
export function findUndecodable(root: string, files: ReadonlyMap<string, string | Uint8Array>): string[] {
  return [...files]
    .filter(([path, content]) => isImage.test(path) && !canBeSet(root, path, content))
    .map(([path]) => path);
}

const isImage = /\.(?:svg|png|jpe?g|webp|gif)$/;

function canBeSet(root: string, path: string, content: string | Uint8Array): boolean {
  const main = `#import "felles.typ": *\n#show: oppsett\n#figure(image(${JSON.stringify(path)}), alt: "Prøve")`;
  const files = new Map([
    ["prove.typ", main],
    [path, content],
  ]);
  try {
    compilePdf({ root, main: "prove.typ", files, title: "Prøve", date: "2021-01-01", language: "nb" });
    return true;
  } catch (error) {
    if (error instanceof IssuesError) return false;
    throw error;
  }
}
