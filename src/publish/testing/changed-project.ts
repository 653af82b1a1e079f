import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sha256 } from "../../data/digest.ts";
import { removeLocks } from "../../report/testing/remove-locks.ts";

/** The dataset that tests change: the one with counts of persons. */
const folder = "data/omsorgstjenester/2026-11-23";

export interface Change {
  /** `municipality year column` → what stands in the source. */
  readonly cells?: Readonly<Record<string, string>>;
  /** From the text of `konfidensialitet.yml` to another. */
  readonly rule?: (text: string) => string;
}

/** Words that other figures need not bear out; here they are words alone. */
const claim = /:paastand\[([^\]]*)\]\{test="[^"]*"\}/g;

/**
 * The project as it is, by links, with some of its figures or its rule changed, and without the tests of claims
 * in the chapters; `remove` when done.
 */
export function changeProject({ cells = {}, rule = (text) => text }: Change): { root: string; remove(): void } {
  const project = process.cwd();
  const root = mkdtempSync(path.join(tmpdir(), "omsorg-"));
  mkdirSync(path.join(root, "data"));
  const link = (name: string) => symlinkSync(path.join(project, name), path.join(root, name));
  for (const name of readdirSync(project)) if (!/^(data|reports|\..*)$/.test(name)) link(name);
  cpSync(path.join(project, "reports"), path.join(root, "reports"), { recursive: true });
  removeLocks(root);
  for (const name of readdirSync(path.join(root, "reports"), { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".md")) rewrite(path.join(root, "reports", name), (text) => text.replace(claim, "$1"));
  }
  for (const name of readdirSync(path.join(project, "data"))) if (!folder.includes(name)) link(`data/${name}`);
  cpSync(path.join(project, folder), path.join(root, folder), { recursive: true });
  edit(root, "konfidensialitet.yml", rule);
  const before = readFileSync(path.join(root, folder, "omsorgstjenester.csv"));
  const after = edit(root, "omsorgstjenester.csv", (text) => withCells(text, cells));
  edit(root, "datapackage.json", (text) =>
    text
      .replace(sha256(before), sha256(Buffer.from(after)))
      .replace(`"bytes": ${before.length}`, `"bytes": ${Buffer.byteLength(after)}`),
  );
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function edit(root: string, file: string, change: (text: string) => string): string {
  return rewrite(path.join(root, folder, file), change);
}

function rewrite(place: string, change: (text: string) => string): string {
  const after = change(readFileSync(place, "utf8"));
  writeFileSync(place, after);
  return after;
}

function withCells(text: string, cells: Readonly<Record<string, string>>): string {
  const [header = "", ...lines] = text.split("\n");
  const columns = header.split(",");
  const changed = lines.map((line) => {
    const fields = line.split(",");
    return fields.map((field, index) => cells[`${fields[0]} ${fields[1]} ${columns[index]}`] ?? field).join(",");
  });
  return [header, ...changed].join("\n");
}
