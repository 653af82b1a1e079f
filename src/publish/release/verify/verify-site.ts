import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { sha256 } from "../../../data/digest.ts";
import { filesBelow } from "../../code-digest.ts";
import { previewMarker } from "../../preview-marker.ts";
import { digestsOf, manifestName } from "../manifest.ts";
import { checkLinks } from "./check-links.ts";
import { checkPdf } from "./check-pdf.ts";
import { checkPolicy } from "./check-policy.ts";
import { checkWeight } from "./check-weight.ts";
import { type PageFacts, readPage } from "./read-page.ts";

/**
 * What is wrong with a built site, a sentence each with the file in front: links and anchors that lead nowhere, PDFs that do not
 * open, pages without a content policy or against it, drafts, files that are not as the manifest says, and what weighs too much.
 * `address`: where the site will stand, without a slash at the end.
 */
export async function verifySite(folder: string, address: string): Promise<string[]> {
  if (existsSync(path.join(folder, previewMarker))) {
    return ["Dette er en forhåndsvisning, med utkast og det som ikke er publisert ennå. Den kan ikke publiseres."];
  }
  const files = filesBelow(folder, ".").sort();
  if (!files.includes("index.html")) return ["Det er ingen forside (index.html)."];
  const weights = files.flatMap((file) => said(file, checkWeight(file, statSync(path.join(folder, file)).size)));
  return [
    ...checkManifest(folder),
    ...checkPages(folder, files, address),
    ...(await checkPdfs(folder, files)),
    ...weights,
  ];
}

function said(file: string, problems: readonly string[]): string[] {
  return problems.map((problem) => `${file}: ${problem}`);
}

const Listed = z.object({ filer: z.record(z.string(), z.string()) });

/** Each file is there and has the bytes that the manifest says, and there is none besides. */
function checkManifest(folder: string): string[] {
  const file = path.join(folder, manifestName);
  if (!existsSync(file)) return [`${manifestName} mangler.`];
  const listed = new Map(Object.entries(Listed.parse(JSON.parse(readFileSync(file, "utf8"))).filer));
  const there = new Map(Object.entries(digestsOf(folder)));
  return [
    ...[...listed].filter(([name]) => !there.has(name)).map(([name]) => `${name}: står i manifestet, men mangler.`),
    ...[...there].flatMap(([name, digest]) => {
      if (listed.get(name) === digest) return [];
      return [`${name}: ${listed.has(name) ? "har andre byte enn manifestet sier." : "står ikke i manifestet."}`];
    }),
  ];
}

/** Pages that search engines are to leave out; any other is a draft. */
const unlisted = /^404\.html$|\/innbygging\/index\.html$/;

function checkPages(folder: string, files: readonly string[], address: string): string[] {
  const pages = new Map<string, PageFacts>();
  for (const file of files.filter((name) => name.endsWith(".html"))) {
    pages.set(file, readPage(readFileSync(path.join(folder, file), "utf8")));
  }
  const site = {
    address,
    files: new Set(files.map((file) => `/${file}`)),
    ids: new Map([...pages].map(([file, { ids }]) => [`/${file}`, ids])),
  };
  const { origin } = new URL(address);
  return [...pages].flatMap(([file, page]) => [
    ...said(file, checkLinks(`/${file}`, page, site)),
    // What only sends readers on to a new address has nothing that a policy could be about.
    ...(page.movedTo !== undefined && page.inline.length + page.loads.length + page.attributes.length === 0
      ? []
      : checkShown(file, page, origin)),
  ]);
}

function checkShown(file: string, page: PageFacts, origin: string): string[] {
  return [
    ...said(file, checkPolicy(page, origin)),
    ...(page.unlisted && !unlisted.test(file) ? said(file, ["er et utkast."]) : []),
  ];
}

/** Each PDF once, wherever it stands. */
async function checkPdfs(folder: string, files: readonly string[]): Promise<string[]> {
  const checked = new Set<string>();
  const problems: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".pdf"))) {
    const bytes = readFileSync(path.join(folder, file));
    const digest = sha256(bytes);
    if (checked.has(digest)) continue;
    checked.add(digest);
    problems.push(...said(file, await checkPdf(bytes)));
  }
  return problems;
}
