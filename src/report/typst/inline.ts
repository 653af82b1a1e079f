import type { Chapter } from "../chapter.ts";
import { type Inline, type LinkTarget, plainText } from "../tokens.ts";
import type { TypstScope } from "../typst.ts";
import { targetName } from "../words.ts";
import { renderBlocks } from "./blocks.ts";
import { breakable, runningContent, stringLiteral, textContent } from "./literal.ts";
import { joinToNumber } from "./number-units.ts";

/** Running text as markup. */
export function renderInlines(scope: TypstScope, inlines: readonly Inline[]): string {
  return inlines.map((inline, index) => renderInline(scope, inline, inlines.slice(0, index))).join("");
}

function renderInline(scope: TypstScope, inline: Inline, before: readonly Inline[]): string {
  switch (inline.kind) {
    case "text": {
      const text = before.at(-1)?.kind === "bound" ? joinToNumber(inline.text) : inline.text;
      return scope.whole ? textContent(text) : runningContent(text);
    }
    case "bound":
      return scope.whole ? textContent(inline.text) : runningContent(inline.text);
    case "code":
      return `#raw(${stringLiteral(breakable(inline.text))});`;
    case "softbreak":
      return "\n";
    case "hardbreak":
      return "#linebreak();";
    case "emphasis":
      return `#emph[${renderInlines(scope, inline.children)}];`;
    case "strong":
      return `#strong[${renderInlines(scope, inline.children)}];`;
    case "strike":
      return `#strike[${renderInlines(scope, inline.children)}];`;
    case "link":
      return renderLink(scope, inline);
    case "image": {
      const path = `bilder/${inline.image.name}`;
      scope.files.set(path, inline.image.bytes);
      return `#lite-bilde(${stringLiteral(path)}, alt: ${stringLiteral(inline.alt)});`;
    }
    case "footnote-ref":
      return renderFootnote(scope, inline.number);
    case "reference":
      return renderReference(scope, inline, before);
    case "term":
      return `#begrep(${stringLiteral(inline.id)})[${renderInlines(scope, inline.children)}];`;
    case "abbreviation":
      return textContent(inline.expand ? `${inline.text} (${inline.long})` : inline.text);
    case "fixed":
    case "claim":
      return renderInlines(scope, inline.children);
    default:
      return inline satisfies never;
  }
}

function renderLink(scope: TypstScope, link: Extract<Inline, { kind: "link" }>): string {
  const destination = linkDestination(scope, link.target);
  const words = renderInlines(scope, link.children);
  if (destination === undefined) return words;
  return `#link(${destination})[${words}];`;
}

/** An expression; `undefined` where the link leads out of the document to a place that has no address of its own. */
function linkDestination(scope: TypstScope, target: LinkTarget): string | undefined {
  switch (target.kind) {
    case "external":
      return stringLiteral(target.url);
    case "site":
      return stringLiteral(scope.address + target.path);
    case "chapter": {
      const chapter = scope.report.all.find(({ path }) => path.join("/") === target.path.join("/"));
      if (chapter === undefined || !hasAnchor(scope, chapter, target.anchor)) return undefined;
      return labelIn(scope, chapter.path, anchorLabel(chapter.id, target.anchor));
    }
    default:
      return target satisfies never;
  }
}

/** A link into a chapter may lead to a heading that is not there; then it is told of, and the words stand alone. */
function hasAnchor({ report }: TypstScope, { headings }: Chapter, anchor: string | undefined): boolean {
  return anchor === undefined || headings.some(({ id }) => id === anchor) || report.targets.has(anchor);
}

/** Figures and tables have labels of their own, headings below their chapter's. */
function anchorLabel(chapterId: string, anchor: string | undefined): string {
  if (anchor === undefined) return chapterId;
  return /^(?:fig|tab)-/.test(anchor) ? anchor : `${chapterId}--${anchor}`;
}

/** A label that is in the document; `undefined` when its chapter is not. */
function labelIn(scope: TypstScope, path: readonly string[], label: string): string | undefined {
  const here = path.join("/") === scope.chapter.path.join("/");
  return here || scope.scope === "report" ? `label(${stringLiteral(label)})` : undefined;
}

/** With the page that it leads to, in brackets where it does not stand in brackets already. */
function renderReference(
  scope: TypstScope,
  reference: Extract<Inline, { kind: "reference" }>,
  before: readonly Inline[],
): string {
  const target = scope.report.targets.get(reference.id);
  if (target === undefined) return textContent(`@${reference.id}`);
  const name = textContent(targetName(target, scope.chapter.language, reference.capital));
  const destination = labelIn(scope, target.chapter, target.id);
  if (destination === undefined) return name;
  const inBrackets = plainText(before)
    .replace(/\([^()]*\)/g, "")
    .includes("(");
  const key = `${scope.chapter.id}-${scope.references.size + 1}`;
  scope.references.add(key);
  return `#henvisning(${destination}, ${stringLiteral(key)}, parentes: ${!inBrackets})[${name}];`;
}

/** The first reference carries the footnote's words; later ones lead to it. */
function renderFootnote(scope: TypstScope, number: number): string {
  const label = stringLiteral(`${scope.chapter.id}--fot-${number}`);
  if (scope.written.has(number)) return `#footnote(label(${label}));`;
  scope.written.add(number);
  const note = scope.chapter.footnotes.find((each) => each.number === number);
  const blocks = note?.blocks ?? [];
  // Between the mark and the words; what is no paragraph begins on a line of its own.
  const space = blocks[0]?.kind === "paragraph" ? "#h(0.35em)" : "";
  return `#footnote[${space}${renderBlocks({ ...scope, inner: true }, blocks)}]#label(${label});`;
}
