import {
  indicatorAsJson,
  indicatorAsJsonStat,
  indicatorCsv,
  indicatorExcelCsv,
  indicatorSubject,
  indicatorXlsx,
} from "../export/indicator.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvArtefacts } from "./csv-artefacts.ts";

/** The downloads of each indicator of an edition: all areas and years. */
export function indicatorArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition } = published;
  return [...edition.indicators.values()].flatMap((indicator) => {
    const download = (ending: string, render: Artefact["render"]): Artefact => {
      const file = `indikator/${indicator.id}${ending}`;
      return { kind: "download", paths: context.paths(file), key: context.key(file), render };
    };
    const subject = indicatorSubject(indicator);
    return [
      ...csvArtefacts(context, `indikator/${indicator.id}.csv`, subject, () => indicatorCsv(edition, indicator)),
      download("-excel.csv", () => indicatorExcelCsv(edition, indicator)),
      download(".xlsx", () => indicatorXlsx(edition, indicator, publication)),
      download(".json", () => indicatorAsJson(edition, indicator, publication)),
      download("-jsonstat.json", () => indicatorAsJsonStat(edition, indicator, publication)),
    ];
  });
}
