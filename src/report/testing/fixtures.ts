import { readFileSync, writeFileSync } from "node:fs";

/** A case in a fixture file: a title and its parts, input first. */
export interface Fixture {
  readonly title: string;
  readonly parts: readonly string[];
}

/**
 * Reads a file of cases in the manner of markdown-it: a title, a line with a full stop, and `count` parts, each ended by
 * a line with a full stop. Blank lines part the cases.
 */
export function readFixtures(file: string, count: number): Fixture[] {
  const fixtures: Fixture[] = [];
  const lines = readFileSync(file, "utf8").split("\n");
  let at = 0;
  const until = (end: (line: string) => boolean) => {
    const start = at;
    while (at < lines.length && !end(lines[at] ?? "")) at++;
    return lines.slice(start, at++);
  };
  for (;;) {
    const title = until((line) => line === ".").filter((line) => line !== "");
    if (title.length === 0) return fixtures;
    const parts = Array.from({ length: count }, () => until((line) => line === ".").join("\n"));
    fixtures.push({ title: title.join(" "), parts });
  }
}

/** Writes the cases anew, for `UPDATE_FIXTURES=1 vitest run`; what has changed is then seen in the diff. */
export function writeFixtures(file: string, fixtures: readonly Fixture[]): void {
  const text = fixtures.map(({ title, parts }) => [title, ".", ...parts.flatMap((part) => [part, "."])].join("\n"));
  writeFileSync(file, `${text.join("\n\n")}\n`);
}
