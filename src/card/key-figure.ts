import type { ProfileSection } from "../analysis/profile-types.ts";
import { type Cell, cellValue } from "../data/cell.ts";
import { explainCell, formatCell, formatQuantity, unitName } from "../data/format.ts";
import { colours } from "./colours.ts";
import { type CardElement, column, picture, row, text } from "./element.ts";
import { strip } from "./strip.ts";

const width = 512;

/** One figure of a municipality: what it is, the number (or why there is none), the country's, and all municipalities. */
export function keyFigure(section: ProfileSection): CardElement {
  const { indicator, latest, distribution } = section;
  const values = {
    all: distribution.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : [])),
    own: cellValue(latest.own.cell),
    country: cellValue(latest.country.cell),
  };
  const drawn = strip(values, width);
  return column(
    { width },
    text({ fontSize: 30, fontWeight: 600, color: colours.text, height: 38 }, indicator.shortName.nb),
    ownFigure(section),
    row(
      { height: 36, alignItems: "center", marginBottom: 8 },
      row({ width: 4, height: 26, backgroundColor: colours.text, marginRight: 12 }),
      text(
        { fontSize: 28, color: colours.subtle },
        `Landet: ${formatQuantity(latest.country.cell, indicator.unit, indicator.decimals, "nb")}`,
      ),
    ),
    ...(values.all.length > 1 ? [picture(drawn.svg, width, drawn.height)] : []),
  );
}

/** Marked figures are to be read with care; the foot of the card says why. */
export function asterisk(cell: Cell): "*" | "" {
  return cell.kind === "value" && cell.marks.length > 0 ? "*" : "";
}

function ownFigure({ indicator, latest }: ProfileSection): CardElement {
  const { cell } = latest.own;
  const height = 104;
  if (cell.kind !== "value") {
    const why = explainCell(cell, "nb");
    const sentence = why.charAt(0).toUpperCase() + why.slice(1);
    return row(
      { height, alignItems: "center" },
      text({ fontSize: 32, color: colours.band, lineHeight: 1.15 }, sentence),
    );
  }
  return row(
    { height, alignItems: "flex-end", color: colours.band },
    text({ fontSize: 96, fontWeight: 700, lineHeight: 1 }, formatCell(cell, indicator.decimals)),
    text(
      { fontSize: 32, marginLeft: 12, marginBottom: 10 },
      unitName(indicator.unit, cell.value, "nb") + asterisk(cell),
    ),
  );
}
