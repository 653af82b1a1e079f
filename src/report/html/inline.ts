import { termAnchor } from "../glossary/glossary.ts";
import type { HtmlScope } from "../html.ts";
import { partByDirection } from "../right-to-left.ts";
import type { Inline, LinkTarget, Picture } from "../tokens.ts";
import { targetName, words } from "../words.ts";
import { attributes, escapeHtml } from "./escape.ts";

/** Running text. */
export function renderInlines(scope: HtmlScope, inlines: readonly Inline[]): string {
  return inlines.map((inline) => renderInline(scope, inline)).join("");
}

function renderInline(scope: HtmlScope, inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return isolated(inline.text);
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "softbreak":
      return "\n";
    case "hardbreak":
      return "<br>\n";
    case "emphasis":
      return `<em>${renderInlines(scope, inline.children)}</em>`;
    case "strong":
      return `<strong>${renderInlines(scope, inline.children)}</strong>`;
    case "strike":
      return `<s>${renderInlines(scope, inline.children)}</s>`;
    case "link": {
      const href = linkHref(scope, inline.target);
      return `<a${attributes({ href, title: inline.title })}>${renderInlines(scope, inline.children)}</a>`;
    }
    case "image": {
      const { image, alt } = inline;
      return `<img${attributes({ src: dataUrl(image), alt })}>`;
    }
    case "footnote-ref":
      return renderFootnoteRef(scope, inline);
    case "reference":
      return renderReference(scope, inline);
    case "bound":
      return `<span class="tall-fra-data">${escapeHtml(inline.text)}</span>`;
    case "term": {
      const href = `${scope.chapterHref(["ordliste"])}#${termAnchor(inline.id, scope.chapter.language)}`;
      return `<a class="begrep"${attributes({ href })}>${renderInlines(scope, inline.children)}</a>`;
    }
    case "abbreviation": {
      const short = `<abbr${attributes({ title: inline.long })}>${escapeHtml(inline.text)}</abbr>`;
      return inline.expand ? `${short} (${escapeHtml(inline.long)})` : short;
    }
    case "fixed":
    case "claim":
      return renderInlines(scope, inline.children);
    default:
      return inline satisfies never;
  }
}

/** Words of another direction by themselves, so that numbers and commas after them stay where they are written. */
function isolated(text: string): string {
  return partByDirection(text)
    .map((part, index) => (index % 2 === 1 ? `<bdi>${escapeHtml(part)}</bdi>` : escapeHtml(part)))
    .join("");
}

/** Pictures stand in the page itself. */
export function dataUrl({ contentType, bytes }: Picture): string {
  return `data:${contentType};base64,${Buffer.from(bytes).toString("base64")}`;
}

function linkHref(scope: HtmlScope, target: LinkTarget): string {
  switch (target.kind) {
    case "external":
      return target.url;
    case "site":
      return target.path;
    case "chapter":
      return hrefOf(scope, target.path, target.anchor);
    default:
      return target satisfies never;
  }
}

/** Within the chapter the fragment alone, so that the link also works where the page is shown at another address. */
function hrefOf(scope: HtmlScope, path: readonly string[], anchor: string | undefined): string {
  const fragment = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  const here = scope.whole && path.join("/") === scope.chapter.path.join("/");
  return here && fragment !== "" ? fragment : scope.chapterHref(path) + fragment;
}

/** The id that the `occurrence`-th reference to a footnote has, and that the footnote's way back leads to. */
export function footnoteRefId(number: number, occurrence: number): string {
  return occurrence === 1 ? `fotref-${number}` : `fotref-${number}-${occurrence}`;
}

function renderFootnoteRef(scope: HtmlScope, ref: Extract<Inline, { kind: "footnote-ref" }>): string {
  const { number, occurrence } = ref;
  const link = attributes({
    id: scope.whole ? footnoteRefId(number, occurrence) : undefined,
    href: scope.whole ? `#fot-${number}` : `${scope.chapterHref(scope.chapter.path)}#fot-${number}`,
    role: "doc-noteref",
    "aria-label": `${words[scope.chapter.language].footnote} ${number}`,
  });
  return `<sup class="fotnoteref"><a${link}>[${number}]</a></sup>`;
}

/** A reference that leads nowhere is an issue of the check's; in the preview it stands as it was written. */
function renderReference(scope: HtmlScope, reference: Extract<Inline, { kind: "reference" }>): string {
  const target = scope.report.targets.get(reference.id);
  if (target === undefined) return escapeHtml(`@${reference.id}`);
  const name = targetName(target, scope.chapter.language, reference.capital);
  const href = hrefOf(scope, target.chapter, target.kind === "chapter" ? undefined : target.id);
  return `<a${attributes({ href })}>${escapeHtml(name)}</a>`;
}
