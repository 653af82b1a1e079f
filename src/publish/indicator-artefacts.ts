import { figurePng } from "../card/figure-png.ts";
import { indicatorPictures } from "../charts/indicator-pictures.ts";
import { pictureSvg } from "../export/figure.ts";
import { indicatorTable } from "../export/indicator.ts";
import type { Artefact } from "./artefact.ts";
import type { ArtefactContext } from "./artefacts.ts";
import { tableArtefacts } from "./table-artefacts.ts";

/** The downloads of each indicator of an edition: all areas and years, and pictures of its charts. */
export function indicatorArtefacts(context: ArtefactContext): Artefact[] {
  const { publication, published } = context;
  const { edition } = published;
  return [...edition.indicators.values()].flatMap((indicator) => {
    const pictures = indicatorPictures(edition, indicator).flatMap(({ slug, figure }): Artefact[] => {
      const file = `indikator/${indicator.id}-${slug}`;
      const svg = () => pictureSvg(figure, publication, `indikator/${indicator.id}/`);
      const artefact = (ending: string, render: Artefact["render"]): Artefact => ({
        kind: "figure",
        paths: context.paths(`${file}${ending}`),
        key: context.key(`${file}${ending}`),
        group: context.group(`indikator/${indicator.id}`),
        render,
      });
      return [artefact(".svg", () => new TextEncoder().encode(svg())), artefact(".png", () => figurePng(svg()))];
    });
    return [
      ...tableArtefacts(context, `indikator/${indicator.id}`, () => indicatorTable(edition, indicator, publication)),
      ...pictures,
    ];
  });
}
