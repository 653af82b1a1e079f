import { figurePng } from "../card/figure-png.ts";
import { oembedJson } from "../export/embed.ts";
import { figureCsv, figureExcelCsv, figureJson, figureSubject, figureSvg, figureXlsx } from "../export/figure.ts";
import { reportFigures } from "../report/report-figures.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { csvArtefacts } from "./csv-artefacts.ts";

/** The files of every figure and table in an edition's chapters: pictures of what is drawn, and the figures in it. */
export function figureArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition, report } = published;
  return reportFigures(report).flatMap((figure) => {
    const artefact = (kind: ArtefactKind, ending: string, render: Artefact["render"]): Artefact => {
      const file = `figur/${figure.slug}${ending}`;
      return { kind, paths: context.paths(file), key: context.key(file, report.digest), render };
    };
    const svg = () => figureSvg(figure, publication);
    const pictures = [
      artefact("figure", ".svg", () => new TextEncoder().encode(svg())),
      artefact("figure", ".png", () => figurePng(svg())),
    ];
    return [
      ...(figure.block.kind === "figure" ? pictures : []),
      ...csvArtefacts(
        context,
        `figur/${figure.slug}.csv`,
        figureSubject(figure),
        () => figureCsv(edition, figure),
        report.digest,
      ),
      artefact("download", "-excel.csv", () => figureExcelCsv(edition, figure)),
      artefact("download", ".xlsx", () => figureXlsx(edition, figure, publication)),
      artefact("download", "-oembed.json", () => oembedJson(publication, figure)),
      artefact("download", ".json", () => figureJson(edition, figure, publication)),
    ];
  });
}
