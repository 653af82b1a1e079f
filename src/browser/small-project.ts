import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { copyProject } from "./copy-project.ts";

/** Municipalities enough for a county, a KOSTRA group and a split to be there, and few enough to build in seconds. */
const kept = ["0301", "1103", "1151", "1508", "1580", "4601", "4621", "5501"];

/** The project with a handful of municipalities and no reports: a folder to build in, which a test fills and then removes. */
export function smallProject(): string {
  const root = copyProject();
  rmSync(path.join(root, "reports"), { recursive: true });
  for (const [dataset, file] of [
    ["geografi", "kommuner.csv"],
    ["geografi", "kommuneendringer.csv"],
    ["geografi", "kommunenavn.csv"],
    ["geografi-fliser", "fliser.csv"],
    ["omsorgstjenester", "omsorgstjenester.csv"],
    ["folkemengde", "folkemengde.csv"],
  ] as const) {
    editData(root, `${dataset}/2026-11-22`, file, (line) => {
      // A change of municipalities begins with its date.
      const own = file === "kommuneendringer.csv" ? line.split(",")[3] : line.split(",")[0];
      return kept.some((code) => code === own);
    });
  }
  // What is known to be wrong is about municipalities that are not here.
  writeFileSync(path.join(root, "data/omsorgstjenester/2026-11-22/rettelser.yml"), "");
  return root;
}

/** Keeps some lines of a data file, or changes them, with a checksum that fits. */
export function editData(
  root: string,
  version: string,
  file: string,
  keep: (line: string) => boolean,
  change = (text: string) => text,
): void {
  const folder = path.join(root, "data", version);
  const before = readFileSync(path.join(folder, file));
  const [head = "", ...lines] = before.toString("utf8").trimEnd().split("\n");
  const after = Buffer.from(change(`${[head, ...lines.filter(keep)].join("\n")}\n`));
  writeFileSync(path.join(folder, file), after);
  const descriptor = path.join(folder, "datapackage.json");
  const digest = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const text = readFileSync(descriptor, "utf8")
    .replace(digest(before), digest(after))
    .replace(`"bytes": ${before.length}`, `"bytes": ${after.length}`);
  writeFileSync(descriptor, text);
}

/** Writes files below a folder by their paths from it. */
export function writeFiles(root: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
}

/** Every file below a folder, by path, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
}
