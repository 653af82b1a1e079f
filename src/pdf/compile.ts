import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import type { Language } from "../data/language.ts";
import type { Attachment } from "./attachment.ts";
import { diagnosticIssues, exportIssues, failOnAny } from "./diagnostics.ts";
import { packPdf } from "./pack.ts";
import { placeFloats } from "./placement.ts";
import { hasSoftHyphens } from "./soft-hyphens.ts";
import { readTemplates } from "./templates.ts";

/** Alone in knowing Typst: files in, a tagged PDF/UA-1 out, the same bytes every time. */

export interface PdfSource {
  /** The project root, where templates and fonts are. */
  readonly root: string;
  /** The file to begin with: a template (`kommune.typ`) or one of `files`. */
  readonly main: string;
  /** What the document is made of besides the templates, by path from the document's root: `data.json`, `figur/1.svg`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The title in the window's title bar and in the file's metadata. */
  readonly title: string;
  /** The day the edition is dated, `2021-09-01`; the only date in the file. */
  readonly date: string;
  readonly language: Language;
  /** None when absent. */
  readonly attachments?: readonly Attachment[];
  /** The typefaces for the letters in it; Source Sans alone when absent. */
  readonly typefaces?: "own" | "all";
}

/** A folder that does not exist: everything that a document may read is handed over in memory. */
const workspace = resolve("/pdf");

/**
 * The same typeface as the site's, as Google builds it: kerned by 5 tables and not by 17, each of which is looked through for
 * every letter. It takes a tenth off what is reckoned for a document of text and tables.
 */
const fontFiles = ["400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic", "700Bold"].map(
  (style) => `@expo-google-fonts/source-sans-3/${style}/SourceSans3_${style}.ttf`,
);

/** Typefaces for what Source Sans lacks (`missingGlyphs`), by what Typst calls them. Vazirmatn's letters are whole glyphs, so that text taken out of a PDF is as written; Noto Sans Arabic's are put together. */
const otherFonts: ReadonlyMap<string, string> = new Map([
  ["Vazirmatn", "@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf"],
  ["Noto Sans Hebrew", "@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"],
  ["Noto Emoji", "@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf"],
]);

/** Results in Typst's memory are let go after every so many documents, those that have not been used since the last time. */
const letGoAfter = 4;
let made = 0;

/**
 * Sets a document. Templates read its title and language in `dokument.json`.
 * Throws an `IssuesError` that names file and line for everything Typst finds wrong, warnings included.
 * Synchronous; may be called in any thread, each of which keeps a compiler of its own. Who makes many should return to
 * the event loop between them (a message, a timer; a promise alone is not enough): Typst's memory is let go there.
 */
export function compilePdf(source: PdfSource): Uint8Array {
  const compiler = compilerFor(source);
  compiler.resetShadow();
  for (const [path, content] of documentFiles(source)) {
    compiler.mapShadow(join(workspace, path), Buffer.from(content));
  }
  try {
    const document = placeFloats(compiler, (places) => {
      compiler.mapShadow(join(workspace, "plass.json"), Buffer.from(JSON.stringify(places)));
      return compileDocument(compiler, source.main);
    });
    const texts = [source.title, ...source.files.values()].filter((content) => typeof content === "string");
    const words = texts.some(hasSoftHyphens) ? "soft-hyphens" : "whole";
    return packPdf(exportDocument(compiler, document, source), words);
  } finally {
    made += 1;
    if (made % letGoAfter === 0) compiler.evictCache(1);
  }
}

function documentFiles(source: PdfSource): Map<string, string | Uint8Array> {
  const { attachments = [] } = source;
  return new Map<string, string | Uint8Array>([
    ...readTemplates(source.root),
    ["dokument.json", aboutDocument(source)],
    ...source.files,
    ...attachments.map(({ name, bytes }) => [name, bytes] as const),
  ]);
}

function aboutDocument({ title, language, attachments = [], typefaces }: PdfSource): string {
  const attached = attachments.map(({ name, description }) => ({ name, description }));
  const fonts = typefaces === "all" ? [...otherFonts.keys()] : [];
  return JSON.stringify({ title, language, attachments: attached, fonts });
}

function compileDocument(compiler: NodeCompiler, main: string): NodeTypstDocument {
  const result = compiler.compile({ mainFilePath: join(workspace, main) });
  for (const found of [result.takeDiagnostics(), result.takeWarnings()]) {
    if (found) failOnAny(diagnosticIssues(compiler.fetchDiagnostics(found), workspace));
  }
  if (!result.result) throw new Error(`no document from ${main}, and no reason given`);
  return result.result;
}

function exportDocument(compiler: NodeCompiler, document: NodeTypstDocument, source: PdfSource): Uint8Array {
  try {
    return compiler.pdf(document, { pdfStandard: "ua-1", creationTimestamp: Date.parse(source.date) / 1000 });
  } catch (error) {
    failOnAny(exportIssues(String(error), source.main));
    throw error;
  }
}

const compilers = new Map<string, NodeCompiler>();

/** One compiler for a project root, its typefaces and thread: making one reads the fonts, which takes longer than a document. */
function compilerFor({ root, typefaces = "own" }: PdfSource): NodeCompiler {
  const key = `${typefaces} ${root}`;
  const kept = compilers.get(key);
  if (kept) return kept;
  const files = [...fontFiles, ...(typefaces === "all" ? otherFonts.values() : [])];
  const fontBlobs = files.map((file) => readFileSync(join(root, "node_modules", file)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs }] });
  compilers.set(key, compiler);
  return compiler;
}
