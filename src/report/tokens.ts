import type { Figure, TableFigure } from "../charts/figure.ts";
import type { Area } from "../data/area.ts";
import type { IndicatorId, Year } from "../data/codes.ts";

/**
 * What a chapter consists of once it is read, checked and filled with figures. Both renderers switch over these two
 * unions and end in `satisfies never`, so that neither can lack a construct.
 */

/** A place in a source file, counted from 1. The column is left out where it is not known. */
export interface At {
  readonly line: number;
  readonly column?: number;
}

/** Where a link leads. `site` is an address on this site that begins with a slash. */
export type LinkTarget =
  | { readonly kind: "external"; readonly url: string }
  | { readonly kind: "site"; readonly path: string }
  | { readonly kind: "chapter"; readonly path: readonly string[]; readonly anchor?: string };

export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "softbreak" }
  | { readonly kind: "hardbreak" }
  | { readonly kind: "emphasis" | "strong" | "strike"; readonly children: readonly Inline[] }
  | {
      readonly kind: "link";
      readonly target: LinkTarget;
      readonly title?: string;
      readonly children: readonly Inline[];
      readonly at: At;
    }
  | { readonly kind: "image"; readonly image: Picture; readonly alt: string; readonly at: At }
  /** The `occurrence`-th reference to a footnote, from 1. */
  | { readonly kind: "footnote-ref"; readonly number: number; readonly occurrence: number }
  /** `@fig-x`, `@tab-x`, `@kap-x`: written as «figur 2.1», or «Figur 2.1» where a sentence begins. */
  | { readonly kind: "reference"; readonly id: string; readonly capital: boolean; readonly at: At }
  /** Words that the build has written from the data: `:tall`, `:endring`, `:liste`. */
  | { readonly kind: "bound"; readonly text: string; readonly binding: Binding; readonly at: At }
  /** The first use in the chapter of a word that the glossary explains. */
  | { readonly kind: "term"; readonly id: string; readonly children: readonly Inline[] }
  /** The first use of a short form; with `expand`, what it stands for is to be written behind it. */
  | { readonly kind: "abbreviation"; readonly text: string; readonly long: string; readonly expand: boolean }
  /** `:fast` (a number with a source of its own) or `:paastand` (words that the data bear out). */
  | { readonly kind: "fixed" | "claim"; readonly children: readonly Inline[] };

/** What a bound text says of which figures, for those who judge the words around it. */
export interface Binding {
  /** A figure; a place among all; a part of the country's figure; a change from the first of `years` to the last; a place in a list. */
  readonly what: "value" | "rank" | "part" | "change" | "listed";
  readonly indicator: IndicatorId;
  readonly areas: readonly Area[];
  readonly years: readonly Year[];
  /** What the number counts: the indicator's own unit, per cent (of something), percentage points, or nothing. */
  readonly measure: "unit" | "percent" | "points" | "none";
  /** True where the text has the unit written out. */
  readonly unitWritten: boolean;
  /** Of a change: which way the figure has gone, as the reader sees it. */
  readonly direction?: "up" | "down" | "same";
  /** Of a place in a list: which end the list is of. */
  readonly end?: "highest" | "lowest";
}

/** A picture beside the chapters. `name` is unique in the report: a digest and the file's extension. */
export interface Picture {
  readonly file: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

export type Align = "left" | "right" | "center" | undefined;

/**
 * A figure's and a table's `caveats` are what holds for their indicators always, the same for every figure of them; what
 * is to be said of the very numbers shown is in the figure's own notes.
 */
export type Block =
  | { readonly kind: "paragraph"; readonly children: readonly Inline[] }
  | Heading
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly start: number;
      readonly tight: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "code"; readonly text: string; readonly language: string | undefined }
  | { readonly kind: "rule" }
  /** A picture on a line of its own, with words below it and who made it. */
  | {
      readonly kind: "picture";
      readonly image: Picture;
      readonly alt: string;
      readonly caption: string | undefined;
      readonly credit: string;
      readonly at: At;
    }
  | {
      readonly kind: "table";
      readonly align: readonly Align[];
      readonly header: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
      readonly at: At;
    }
  | {
      readonly kind: "box";
      readonly variant: BoxVariant;
      readonly title: readonly Inline[];
      readonly blocks: readonly Block[];
    }
  | {
      readonly kind: "figure";
      readonly number: string;
      readonly figure: Exclude<Figure, TableFigure>;
      readonly caveats: readonly string[];
      readonly shows: Shown;
      readonly at: At;
    }
  | {
      readonly kind: "data-table";
      readonly number: string;
      readonly figure: TableFigure;
      readonly caveats: readonly string[];
      readonly shows: Shown;
      readonly at: At;
    };

/** Which figures of the edition a figure or table is made from: indicators × areas × years, each once. */
export interface Shown {
  readonly indicators: readonly IndicatorId[];
  readonly areas: readonly Area[];
  readonly years: readonly Year[];
}

export const boxVariants = ["fakta", "anbefaling"] as const;
export type BoxVariant = (typeof boxVariants)[number];

export interface Heading {
  readonly kind: "heading";
  /** 2 to 6; the chapter's title is the only heading of level 1. */
  readonly level: number;
  /** Unique in the chapter. */
  readonly id: string;
  readonly children: readonly Inline[];
  readonly at: At;
}

export interface Footnote {
  readonly number: number;
  /** How many times it is referred to. */
  readonly references: number;
  readonly blocks: readonly Block[];
}

/** The words alone, as in headings' ids, bookmarks and search. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(plainInline).join("");
}

function plainInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "code":
    case "bound":
      return inline.text;
    case "abbreviation":
      return inline.expand ? `${inline.text} (${inline.long})` : inline.text;
    case "softbreak":
    case "hardbreak":
      return " ";
    case "image":
      return inline.alt;
    case "footnote-ref":
    case "reference":
      return "";
    case "emphasis":
    case "strong":
    case "strike":
    case "link":
    case "term":
    case "fixed":
    case "claim":
      return plainText(inline.children);
    default:
      return inline satisfies never;
  }
}
