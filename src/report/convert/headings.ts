import { slugOf } from "../../data/slug.ts";
import { tell } from "../check/check-scope.ts";
import { say } from "../messages/message.ts";
import { structureMessages } from "../messages/structure.ts";
import { type At, type Heading, type Inline, plainText } from "../tokens.ts";
import type { Scope } from "./scope.ts";

/** A chapter's headings as they come: gives each an id of its own and sees that no level is skipped. */
export class Headings {
  readonly list: Heading[] = [];
  /** The page's own ids are taken from the start. */
  readonly #ids = new Set(["fotnoter", "underkapitler", "paa-siden", "innhold", "main", "avsnitt"]);

  /** The heading, at a level that may follow the one before it; none where it has no words. */
  add(scope: Scope, input: { level: number; children: readonly Inline[]; at: At }): Heading | undefined {
    const { children, at } = input;
    if (input.level === 1) {
      tell(scope, at, say(structureMessages.topHeading, {}));
    }
    if (plainText(children).trim() === "") {
      tell(scope, at, say(structureMessages.emptyHeading, {}));
      return undefined;
    }
    const previous = this.list.at(-1)?.level ?? 1;
    const level = Math.max(2, input.level);
    if (level > previous + 1 && input.level > 1) {
      const [nivå, forrige, riktig] = [level, previous, previous + 1].map((count) => "#".repeat(count));
      tell(
        scope,
        at,
        say(structureMessages.skippedLevel, { nivå: nivå ?? "", forrige: forrige ?? "", riktig: riktig ?? "" }),
      );
    }
    const heading: Heading = {
      kind: "heading",
      level: Math.min(level, previous + 1),
      id: this.#idFor(plainText(children)),
      children,
      at,
    };
    this.list.push(heading);
    return heading;
  }

  /** `utvikling-siden-2015`; a second one of the same words gets `-2`. */
  #idFor(text: string): string {
    const base = slugOf(text).slice(0, 60).replace(/-$/, "") || "avsnitt";
    let id = base;
    for (let count = 2; this.#ids.has(id); count++) id = `${base}-${count}`;
    this.#ids.add(id);
    return id;
  }
}
