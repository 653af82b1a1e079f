import type { Language } from "../../data/language.ts";
import type { Block, Inline } from "../tokens.ts";
import { inlinesOf } from "../walk.ts";
import { type Found, WordFinder } from "./find-words.ts";
import type { Glossary } from "./glossary.ts";

/**
 * A chapter's blocks with the first use of each of the glossary's words marked, and the first use of an abbreviation
 * written out. Headings, titles, links, code and what the build has written are left as they are.
 */
export function markWords(blocks: readonly Block[], glossary: Glossary, language: Language): readonly Block[] {
  if (glossary.terms.length + glossary.abbreviations.length === 0) return blocks;
  const marker = new Marker(glossary, language, blocks);
  return marker.blocks(blocks);
}

class Marker {
  readonly #finder: WordFinder;
  readonly #used = new Set<string>();
  readonly #explained = new Set<string>();

  constructor(glossary: Glossary, language: Language, blocks: readonly Block[]) {
    this.#finder = new WordFinder(glossary, language);
    // What the editor has marked with `:begrep` is not marked again by the word itself.
    for (const id of markedByHand(blocks)) this.#used.add(id);
  }

  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block) => this.#block(block));
  }

  #block(block: Block): Block {
    switch (block.kind) {
      case "paragraph":
        return { ...block, children: this.#inlines(block.children) };
      case "list":
        return { ...block, items: block.items.map((item) => this.blocks(item)) };
      case "quote":
      case "box":
        return { ...block, blocks: this.blocks(block.blocks) };
      case "table":
        return { ...block, rows: block.rows.map((row) => row.map((cell) => this.#inlines(cell))) };
      case "heading":
      case "code":
      case "rule":
      case "picture":
      case "figure":
      case "data-table":
        return block;
      default:
        return block satisfies never;
    }
  }

  #inlines(inlines: readonly Inline[]): Inline[] {
    return inlines.flatMap((inline) => this.#inline(inline));
  }

  #inline(inline: Inline): readonly Inline[] {
    switch (inline.kind) {
      case "text":
        return this.#text(inline.text);
      case "emphasis":
      case "strong":
      case "strike":
      case "fixed":
      case "claim":
        return [{ ...inline, children: this.#inlines(inline.children) }];
      case "link":
      case "term":
      case "abbreviation":
      case "code":
      case "softbreak":
      case "hardbreak":
      case "image":
      case "footnote-ref":
      case "reference":
      case "bound":
        return [inline];
      default:
        return inline satisfies never;
    }
  }

  #text(text: string): Inline[] {
    const result: Inline[] = [];
    let done = 0;
    for (const found of this.#finder.find(text)) {
      const mark = this.#mark(found, text);
      if (mark === undefined) continue;
      if (found.index > done) result.push({ kind: "text", text: text.slice(done, found.index) });
      result.push(mark);
      done = found.index + found.text.length;
    }
    if (done < text.length) result.push({ kind: "text", text: text.slice(done) });
    return result;
  }

  #mark(found: Found, text: string): Inline | undefined {
    if (found.kind === "term") {
      if (this.#used.has(found.id)) return undefined;
      this.#used.add(found.id);
      return { kind: "term", id: found.id, children: [{ kind: "text", text: found.text }] };
    }
    const { short, long } = found;
    const first = !this.#used.has(`${short}.`);
    const explain = !this.#explained.has(short);
    const before = text.slice(0, found.index);
    // «Statistisk sentralbyrå (SSB)»: the editor has said it.
    const said = before.toLowerCase().endsWith(`${long.toLowerCase()} (`);
    const room =
      found.text === short && !before.endsWith("(") && !/^-\p{L}/u.test(text.slice(found.index + short.length));
    const expand = explain && room && !said;
    if (!first && !expand) return undefined;
    this.#used.add(`${short}.`);
    if (said || expand) this.#explained.add(short);
    return { kind: "abbreviation", text: found.text, long, expand };
  }
}

function markedByHand(blocks: readonly Block[]): string[] {
  return [...inlinesOf(blocks)].flatMap((inline) => (inline.kind === "term" ? [inline.id] : []));
}
