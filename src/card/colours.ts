/** The light scheme of the site, in the few colours that a card needs; a card has no dark scheme. */
export const colours = {
  paper: "#fbfaf7",
  band: "#0b4f5c",
  bandSoft: "#cfe4e7",
  onBand: "#ffffff",
  ochreOnBand: "#dfa746",
  ochre: "#c4861c",
  text: "#1a2326",
  subtle: "#51585a",
  line: "#ddd8cc",
  tick: "#8fa9ac",
} as const;
