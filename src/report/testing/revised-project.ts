import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sha256 } from "../../data/digest.ts";
import { head } from "./desk.ts";

const dataset = "data/velferdsteknologi";
const pinned = "2026-11-22";

/** The later version of welfare technology that `makeRevisedProject` has. */
export const revisedVersion = "2027-06-15";

interface Input {
  /** Lines of the dataset's CSV as they stand → as they stand in the later version. */
  readonly lines: Readonly<Record<string, string>>;
  /** Texts of chapters by their path below `reports/`, without a head: `2020/v1/01-eksempel.md`. */
  readonly chapters: Readonly<Record<string, string>>;
}

/** The project's own figures, with a later version of those on welfare technology, and reports on the first; `remove` when done. */
export function makeRevisedProject({ lines, chapters }: Input): { root: string; remove(): void } {
  const project = process.cwd();
  const root = mkdtempSync(path.join(tmpdir(), "omsorg-"));
  mkdirSync(path.join(root, dataset), { recursive: true });
  for (const name of readdirSync(path.join(project, "data"))) {
    if (`data/${name}` !== dataset) symlinkSync(path.join(project, "data", name), path.join(root, "data", name));
  }
  cpSync(path.join(project, dataset, pinned), path.join(root, dataset, pinned), { recursive: true });
  cpSync(path.join(project, dataset, pinned), path.join(root, dataset, revisedVersion), { recursive: true });
  revise(path.join(root, dataset, revisedVersion), lines);
  mkdirSync(path.join(root, "reports"));
  cpSync(path.join(project, "reports/nettsted.yml"), path.join(root, "reports/nettsted.yml"));
  for (const [name, text] of Object.entries(chapters)) writeChapter(root, name, text);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function revise(folder: string, lines: Input["lines"]): void {
  const file = path.join(folder, "velferdsteknologi.csv");
  const before = readFileSync(file, "utf8");
  const after = Object.entries(lines).reduce((text, [from, to]) => {
    if (!text.includes(`${from},`)) throw new Error(`no line begins with ${from}`);
    return text.replace(`${from},`, `${to},`);
  }, before);
  writeFileSync(file, after);
  const descriptor = path.join(folder, "datapackage.json");
  const text = readFileSync(descriptor, "utf8")
    .replaceAll(pinned, revisedVersion)
    .replace(sha256(Buffer.from(before)), sha256(Buffer.from(after)))
    .replace(`"bytes": ${Buffer.byteLength(before)}`, `"bytes": ${Buffer.byteLength(after)}`);
  writeFileSync(descriptor, text);
}

function writeChapter(root: string, name: string, text: string): void {
  const file = path.join(root, "reports", name);
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, head + text);
  const [edition = "", version] = name.split("/");
  const manifest = readFileSync("reports/2020/v1/rapport.yml", "utf8").replace(/^aar:.*$/m, `aar: ${edition}`);
  const changes =
    "endringer:\n  - { dato: 2021-06-15, slag: revisjon, alvor: liten, tekst: Skrevet om., grunn: En prøve. }\n";
  writeFileSync(path.join(folder, "rapport.yml"), version === "v1" ? manifest : `${manifest}${changes}`);
}
