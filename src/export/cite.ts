import type { Language } from "../data/language.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";

/** What is cited: a whole edition, or a part of it with a page of its own. */
export interface Cited {
  readonly meta: Publication;
  /** «Oslo»; absent for the edition itself. */
  readonly part?: string | undefined;
  /** Of its page below the version: `kommune/0301-oslo/`. */
  readonly path: string;
  /** The page's own; bokmål unless said. The edition's title in `meta` is to be in the same. */
  readonly language?: Language;
  /** A chapter is words; every other part of an edition is figures. */
  readonly isChapter?: boolean;
}

/** «Omsorg i kommunene (2026). Oslo, i Omsorg i kommunene 2024, versjon 1. https://…», as it is written in a list. */
export function citeText({ meta, part, path }: Cited): string {
  const title = part === undefined ? meta.editionTitle : `${part}, i ${meta.editionTitle}`;
  return `${meta.siteName} (${yearOf(meta)}). ${title}, versjon ${meta.version.slice(1)}. ${permanentAddress(meta, path)}`;
}

/** For LaTeX. Letters stand as they are (UTF-8); what has a meaning to LaTeX is escaped. */
export function citeBibtex(cited: Cited): string {
  const { meta, part, path } = cited;
  const fields = [
    ["author", `{${latex(meta.siteName)}}`],
    ["title", `{${latex(titleOf(cited))}}`],
    ...(part === undefined ? [] : [["howpublished", latex(meta.editionTitle)]]),
    ["year", yearOf(meta)],
    ["version", String(meta.version.slice(1))],
    ["url", permanentAddress(meta, path)],
    ["note", latex(`Lisens: ${meta.licence.name}`)],
    ["langid", cited.language === "nn" ? "nynorsk" : "norsk"],
  ];
  return `@misc{${keyOf(cited)},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(",\n")}\n}\n`;
}

/** For EndNote, Zotero, Mendeley and others. */
export function citeRis(cited: Cited): string {
  const { meta, part, path } = cited;
  const lines = [
    ["TY", typeOf(cited, { whole: "RPRT", chapter: "CHAP", data: "DATA" })],
    ["AU", meta.siteName],
    ["TI", titleOf(cited)],
    ...(part === undefined ? [] : [["T2", meta.editionTitle]]),
    ["PY", yearOf(meta)],
    ...(meta.published === undefined ? [] : [["DA", meta.published.replaceAll("-", "/")]]),
    ["ET", meta.version.slice(1)],
    ["PB", meta.siteName],
    ["UR", permanentAddress(meta, path)],
    ["LA", cited.language ?? "nb"],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** CSL-JSON: a list of one, for Zotero, Pandoc and citeproc. */
export function citeCsl(cited: Cited): string {
  const { meta, part, path } = cited;
  const item = {
    id: keyOf(cited),
    type: typeOf(cited, { whole: "report", chapter: "chapter", data: "dataset" }),
    title: titleOf(cited),
    ...(part === undefined ? {} : { "container-title": meta.editionTitle }),
    author: [{ literal: meta.siteName }],
    publisher: meta.siteName,
    ...(meta.published === undefined ? {} : { issued: { "date-parts": [meta.published.split("-").map(Number)] } }),
    version: meta.version.slice(1),
    URL: permanentAddress(meta, path),
    language: `${cited.language ?? "nb"}-NO`,
    license: meta.licence.name,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function typeOf({ part, isChapter = false }: Cited, words: Record<"whole" | "chapter" | "data", string>): string {
  if (part === undefined) return words.whole;
  return isChapter ? words.chapter : words.data;
}

function titleOf({ meta, part }: Cited): string {
  return part ?? meta.editionTitle;
}

function yearOf({ published }: Publication): string {
  return published?.slice(0, 4) ?? "utkast";
}

/** Letters and digits alone: `omsorg-2024-v1-kommune-0301-oslo`. */
function keyOf({ meta, path }: Cited): string {
  return ["omsorg", meta.edition, meta.version, ...path.split("/").filter((one) => one !== "")].join("-");
}

function latex(text: string): string {
  const words: Readonly<Record<string, string>> = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => words[sign] ?? `\\${sign}`);
}
