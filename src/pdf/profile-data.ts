import type { Year } from "../data/codes.ts";
import { formatNumber, unitName } from "../data/format.ts";
import type { LocalName } from "../data/geography.ts";
import type { Indicator } from "../data/indicator.ts";
import { type Sign, signs, signText } from "../data/signs.ts";
import { type Publication, publishedText } from "../report/publication.ts";
import type { Grid, Panel } from "./panel.ts";

/** What `profil.typ` sets of a municipality or a county: texts ready to print, no code and no numbers to format. */
export interface ProfileData {
  readonly name: string;
  readonly names: readonly LocalName[];
  readonly year: Year;
  readonly years: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly overview: Overview;
  readonly panels: readonly Panel[];
  readonly gaps: Grid;
  readonly signs: readonly SignLine[];
  readonly definitions: readonly { readonly name: string; readonly text: string }[];
  readonly caveats: readonly string[];
  readonly sources: string;
  readonly about: Readonly<Record<"site" | "edition" | "version" | "published" | "address" | "licence", string>>;
  readonly draft: boolean;
}

/** A sign that stands where there is no figure, and what it means. */
export interface SignLine {
  readonly sign: Sign;
  readonly means: string;
}

/** In a few words: a place's own table of what is missing has the reasons. */
export const briefSigns: readonly SignLine[] = signs.map((sign) => ({ sign, means: signText[sign].nb }));

/** The last year's figures side by side. The cells of the first column are a name and a unit. */
export interface Overview {
  readonly header: readonly string[];
  readonly rows: readonly { readonly name: string; readonly unit: string; readonly cells: readonly string[] }[];
}

/** `address` is that of the place's page. */
export function publishedIn(meta: Publication, address: string): ProfileData["about"] {
  return {
    site: meta.siteName,
    edition: meta.editionTitle,
    version: meta.version,
    published: publishedText(meta, "nb"),
    address,
    licence: `${meta.licence.title} (${meta.licence.name})`,
  };
}

/** What follows the name: what a rate is per, unless the name has said so already. */
export function shortUnit({ unit, shortName }: Indicator): string {
  if (/ per /.test(shortName.nb)) return "";
  return unit.kind === "rate" ? `per ${formatNumber(unit.per, 0)} ${unit.base.nb}` : unitName(unit, 2, "nb");
}
