import { formatDate } from "../../data/format.ts";
import type { Language } from "../../data/language.ts";
import type { Manifest, Report, VersionChange } from "../../report/chapter.ts";
import type { FigureOrTable } from "../../report/report-figures.ts";
import type { Block } from "../../report/tokens.ts";
import type { MunicipalityChange, VersionChanges } from "./version-changes.ts";

const kinds = {
  nb: { rettelse: "Rettet", revisjon: "Revidert", other: "Endret" },
  nn: { rettelse: "Retta", revisjon: "Revidert", other: "Endra" },
} as const satisfies Record<Language, Record<string, string>>;

/** «Rettet i versjon 2 (23. november 2026): Tallene for Vega er merket som usikre.» */
export function changeSentence(manifest: Manifest, { kind, date, text }: VersionChange, language: Language): string {
  const what = kinds[language][kind ?? "other"];
  const when = language === "nn" ? "i versjon" : "i versjon";
  return `${what} ${when} ${manifest.version.slice(1)} (${formatDate(date)}): ${text[language]}`;
}

/** What a version's `rapport.yml` says of a figure, table or chapter: what names it, else what names nothing in particular. */
function changesOf({ changes }: Manifest, id: string | undefined): readonly VersionChange[] {
  const own = changes.filter(({ concerns }) => id !== undefined && concerns.includes(id));
  return own.length > 0 ? own : changes.filter(({ concerns }) => concerns.length === 0);
}

/** A sentence for each thing that a reader of something changed must know. */
function noticesOf(manifest: Manifest, id: string | undefined, language: Language): string[] {
  const told = changesOf(manifest, id).map((change) => changeSentence(manifest, change, language));
  if (told.length > 0) return told;
  const version = manifest.version.slice(1);
  return [
    language === "nn"
      ? `Endra i versjon ${version}: tala eller orda er ikkje dei same som i versjonen før.`
      : `Endret i versjon ${version}: tallene eller ordene er ikke de samme som i versjonen før.`,
  ];
}

/** What a municipality's page and PDF say of what is new in them; none when nothing is. */
export function municipalityNotices(manifest: Manifest, change: MunicipalityChange | undefined): string[] {
  if (change === undefined) return [];
  if (change.figures.length === 0) {
    const version = manifest.version.slice(1);
    return [
      `Endret i versjon ${version}: Kommunens egne tall er de samme. Tall for andre er endret, og derfor noe av det som sies om kommunens plass blant dem.`,
    ];
  }
  const names = [...new Set(change.figures.map(({ title, figure }) => `${title} ${figure.year}`))];
  return [...noticesOf(manifest, undefined, "nb"), `Dette gjelder her: ${names.join("; ")}.`];
}

/** The report with a note on every figure and table that has changed; their pages, files and PDFs say it then by themselves. */
export function withNotices(report: Report, { figures }: Pick<VersionChanges, "figures">): Report {
  if (figures.size === 0) return report;
  const note = (block: FigureOrTable): readonly string[] =>
    figures.has(block.figure.id) ? noticesOf(report.manifest, block.figure.id, block.figure.language) : [];
  const rewritten = new Map(
    report.all.map((chapter) => [chapter.id, chapter.tokens.map((block) => rewrite(block, note))]),
  );
  const renew = (chapter: Report["all"][number]): Report["all"][number] => ({
    ...chapter,
    tokens: rewritten.get(chapter.id) ?? chapter.tokens,
    children: chapter.children.map(renew),
  });
  const chapters = report.chapters.map(renew);
  const flat = (chapter: Report["all"][number]): Report["all"] => [chapter, ...chapter.children.flatMap(flat)];
  return { ...report, chapters, all: chapters.flatMap(flat) };
}

function rewrite(block: Block, note: (block: FigureOrTable) => readonly string[]): Block {
  const all = (blocks: readonly Block[]) => blocks.map((one) => rewrite(one, note));
  switch (block.kind) {
    case "figure": {
      const { text } = block.figure;
      return { ...block, figure: { ...block.figure, text: { ...text, notes: [...note(block), ...text.notes] } } };
    }
    case "data-table": {
      const { text } = block.figure;
      return { ...block, figure: { ...block.figure, text: { ...text, notes: [...note(block), ...text.notes] } } };
    }
    case "list":
      return { ...block, items: block.items.map(all) };
    case "quote":
    case "box":
      return { ...block, blocks: all(block.blocks) };
    default:
      return block;
  }
}
