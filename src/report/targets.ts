import type { Issue } from "../data/issue.ts";
import type { Target } from "./chapter.ts";
import type { Place } from "./discover.ts";
import { blockMessages } from "./messages/blocks.ts";
import { say } from "./messages/message.ts";
import type { At } from "./tokens.ts";

type Registered = { kind: "figure" | "table"; id: string; title: string; at: At };

/** What can be referred to in a report, and the numbers of figures and tables: «2.1» is the first of chapter 2. */
export class Targets {
  readonly all = new Map<string, Target>();
  readonly #counts = new Map<string, number>();
  readonly #places = new Map<string, string>();
  readonly #slugs: readonly string[];

  /** `places`: all chapters of the report, sub-chapters included. */
  constructor(places: readonly Place[]) {
    this.#slugs = places.map(({ slug }) => slug);
  }

  /** A chapter is `@kap-<slugs joined by ->`, and `@kap-<slug>` where no other chapter has the slug. */
  addChapter({ path, slug, number }: Place, title: string): void {
    const id = `kap-${path.join("-")}`;
    const target: Target = { kind: "chapter", id, number, title, chapter: path };
    this.all.set(id, target);
    const alone = this.#slugs.filter((other) => other === slug).length === 1;
    if (alone) this.all.set(`kap-${slug}`, target);
  }

  /** Numbers a figure or table, within the chapter on top; tells when another has its id. */
  register(place: Place, { kind, id, title, at }: Registered, issues: Issue[]): string {
    const taken = this.#places.get(id);
    if (taken !== undefined) {
      issues.push({ file: place.file, ...at, ...say(blockMessages.idTaken, { id, sted: taken }) });
    }
    const top = place.number.split(".")[0] ?? "";
    const key = `${kind} ${top}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const number = `${top}.${count}`;
    if (taken === undefined) {
      this.#places.set(id, `${place.file}:${at.line}`);
      this.all.set(id, { kind, id, number, title, chapter: place.path });
    }
    return number;
  }
}
