import { formatDate } from "../data/format.ts";
import type { Language } from "../data/language.ts";
import { explainSign, signs } from "../data/signs.ts";
import { type Publication, permanentAddress, publishedText } from "../report/publication.ts";
import type { DatasetDifferences } from "./differences.ts";
import type { SignLine } from "./profile-data.ts";
import type { ReportSource } from "./report.ts";

/** What `rapport.typ` and `kapittel.typ` set besides the chapters' own markup: texts ready to print. */
export interface ReportData {
  readonly title: string;
  readonly subtitle: string;
  readonly about: Readonly<
    Record<
      "site" | "publisher" | "contact" | "edition" | "version" | "published" | "address" | "frontPage" | "year",
      string
    >
  >;
  readonly licence: Publication["licence"];
  /** The datasets, each with the day that its version is named by. */
  readonly sources: readonly { readonly title: string; readonly from: string; readonly version: string }[];
  /** What is new in this version, as its editors have written; empty in a first one. */
  readonly changes: readonly { readonly date: string; readonly text: string }[];
  /** The figures that differ from those of the version before; a chapter's document has none of them. */
  readonly differences: readonly DatasetDifferences[];
  /** Where every figure that differs from the version before is listed. */
  readonly changesAddress: string;
  readonly signs: readonly SignLine[];
  readonly draft: boolean;
}

/** `path` is the document's page below the version: `statistikk/tjenester/`. */
export function reportData(source: ReportSource, language: Language, path: string): ReportData {
  const { report, edition, publication } = source;
  const { manifest } = report;
  return {
    title: manifest.title[language],
    subtitle: manifest.subtitle?.[language] ?? "",
    about: {
      site: publication.siteName,
      publisher: publication.publisher,
      contact: publication.contact,
      edition: manifest.title[language],
      version: publication.version,
      published: publishedText(publication, language),
      address: permanentAddress(publication, path),
      frontPage: permanentAddress(publication),
      year: String(manifest.year),
    },
    licence: publication.licence,
    sources: [...edition.datasets.values()].map(({ descriptor, version }) => ({
      title: descriptor.title,
      from: descriptor.sources.map((one) => one.title).join("; "),
      version: formatDate(version),
    })),
    changes: manifest.changes.map(({ date, text }) => ({ date: formatDate(date), text: text[language] })),
    differences: [],
    changesAddress: permanentAddress(publication, "endringer/"),
    signs: signs.map((sign) => ({ sign, means: explainSign(sign, language) })),
    draft: publication.published === undefined,
  };
}
