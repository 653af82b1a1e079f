import type { Issue } from "../data/issue.ts";
import type { Chapter, Target } from "./chapter.ts";
import { didYouMean } from "./suggest.ts";
import type { At } from "./tokens.ts";
import { inlinesOf } from "./walk.ts";

/** What `@…` and links between chapters lead to, once all chapters are read: an issue for each that leads nowhere. */
export function checkReferences(chapters: readonly Chapter[], targets: ReadonlyMap<string, Target>): Issue[] {
  const anchors = new Map(chapters.map((chapter) => [chapter.path.join("/"), anchorsOf(chapter, targets)]));
  return chapters.flatMap((chapter) => {
    const blocks = [...chapter.tokens, ...chapter.footnotes.flatMap((note) => note.blocks)];
    return [...inlinesOf(blocks)].flatMap((inline): Issue[] => {
      const error = (at: At, message: string, hint: string): Issue[] => [
        { file: chapter.file, ...at, message, hint, severity: "error" },
      ];
      if (inline.kind === "reference" && !targets.has(inline.id)) {
        const hint = referenceHint(inline.id, targets);
        return error(inline.at, `«@${inline.id}» viser til noe som ikke finnes.`, hint);
      }
      if (inline.kind !== "link" || inline.target.kind !== "chapter" || inline.target.anchor === undefined) return [];
      const { path, anchor } = inline.target;
      const known = anchors.get(path.join("/")) ?? new Set();
      if (known.has(anchor)) return [];
      const hint = didYouMean(anchor, known, anchorHint([...known].filter((id) => !id.startsWith("kap-"))));
      return error(inline.at, `Lenken «#${anchor}» fører til en overskrift som ikke finnes.`, hint);
    });
  });
}

function anchorHint(known: readonly string[]): string {
  const rule = "En lenke inn i et kapittel er overskriften med små bokstaver og bindestrek.";
  return known.length === 0
    ? `${rule} Kapittelet har ingen.`
    : `${rule} Kapittelet har ${known.map((anchor) => `#${anchor}`).join(", ")}.`;
}

function referenceHint(id: string, targets: ReadonlyMap<string, Target>): string {
  const kind = id.slice(0, 4);
  const same = [...targets.keys()].filter((target) => target.startsWith(kind));
  const what = { "fig-": "figurer", "tab-": "tabeller", "kap-": "kapitler" }[kind] ?? "mål";
  const written = same.map((target) => `@${target}`);
  const otherwise =
    same.length === 0 ? `Rapporten har ingen ${what} å vise til.` : `Rapportens ${what} er ${written.join(", ")}.`;
  return didYouMean(`@${id}`, written, otherwise);
}

function anchorsOf(chapter: Chapter, targets: ReadonlyMap<string, Target>): Set<string> {
  const own = [...targets.values()].filter(({ chapter: path }) => path.join("/") === chapter.path.join("/"));
  return new Set([...chapter.headings.map(({ id }) => id), ...own.map(({ id }) => id)]);
}
