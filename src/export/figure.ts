import { series } from "../analysis/series.ts";
import { describeFigure } from "../charts/describe.ts";
import type { DrawableFigure } from "../charts/draw.ts";
import { drawFile } from "../charts/draw-file.ts";
import type { Edition } from "../data/edition.ts";
import { type Publication, permanentAddress } from "../report/publication.ts";
import type { FigureOrTable, ReportFigure } from "../report/report-figures.ts";
import { editionJson, explanations, indicatorJson, jsonBytes, seriesJson } from "./json-parts.ts";
import { shownRows } from "./rows.ts";
import type { Subject } from "./sheets.ts";
import type { Table } from "./table-files.ts";

/** The figures in a figure or table of a chapter. */
export function figureTable(edition: Edition, figure: ReportFigure, meta: Publication): Table {
  return {
    edition,
    meta,
    subject: figureSubject(figure),
    rows: () => shownRows(edition, figure.block.shows),
    json: () => figureJson(edition, figure, meta),
  };
}

/**
 * The same figures for programs, with the words around them:
 *
 *     { utgave, figur: {id, type: figur | tabell, nummer, tittel, undertittel, beskrivelse, kilde, merknader, forbehold,
 *       sprak, kapittel: {nummer, tittel}}, forklaringer,
 *       indikatorer: [{id, navn, definisjon, enhet, desimaler, kilde, serier: [{rolle, kode, navn, punkter}]}] }
 *
 * with parts as in `json-parts.ts`.
 */
function figureJson(edition: Edition, shown: ReportFigure, meta: Publication): Uint8Array {
  const { block, chapter, slug } = shown;
  const { figure, number, caveats, shows } = block;
  const { part, path } = figureSubject(shown);
  return jsonBytes({
    utgave: editionJson(meta, part, path),
    figur: {
      id: slug,
      type: figure.kind === "table" ? "tabell" : "figur",
      nummer: number,
      tittel: figure.text.title,
      undertittel: figure.text.subtitle,
      beskrivelse: describeFigure(figure),
      kilde: figure.text.source,
      merknader: figure.text.notes,
      forbehold: caveats,
      sprak: figure.language,
      kapittel: { nummer: chapter.number, tittel: chapter.title },
    },
    forklaringer: explanations(),
    indikatorer: shows.indicators.map((id) => ({
      ...indicatorJson(edition.indicator(id)),
      serier: shows.areas.map((area) => seriesJson(edition, series(edition, id, area), shows.years)),
    })),
  });
}

/** The drawing as a file that stands alone, with its source, version, licence and address below it. */
export function figureSvg(shown: ReportFigure, meta: Publication): string {
  const { figure } = shown.block;
  if (figure.kind === "table") throw new Error(`a table is not drawn: ${figure.id}`);
  return pictureSvg(figure, meta, figureSubject(shown).path);
}

/** Any chart of the page with this path below the version, likewise. */
export function pictureSvg(figure: DrawableFigure, meta: Publication, path: string): string {
  const draft = meta.published === undefined ? ", utkast" : "";
  const address = permanentAddress(meta, path);
  return drawFile(figure, `${meta.editionTitle}, ${meta.version}${draft}. ${meta.licence.name}. ${address}`);
}

/** «Figur 2.1. Flere får hjelp hjemme» and its page's path below the version. */
export function figureSubject({ block, slug }: ReportFigure): Subject & { readonly part: string } {
  return { part: `${kindName(block)} ${block.number}. ${block.figure.text.title}`, path: `figur/${slug}/` };
}

function kindName({ kind }: FigureOrTable): "Figur" | "Tabell" {
  return kind === "figure" ? "Figur" : "Tabell";
}
