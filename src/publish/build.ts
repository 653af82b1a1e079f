import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { text } from "node:stream/consumers";
import { digestOf, sha256 } from "../data/digest.ts";
import { failOnErrors } from "../data/issue.ts";
import type { Planned } from "./artefact.ts";
import type { ArtefactCache } from "./artefact-cache.ts";
import { ArtefactProcess, youngGeneration } from "./artefact-process.ts";
import { checkBuiltLinks } from "./check-built-links.ts";
import { codeDigest, filesBelow } from "./code-digest.ts";
import { makeArtefacts } from "./make-artefacts.ts";
import { type SiteOptions, toEnvironment } from "./options.ts";
import { previewMarker, previewNotice } from "./preview-marker.ts";
import type { Progress } from "./progress.ts";

export interface BuildRequest {
  readonly options: SiteOptions;
  /** Where the finished site is put, absolute; replaced as a whole, and only when everything has succeeded. */
  readonly out: string;
  /** True: nothing made before is used, and what was made before stays for the next build. */
  readonly cold: boolean;
  /** True: the next build to the same place does not ask whether anything has changed. */
  readonly forget?: boolean;
}

export interface BuildResult {
  readonly unchanged: boolean;
  readonly pages: number;
  readonly files: number;
  readonly warnings: string;
}

/**
 * Builds the whole site: reads and checks everything (throws `IssuesError`), makes pages and artefacts side by side in a folder
 * of their own, and swaps it in. `out` is untouched by a build that fails.
 */
export async function buildSite(request: BuildRequest, progress: Progress): Promise<BuildResult> {
  const { options, out, cold } = request;
  const cacheFolder = path.join(options.root, ".cache");
  const code = digestOf(
    codeDigest(options.root, ["src", "scripts", "public"]),
    readFileSync(path.join(options.root, "astro.config.mjs")),
  );
  const record = path.join(cacheFolder, `bygg-${sha256(out).slice(0, 16)}.json`);
  const next = path.join(cacheFolder, `neste-${process.pid}`);
  const coldFolder = path.join(cacheFolder, `kald-${process.pid}`);
  const folder = cold ? coldFolder : path.join(cacheFolder, "artefakter");
  removeAbandoned(cacheFolder);
  // Everything is read in a process that then makes files of it: here, what they are called is all that is kept.
  const maker = new ArtefactProcess(options, folder, { plans: true });
  try {
    const { warnings, contentDigest, links } = await maker.opened;
    const inputs = digestOf(code, contentDigest);
    if (!cold && isUnchanged(record, inputs, out)) return { ...countFiles(out), unchanged: true, warnings };

    const pages = buildPages(options, next, progress);
    // (That it failed is told below; until then nobody waits for it.)
    pages.catch(() => {});
    const artefacts = await maker.planned;
    const [cache] = await Promise.all([makeArtefacts(options, artefacts, folder, progress, pages, maker), pages]);
    putInPlace(artefacts, cache, next);
    failOnErrors(checkBuiltLinks(links, next, options));
    if (options.drafts) markAsPreview(next);
    swap(next, out);
    mkdirSync(cacheFolder, { recursive: true });
    if (request.forget !== true) writeFileSync(record, JSON.stringify({ inputs, files: listing(out) }));
    return { ...countFiles(out), unchanged: false, warnings };
  } finally {
    await maker.close();
    for (const temporary of [next, coldFolder]) rmSync(temporary, { recursive: true, force: true });
  }
}

/** What a build that was killed has left behind. */
function removeAbandoned(cacheFolder: string): void {
  if (!existsSync(cacheFolder)) return;
  for (const name of readdirSync(cacheFolder)) {
    const builder = /^(?:neste|kald)-(\d+)$/.exec(name)?.[1];
    if (builder !== undefined && !isRunning(Number(builder))) {
      rmSync(path.join(cacheFolder, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Without the names that `import.meta.env` has: Astro would take `DEV=1` from the environment and build a preview. */
function withoutModes(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const modes = new Set(["DEV", "PROD", "SSR", "MODE", "BASE_URL", "SITE"]);
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !modes.has(name)));
}

/** Astro, in a process of its own, with its words kept for the case that it fails. */
async function buildPages(options: SiteOptions, out: string, progress: Progress): Promise<void> {
  const stage = progress.stage("nettsider", 1);
  const astro = path.join(options.root, "node_modules", "astro", "bin", "astro.mjs");
  const child = spawn(process.execPath, [youngGeneration, astro, "build", "--outDir", out], {
    cwd: options.root,
    env: {
      ...withoutModes(process.env),
      ...toEnvironment(options),
      ASTRO_TELEMETRY_DISABLED: "1",
      NODE_ENV: "production",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, complained] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  stage.tick();
  stage.done();
  const words = `${said}${complained}`;
  // A warning in a build is an error: what is said in passing is never read.
  if (child.exitCode === 0 && !words.includes("[WARN]")) return;
  throw new Error(`Nettsidene kunne ikke bygges.\n${words.split("\n").slice(-60).join("\n")}`);
}

/** Copies every artefact to all its addresses. Throws where a page of the same name stands there already. */
function putInPlace(artefacts: readonly Planned[], cache: ArtefactCache, folder: string): void {
  for (const artefact of artefacts) {
    for (const address of artefact.paths) {
      const target = path.join(folder, address);
      if (existsSync(target)) throw new Error(`To filer har samme adresse: /${address}`);
      mkdirSync(path.dirname(target), { recursive: true });
      copyFileSync(cache.file(artefact.key), target);
    }
  }
}

/** So that it can be mistaken for a release by nobody, and is found by no search engine. */
function markAsPreview(folder: string): void {
  writeFileSync(path.join(folder, previewMarker), previewNotice);
  writeFileSync(path.join(folder, "robots.txt"), "User-agent: *\nDisallow: /\n");
}

/** Puts the new folder where the old one is; the old one is put back if that fails. */
function swap(next: string, out: string): void {
  const old = `${out}.gammel-${process.pid}`;
  mkdirSync(path.dirname(out), { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  try {
    moveFolder(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // Another disk: a rename cannot cross it.
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    cpSync(from, to, { recursive: true });
  }
}

function isUnchanged(record: string, inputs: string, out: string): boolean {
  if (!existsSync(record) || !existsSync(out)) return false;
  const earlier: unknown = JSON.parse(readFileSync(record, "utf8"));
  return JSON.stringify(earlier) === JSON.stringify({ inputs, files: listing(out) });
}

/** Names, sizes and times of all files: enough to see that a finished build has been touched. */
function listing(folder: string): string {
  const lines = filesBelow(folder, ".").map((file) => {
    const { size, mtimeMs } = statSync(path.join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return sha256(lines.sort().join("\n"));
}

function countFiles(out: string): { pages: number; files: number } {
  const files = filesBelow(out, ".");
  return { files: files.length, pages: files.filter((file) => file.endsWith(".html")).length };
}
