import { readdirSync } from "node:fs";
import path from "node:path";
import type { IndicatorId } from "./codes.ts";
import type { Indicator } from "./indicator.ts";
import { IndicatorYaml } from "./indicator-file.ts";
import type { Issue } from "./issue.ts";
import { readText } from "./read-text.ts";
import { parseStructured } from "./structured.ts";

/** Where the indicators are defined as they are today. */
export const indicatorFolder = "data/indikatorer";

/** The catalogue of indicators, in the order of their `plass`, and the text of all files for digests. */
export function readIndicators(
  root: string,
  issues: Issue[],
  folder = indicatorFolder,
): { indicators: Map<IndicatorId, Indicator>; text: string } {
  const files = readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .sort();
  const found: Indicator[] = [];
  const texts: string[] = [];
  for (const name of files) {
    const file = `${folder}/${name}`;
    const text = readText(root, file, issues);
    if (text === undefined) continue;
    texts.push(name, text);
    const indicator = parseStructured(text, IndicatorYaml, file, issues);
    if (indicator === undefined) continue;
    if (name !== `${indicator.id}.yml`) {
      issues.push({
        file,
        line: lineOf(text, "id:"),
        message: `Indikatoren heter «${indicator.id}», men filen heter «${name}».`,
        hint: `Gi filen navnet «${indicator.id}.yml», eller rett id.`,
        severity: "error",
      });
    }
    found.push(indicator);
  }
  issues.push(...takenNames(found, folder));
  const sorted = found.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { indicators: new Map(sorted.map((indicator) => [indicator.id, indicator])), text: texts.join("\n") };
}

/** A name of before leads to one indicator, and no indicator has it now. */
function takenNames(found: readonly Indicator[], folder: string): Issue[] {
  return found.flatMap(({ id, formerIds }) =>
    formerIds.flatMap((former): Issue[] => {
      const other = found.find((one) => one.id === former || (one.id !== id && one.formerIds.includes(former)));
      if (other === undefined) return [];
      return [
        {
          file: `${folder}/${id}.yml`,
          line: 1,
          message: `«${former}» står som «tidligere_id», men ${other.id === former ? "er navnet på en indikator" : `står også i «${other.id}.yml»`}.`,
          hint: "Et navn som er brukt i adresser, kan bare føre til én indikator. Fjern det her, eller gi den andre et annet navn.",
          severity: "error",
        },
      ];
    }),
  );
}

function lineOf(text: string, start: string): number {
  return text.split("\n").findIndex((line) => line.startsWith(start)) + 1 || 1;
}
