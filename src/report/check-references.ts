import type { Issue } from "../data/issue.ts";
import { nearMiss } from "../data/near-miss.ts";
import type { Chapter, Target } from "./chapter.ts";
import { linkMessages } from "./messages/links.ts";
import { type Said, say, sayNear } from "./messages/message.ts";
import type { At } from "./tokens.ts";
import { inlinesOf } from "./walk.ts";

/**
 * What `@…` and links between chapters lead to, once all chapters are read: an issue for each that leads nowhere. `inDrafts`: what they
 * would lead to if drafts were not left out, with the draft's file; asked for where something leads nowhere.
 */
export function checkReferences(
  chapters: readonly Chapter[],
  targets: ReadonlyMap<string, Target>,
  inDrafts: () => ReadonlyMap<string, string>,
): Issue[] {
  let drafts: ReadonlyMap<string, string> | undefined;
  const draftOf = (id: string) => {
    drafts ??= inDrafts();
    return drafts.get(id);
  };
  const anchors = new Map(chapters.map((chapter) => [chapter.path.join("/"), anchorsOf(chapter, targets)]));
  return chapters.flatMap((chapter) => {
    const blocks = [...chapter.tokens, ...chapter.footnotes.flatMap((note) => note.blocks)];
    return [...inlinesOf(blocks)].flatMap((inline): Issue[] => {
      const error = (at: At, said: Said): Issue[] => [{ file: chapter.file, ...at, ...said }];
      if (inline.kind === "reference" && !targets.has(inline.id)) {
        const draft = draftOf(inline.id);
        if (draft === undefined) return error(inline.at, unknownReference(inline.id, targets));
        return error(inline.at, say(linkMessages.draftReference, { skrevet: inline.id, utkast: draft }));
      }
      if (inline.kind !== "link" || inline.target.kind !== "chapter" || inline.target.anchor === undefined) return [];
      const { path, anchor } = inline.target;
      const known = anchors.get(path.join("/")) ?? new Set();
      if (known.has(anchor)) return [];
      const headings = anchorsTold([...known].filter((id) => !id.startsWith("kap-")));
      const asked = { overskrift: anchor, "det som finnes": headings };
      return error(inline.at, sayNear(linkMessages.noSuchHeading, asked, nearMiss(anchor, known)));
    });
  });
}

function anchorsTold(known: readonly string[]): string {
  return `Kapittelet har ${known.length === 0 ? "ingen" : known.map((anchor) => `#${anchor}`).join(", ")}.`;
}

function unknownReference(id: string, targets: ReadonlyMap<string, Target>): Said {
  const kind = id.slice(0, 4);
  const same = [...targets.keys()].filter((target) => target.startsWith(kind));
  const what = { "fig-": "figurer", "tab-": "tabeller", "kap-": "kapitler" }[kind] ?? "mål";
  const written = same.map((target) => `@${target}`);
  const there =
    same.length === 0 ? `Rapporten har ingen ${what} å vise til.` : `Rapportens ${what} er ${written.join(", ")}.`;
  const asked = { skrevet: id, "det som finnes": there };
  return sayNear(linkMessages.noSuchReference, asked, nearMiss(`@${id}`, written));
}

function anchorsOf(chapter: Chapter, targets: ReadonlyMap<string, Target>): Set<string> {
  const own = [...targets.values()].filter(({ chapter: path }) => path.join("/") === chapter.path.join("/"));
  return new Set([...chapter.headings.map(({ id }) => id), ...own.map(({ id }) => id)]);
}
