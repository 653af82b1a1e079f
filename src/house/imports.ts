import { posix } from "node:path";
import ts from "typescript";
import type { RepositoryFile } from "./repository-files.ts";

/** The rooms of `src/` in their order; those in one entry stand side by side and may not import each other. */
export const roomOrder: readonly (readonly string[])[] = [
  ["data"],
  ["analysis"],
  ["charts"],
  ["report"],
  ["export", "pdf", "card"],
  ["publish"],
  ["preview"],
  ["styles"],
  ["components"],
  ["layouts"],
  ["pages"],
];

/** The only rooms that may import Astro or hold `.astro` files. */
export const astroRooms: readonly string[] = ["components", "layouts", "pages"];

/** What a file imports, as written, without query: `../data/cell.ts`, `astro/config`, `node:fs`. */
export interface FileImports {
  readonly path: string;
  readonly all: readonly string[];
  /** Those that are there when the program runs; `import type` is not. */
  readonly running: readonly string[];
}

/** Imports, re-exports, dynamic imports and `import("…")` types of a script or an Astro file. */
export function readImports({ path, text }: RepositoryFile): FileImports {
  const source = path.endsWith(".astro") ? astroScripts(text) : text;
  const names = (scanned: string) =>
    ts.preProcessFile(scanned, true, true).importedFiles.map(({ fileName }) => fileName.replace(/\?.*$/, ""));
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  return { path, all: names(source), running: names(outputText) };
}

/** The frontmatter and the `<script>`s of an Astro file, which are all the places that it can import in. */
function astroScripts(text: string): string {
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map((match) => match[1] ?? "");
  return [frontmatter, ...scripts].join("\n;\n");
}

/** The room of a file in `src/`: `data` for `src/data/import/x.ts`; `undefined` for files outside or right in `src/`. */
export function roomOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** What an import breaks of the order of the rooms, a sentence each. */
export function wrongWays(file: FileImports): readonly string[] {
  const from = roomOf(file.path);
  const place = placeOf(from);
  if (from === undefined || place < 0) return [];
  return file.all.flatMap((name) => {
    const target = name.startsWith(".") ? posix.join(posix.dirname(file.path), name) : undefined;
    if (target === undefined) return [];
    const to = roomOf(target);
    if (to === from) return [];
    if (to === undefined) return [`${file.path} imports ${target}, which is in no room`];
    const wrong = placeOf(to) < 0 || placeOf(to) >= place;
    return wrong ? [`${file.path} imports ${target}: ${from} may only import from the rooms to its left`] : [];
  });
}

function placeOf(room: string | undefined): number {
  return roomOrder.findIndex((rooms) => rooms.some((name) => name === room));
}

/** The texts between quotes in a script, templates without gaps included; comments and names of modules are not. */
export function stringLiterals(text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("scanned.ts", text, ts.ScriptTarget.ESNext));
  return found;
}
