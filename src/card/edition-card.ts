import type { Point, Series } from "../analysis/series.ts";
import { explainCell, formatCell, unitName } from "../data/format.ts";
import type { Publication } from "../report/publication.ts";
import { colours } from "./colours.ts";
import { type CardElement, column, picture, row, text } from "./element.ts";
import { frame } from "./frame.ts";
import { layOut } from "./layout.ts";
import { rasterize } from "./rasterize.ts";
import { sparkline } from "./sparkline.ts";

const width = 328;

/**
 * The picture shown when an edition is shared: its title and up to three national series with their last figure.
 * `lead` is one short sentence.
 */
export async function editionCard(
  publication: Publication,
  title: string,
  lead: string,
  keyFigures: readonly Series[],
): Promise<Uint8Array> {
  const card = frame(
    publication.siteName,
    publication.edition,
    publication.address.replace(/^https?:\/\//, ""),
    column(
      { height: 186, justifyContent: "center" },
      text({ fontSize: title.length > 26 ? 64 : 80, fontWeight: 700, lineHeight: 1.1 }, title),
      text({ fontSize: 32, color: colours.subtle, marginTop: 8 }, lead),
    ),
    row({ justifyContent: "space-between" }, ...keyFigures.slice(0, 3).map(nationalFigure)),
  );
  return rasterize(await layOut(card));
}

function nationalFigure({ indicator, points }: Series): CardElement {
  const drawn = sparkline(points, width);
  const last = points.at(-1);
  return column(
    { width },
    row(
      { height: 62, alignItems: "flex-end" },
      text({ fontSize: 25, fontWeight: 600, lineHeight: 1.2 }, label(indicator)),
    ),
    last === undefined ? text({}, "") : lastFigure(last, indicator),
    picture(drawn.svg, width, drawn.height),
    row(
      { justifyContent: "space-between", fontSize: 22, color: colours.subtle },
      text({}, String(points[0]?.year ?? "")),
      text({}, String(last?.year ?? "")),
    ),
  );
}

/** A rate's name says what it is per; its unit is then not repeated beside the number, where it has no room. */
function label({ unit, name, shortName }: Series["indicator"]): string {
  return unit.kind === "rate" ? name.nb : shortName.nb;
}

function lastFigure({ cell }: Point, { unit, decimals }: Series["indicator"]): CardElement {
  if (cell.kind !== "value") {
    return text({ height: 84, fontSize: 26, color: colours.subtle }, explainCell(cell, "nb"));
  }
  return row(
    { height: 80, alignItems: "flex-end", color: colours.own, marginBottom: 4 },
    text({ fontSize: 72, fontWeight: 700, lineHeight: 1 }, formatCell(cell, decimals)),
    text(
      { fontSize: 25, marginLeft: 10, marginBottom: 8, lineHeight: 1.05 },
      unit.kind === "rate" ? "" : unitName(unit, cell.value, "nb"),
    ),
  );
}
