import { colours } from "./colours.ts";
import { type CardElement, column, picture, row, text } from "./element.ts";

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="52" height="52" viewBox="0 0 32 32">' +
  `<path fill="${colours.onBand}" d="M16 2 30 13.2V28a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V13.2z"/>` +
  `<path fill="${colours.band}" d="M8 19h3.6v7H8zM14.2 15h3.6v11h-3.6zM20.4 21.5H24V26h-3.6z"/>` +
  `<circle fill="${colours.ochre}" cx="22.2" cy="17.6" r="2.1"/></svg>`;

/** What every card has: the band with the site's name and the edition, the body, a line at the foot. */
export function frame(siteName: string, edition: string, foot: string, ...body: readonly CardElement[]): CardElement {
  return column(
    { backgroundColor: colours.paper, color: colours.text },
    row(
      { height: 96, padding: "0 64px", backgroundColor: colours.band, color: colours.onBand, alignItems: "center" },
      picture(mark, 52, 52),
      text({ marginLeft: 18, fontSize: 36, fontWeight: 600, flexGrow: 1 }, siteName),
      text({ fontSize: 36, fontWeight: 600, color: colours.ochreOnBand }, edition),
    ),
    column({ padding: "0 64px", flexGrow: 1 }, ...body),
    text({ padding: "0 64px 26px", fontSize: 24, color: colours.subtle }, foot),
  );
}
