import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { DatasetInfo } from "./dataset.ts";
import type { Issue } from "./issue.ts";
import { readText } from "./read-text.ts";
import { parseStructured } from "./structured.ts";

const DeviationsFile = z.strictObject({
  avvik: z.array(
    z.strictObject({
      indikator: z.string(),
      aar: z.int(),
      steder: z.array(z.string()).min(1),
      grunn: z.string().min(10),
    }),
  ),
});

/**
 * `avstemming.yml` beside a dataset of published figures: where our reckoning is known to differ from them, and why, as
 * `indicator area year` → reason. Nothing where there is no such file.
 */
export function readDeviations(
  root: string,
  { id, version }: DatasetInfo,
  issues: Issue[],
): { deviations: Map<string, string>; text: string } {
  const file = `data/${id}/${version}/avstemming.yml`;
  const text = existsSync(path.join(root, file)) ? (readText(root, file, issues) ?? "") : "";
  const parsed = text === "" ? undefined : parseStructured(text, DeviationsFile, file, issues);
  const deviations = new Map(
    (parsed?.avvik ?? []).flatMap((entry) =>
      entry.steder.map((place): [string, string] => [`${entry.indikator} ${place} ${entry.aar}`, entry.grunn]),
    ),
  );
  return { deviations, text };
}
