import type { Point, Series } from "../analysis/series.ts";
import { explainCell, formatCell, unitName } from "../data/format.ts";
import { colours } from "./colours.ts";
import { type CardElement, column, picture, row, text } from "./element.ts";
import { frame } from "./frame.ts";
import { layOut } from "./layout.ts";
import type { CardPublication } from "./publication.ts";
import { rasterize } from "./rasterize.ts";
import { sparkline } from "./sparkline.ts";

const width = 328;

/**
 * The picture shown when an edition is shared: its title and up to three national series with their last figure.
 * `lead` is one short sentence.
 */
export async function editionCard(
  publication: CardPublication,
  title: string,
  lead: string,
  keyFigures: readonly Series[],
): Promise<Uint8Array> {
  const card = frame(
    publication.siteName,
    publication.edition,
    publication.address.replace(/^https?:\/\//, ""),
    column(
      { height: 200, justifyContent: "center" },
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
    text({ fontSize: 25, fontWeight: 600, height: 34 }, indicator.shortName.nb),
    last === undefined ? text({}, "") : lastFigure(last, indicator),
    picture(drawn.svg, width, drawn.height),
    row(
      { justifyContent: "space-between", fontSize: 22, color: colours.subtle },
      text({}, String(points[0]?.year ?? "")),
      text({}, String(last?.year ?? "")),
    ),
  );
}

function lastFigure({ cell }: Point, { unit, decimals }: Series["indicator"]): CardElement {
  if (cell.kind !== "value") {
    return text({ height: 92, fontSize: 26, color: colours.subtle }, explainCell(cell, "nb"));
  }
  return row(
    { height: 86, alignItems: "flex-end", color: colours.band, marginBottom: 6 },
    text({ fontSize: 72, fontWeight: 700, lineHeight: 1 }, formatCell(cell, decimals)),
    text({ fontSize: 25, marginLeft: 10, marginBottom: 8, lineHeight: 1.05 }, unitName(unit, cell.value, "nb")),
  );
}
