import { capitalized } from "../analysis/words.ts";
import { type Cell, cellValue } from "../data/cell.ts";
import { explainCell, formatCell, formatQuantity, unitName } from "../data/format.ts";
import type { CardSection } from "./card-sections.ts";
import { colours } from "./colours.ts";
import { type CardElement, column, picture, row, text } from "./element.ts";
import { strip } from "./strip.ts";

const width = 512;

/** One figure of a place: what it is, the number (or why there is none), the country's, and the municipalities. */
export function keyFigure(section: CardSection): CardElement {
  const { indicator, latest, municipalities } = section;
  const values = {
    all: municipalities.flatMap(({ cell }) => (cell.kind === "value" ? [cell.value] : [])),
    own: cellValue(latest.own.cell),
    country: cellValue(latest.country.cell),
  };
  const drawn = strip(values, width);
  return column(
    { width },
    text({ fontSize: 30, fontWeight: 600, color: colours.text, height: 38 }, indicator.shortName.nb),
    ownFigure(section),
    countryFigure(section),
    ...(values.all.length > 1 ? [picture(drawn.svg, width, drawn.height)] : []),
  );
}

function ownFigure({ indicator, latest }: CardSection): CardElement {
  const { cell } = latest.own;
  const height = 104;
  if (cell.kind !== "value") {
    const why = capitalized(explainCell(cell, "nb"));
    return row({ height, alignItems: "center" }, text({ fontSize: 32, color: colours.own, lineHeight: 1.15 }, why));
  }
  const unit = unitName(indicator.unit, cell.value, "nb");
  // «årsverk per 1 000 innbyggere 80 år og over» needs three lines beside the number.
  const unitStyle = unit.length > 16 ? { fontSize: 25, marginBottom: 8 } : { fontSize: 32, marginBottom: 10 };
  return row(
    { height, alignItems: "flex-end", color: colours.own },
    text({ fontSize: 96, fontWeight: 700, lineHeight: 1 }, formatCell(cell, indicator.decimals)),
    text({ ...unitStyle, marginLeft: 12, lineHeight: 1.15, maxWidth: 260 }, unit + asterisk(cell)),
  );
}

/** Marked figures are to be read with care; the foot of the card says why. */
function asterisk(cell: Cell): "*" | "" {
  return cell.kind === "value" && cell.marks.length > 0 ? "*" : "";
}

/** The line before it is the line in the strip. A rate's long unit stands above already. */
function countryFigure({ indicator, latest }: CardSection): CardElement {
  const { unit, decimals } = indicator;
  const { cell } = latest.country;
  const figure = unit.kind === "rate" ? formatCell(cell, decimals) : formatQuantity(cell, unit, decimals, "nb");
  return row(
    { height: 36, alignItems: "center", marginBottom: 8 },
    row({ width: 4, height: 26, backgroundColor: colours.country, marginRight: 12 }),
    text({ fontSize: 28, color: colours.subtle }, `Landet: ${figure}`),
  );
}
