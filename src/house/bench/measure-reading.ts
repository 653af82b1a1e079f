import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDataset } from "./made-dataset.ts";
import { measureRun } from "./measure.ts";
import type { Reading } from "./report.ts";

/** Makes datasets of ten thousand, a hundred thousand and a million observations and measures how each is read. */
export async function measureReading(root: string): Promise<readonly Reading[]> {
  const folder = mkdtempSync(join(tmpdir(), "maaling-"));
  const readings: Reading[] = [];
  try {
    for (const format of ["csv", "parquet"] as const) {
      for (const observations of [1e4, 1e5, 1e6]) {
        const project = join(folder, `${format}-${observations}`);
        makeDataset(project, observations, format);
        const measured = await measureRun(["src/house/bench/read-once.ts", project], root);
        readings.push({ observations, format, ...measured });
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return readings;
}
