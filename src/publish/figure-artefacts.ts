import { figurePng } from "../card/figure-png.ts";
import { oembedJson } from "../export/embed.ts";
import { figureSvg, figureTable } from "../export/figure.ts";
import { reportFigures } from "../report/report-figures.ts";
import type { Artefact, ArtefactKind } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { tableArtefacts } from "./table-artefacts.ts";

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
      artefact("download", "-oembed.json", () => oembedJson(publication, figure)),
      ...tableArtefacts(
        context,
        `figur/${figure.slug}`,
        () => figureTable(edition, figure, publication),
        report.digest,
      ),
    ];
  });
}
